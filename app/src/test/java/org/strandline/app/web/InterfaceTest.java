package org.strandline.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.strandline.app.web.list.Lists;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs are answered is what its description says. */
class InterfaceTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ORLE =
            "The bridge at Orle was opened again on Thursday. \"We are glad,\" said Mara Lindt.";

    private static RunningServer server;
    private static String story;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = RunningServer.start();
        for (Path page : List.of(Samples.LETTER, Samples.FRONT_ACCEPTS, Samples.LEAKED_PLAN)) {
            keep(Files.readString(page));
        }
        JsonNode stories = json("/api/stories?sort=-pages");
        story = stories.get("stories").get(0).get("id").stringValue();
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @Test
    void everyRouteSaysWhatItAnswersAndEverythingItNamesIsDescribed() throws IOException, InterruptedException {
        JsonNode description = json("/api/openapi.json");
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            for (JsonNode operation : path.getValue()) {
                JsonNode content = operation.get("responses").get("200").get("content");
                assertThat(content.isEmpty())
                        .as(path.getKey())
                        .isEqualTo(path.getKey().equals("/api"));
            }
        }
        for (JsonNode reference : description.findValues("$ref")) {
            String name = reference.stringValue().substring("#/components/schemas/".length());
            assertThat(description.get("components").get("schemas").has(name))
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void answersAreAsTheyAreDescribed() throws IOException, InterruptedException {
        String page = json("/api/stories/" + story + "/pages")
                .get("pages")
                .get(0)
                .get("id")
                .stringValue();
        describes("/api/stories/{id}", "/api/stories/" + story);
        describes("/api/pages/{id}", "/api/pages/" + page);
        describes("/api/stories", "/api/stories?since=0");
        describes("/api/search", "/api/search?q=letter");
        describes("/api/search", "/api/search?who=Kaldane&kind=statement&sort=newest");
        describes("/api/new", "/api/new?limit=2");
        describes("/api/session", "/api/session");
        describes("/api/corrections", "/api/corrections");
        describes("/api/openapi.json", "/api/openapi.json");
        for (String list :
                Lists.OF_A_STORY.stream().map(listing -> listing.name()).toList()) {
            describes("/api/stories/{id}/" + list, "/api/stories/" + story + "/" + list);
        }
    }

    @Test
    void whatGoesWrongIsAsItIsDescribed() throws IOException, InterruptedException {
        HttpResponse<String> refused = server.get("/api/search?q=from:soon");
        assertThat(refused.statusCode()).isEqualTo(400);
        JsonNode description = json("/api/openapi.json");
        assertThat(new Schemas(description)
                        .faults(
                                JSON.readTree(refused.body()),
                                description.get("components").get("schemas").get("Problem")))
                .isEmpty();
    }

    @Test
    void whoeverAsksWithTheLastNumberMissesNothingAndGetsNothingTwice() throws IOException, InterruptedException {
        List<String> seen = new ArrayList<>();
        JsonNode answer = json("/api/new?since=0&limit=1");
        while (true) {
            answer.get("pages").forEach(page -> seen.add(page.get("page").stringValue()));
            if (!answer.get("more").booleanValue()) {
                break;
            }
            answer = json("/api/new?limit=1&since=" + answer.get("revision").longValue());
        }
        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3);
        assertThat(json("/api/new?since=" + answer.get("revision").longValue())
                        .get("pages")
                        .isEmpty())
                .isTrue();
        assertThat(json("/api/new?story=" + story)
                        .get("pages")
                        .get(0)
                        .get("items")
                        .isEmpty())
                .isFalse();
    }

    @Test
    void whatComesIsSaidAsItComesAndABrokenStreamGoesOn() throws IOException, InterruptedException {
        long before = json("/api/new?limit=200").get("revision").longValue();
        try (HttpClient client = HttpClient.newHttpClient();
                BufferedReader live = new BufferedReader(new InputStreamReader(
                        client.send(stream(), BodyHandlers.ofInputStream()).body(), StandardCharsets.UTF_8))) {
            assertThat(live.readLine()).startsWith(":");
            keep(ORLE);
            assertThat(next(live)).startsWith("data: {\"revision\":").contains("\"page\":\"sha256:");
        }
        try (HttpClient client = HttpClient.newHttpClient();
                BufferedReader again = new BufferedReader(new InputStreamReader(
                        client.send(
                                        HttpRequest.newBuilder(stream().uri())
                                                .header("Last-Event-ID", Long.toString(before))
                                                .build(),
                                        BodyHandlers.ofInputStream())
                                .body(),
                        StandardCharsets.UTF_8))) {
            assertThat(next(again)).contains("\"revision\":" + (before + 1));
        }
    }

    @Test
    void feedsOfStoriesPeopleAndSearchesAreWellFormed() throws IOException, InterruptedException {
        String subject = json("/api/stories/" + story + "/voices?sort=-named")
                .get("voices")
                .get(0)
                .get("entity")
                .stringValue();
        for (String of : List.of("/stories/" + story, "/stories/" + story + "/subjects/" + subject, "/search")) {
            String asked = of.equals("/search") ? "?q=letter+%26+%3Cplan%3E" : "";
            String atom = server.get(of + "/feed.atom" + asked).body();
            assertThat(atom).as(of).contains("<feed", "<entry>").contains("http://127.0.0.1:");
            assertThat(server.get(of + "/feed.rss" + asked).body()).as(of).contains("<rss", "<item>");
        }
    }

    @Test
    void aSearchIsGivenOutAsASheet() throws IOException, InterruptedException {
        HttpResponse<String> csv = server.get("/api/search?q=letter&format=csv");
        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
        assertThat(csv.body()).startsWith("text,kind,who,said,headline,outlet,published,url,page,start,end\r\n");
        assertThat(csv.body().lines().count()).isGreaterThan(1);
    }

    private static void describes(String route, String path) throws IOException, InterruptedException {
        JsonNode description = json("/api/openapi.json");
        JsonNode schema = description
                .get("paths")
                .get(route)
                .get("get")
                .get("responses")
                .get("200")
                .get("content")
                .get("application/json")
                .get("schema");
        assertThat(new Schemas(description).faults(json(path), schema)).as(path).isEmpty();
    }

    private static JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = server.get(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static HttpRequest stream() {
        return HttpRequest.newBuilder(URI.create(server.address("/api/events"))).build();
    }

    /** The data of the next event. */
    private static String next(BufferedReader stream) throws IOException {
        String line = stream.readLine();
        while (!line.startsWith("data: ")) {
            line = stream.readLine();
        }
        return line;
    }

    private static void keep(String text) throws IOException, InterruptedException {
        HttpResponse<String> session = server.get("/api/session");
        String set = session.headers().firstValue("Set-Cookie").orElseThrow();
        HttpResponse<String> answer = server.post(
                "/read",
                "keep=yes&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Cookie",
                set.substring(0, set.indexOf(';')),
                "X-CSRF-Token",
                JSON.readTree(session.body()).get("csrf").stringValue());
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 303);
    }
}
