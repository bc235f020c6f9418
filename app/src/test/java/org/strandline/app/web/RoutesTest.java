package org.strandline.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What can be asked of the server is what its documents say. */
class RoutesTest {

    private static final Path REFERENCE =
            Path.of(System.getProperty("strandline.root", "..")).resolve("docs/reference/http.md");
    private static final Pattern DOCUMENTED = Pattern.compile("(?m)^\\| `(GET|POST) (/[^`?]*)");
    private static final Pattern SHOWN = Pattern.compile("<td>(GET|POST)</td><td><code>([^<]*)</code>");

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start();
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @Test
    void everyRouteIsInTheReferenceAndTheOtherWayRound() throws IOException, InterruptedException {
        assertThat(found(DOCUMENTED, Files.readString(REFERENCE)))
                .isEqualTo(found(SHOWN, server.get("/api").body()));
    }

    @Test
    void theDescriptionForProgramsNamesEveryRouteOfTheInterface() throws IOException, InterruptedException {
        String description = server.get("/api/openapi.json").body();
        assertThat(tokens(description)).isPositive();
        for (String route : found(SHOWN, server.get("/api").body())) {
            String path = route.substring(route.indexOf(' ') + 1);
            if (path.startsWith("/api")) {
                assertThat(description).contains("\"" + path + "\"");
            }
        }
    }

    @Test
    void aPageInTheBodyIsAnsweredWithItsRecord() throws IOException, InterruptedException {
        HttpResponse<String> answer = server.post(
                "/api/read?url=https://example.org/orle", "The bridge at Orle was opened again on Thursday.");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(answer.body()).contains("\"text\":\"The bridge at Orle", "\"url\":\"https://example.org/orle\"");
        assertThat(server.post("/api/read", "").body()).contains("\"rejected\"");
    }

    @Test
    void whatIsReadThisWayIsNotKept() throws IOException, InterruptedException {
        String id = server.post("/api/read", "It rained in Valmere on Monday, all day long.")
                .body()
                .substring(7, 78);
        assertThat(id).startsWith("sha256:");
        assertThat(server.get("/api/pages/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void programsAreToldInJsonWhatIsWrong() throws IOException, InterruptedException {
        HttpResponse<String> answer = server.get("/api/nothing");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("\"status\":404");
    }

    @Test
    void whatPagesBringAlongIsPackedForWhoCanUnpackIt() throws IOException, InterruptedException {
        String css = "/assets/strandline.css";
        HttpResponse<String> plain = server.get(css);
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        HttpResponse<byte[]> packed = server.bytes(css, "Accept-Encoding", "gzip");
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(packed.body().length).isLessThan(plain.body().length());
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(plain.body());
        assertThat(server.get("/", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                .as("pages hold a token")
                .isEmpty();
    }

    @Test
    void theOutlinesOfTheWorldAreShapesAndNothingElse() throws IOException, InterruptedException {
        assertThat(server.get("/assets/outlines.tsv").body().lines())
                .hasSizeGreaterThan(1_000)
                .allMatch(line -> line.startsWith("land\t") || line.startsWith("border\t"))
                .allMatch(line ->
                        line.substring(line.indexOf('\t') + 1).chars().allMatch(c -> "-0123456789 ;".indexOf(c) >= 0));
    }

    private static int tokens(String json) {
        int tokens = 0;
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                tokens += parser.currentToken() == JsonToken.PROPERTY_NAME ? 1 : 0;
            }
        }
        return tokens;
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        pattern.matcher(text).results().forEach(match -> found.add(match.group(1) + " " + match.group(2)));
        return found;
    }
}
