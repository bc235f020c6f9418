package org.strandline.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server does not let others do. */
class SafetyTest {

    private static final String TOKEN = "a-token-for-the-tests";

    private static RunningServer server;
    private static RunningServer guarded;

    @BeforeAll
    static void start() {
        server = RunningServer.start();
        guarded = RunningServer.startWithToken(TOKEN);
    }

    @AfterAll
    static void end() {
        server.close();
        guarded.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"news.example", "127.0.0.1.news.example", "localhost.news.example:80", "10.0.0.1", "", "[::2]"})
    void aNameThatIsNotThisServersIsRefused(String host) throws IOException {
        assertThat(status("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .containsAnyOf(" 403 ", " 400 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "LOCALHOST:8642", "[::1]:8642"})
    void theNamesOfThisMachineAreAnswered(String host) throws IOException {
        assertThat(status("GET /keys HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .contains(" 200 ");
    }

    @Test
    void aFormThatIsNotFromHereIsRefused() throws IOException, InterruptedException {
        String form = "application/x-www-form-urlencoded";
        assertThat(server.post("/read", "text=Hello", "Content-Type", form).statusCode())
                .isEqualTo(403);
        assertThat(server.post("/read", "text=Hello&csrf=guessed", "Content-Type", form)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void anotherSiteCannotEvenHaveAPageRead() throws IOException, InterruptedException {
        assertThat(server.post("/api/read", "Hello.", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.post("/api/read", "Hello.", "Origin", "https://news.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.post("/api/read", "Hello.", "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../Main.class",
                "/assets/..%2f..%2fMain.class",
                "/assets/%2e%2e/%2e%2e/etc/passwd",
                "/assets/....//strandline.css",
                "/pages/..%2f..%2fetc%2fpasswd",
                "//etc/passwd"
            })
    void noAddressLeadsOutOfWhatIsServed(String path) throws IOException {
        assertThat(status("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .containsAnyOf(" 404 ", " 400 ");
    }

    @Test
    void everyAnswerForbidsScriptsThatAreNotOurs() throws IOException, InterruptedException {
        for (String path : new String[] {"/", "/nowhere", "/api/session", "/assets/strandline.js"}) {
            HttpResponse<String> answer = server.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                            .doesNotContain("unsafe"));
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
    }

    @Test
    void theCookieIsForThisSiteAndNotForScripts() throws IOException, InterruptedException {
        assertThat(server.get("/").headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void withoutTheTokenNothingIsShown() throws IOException, InterruptedException {
        for (String path : new String[] {"/", "/api/openapi.json", "/assets/strandline.css", "/?token=wrong"}) {
            assertThat(guarded.get(path).statusCode()).as(path).isEqualTo(401);
        }
        assertThat(guarded.get("/api/session", "Authorization", "Bearer wrong").statusCode())
                .isEqualTo(401);
        assertThat(guarded.get("/api/session", "Authorization", "Bearer " + TOKEN)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theTokenOpensTheDoorOnceAndLeavesTheAddress() throws IOException, InterruptedException {
        HttpResponse<String> shown = guarded.get("/?token=" + TOKEN);
        assertThat(shown.statusCode()).isEqualTo(302);
        assertThat(shown.headers().firstValue("Location")).hasValue("/");
        String set = shown.headers().firstValue("Set-Cookie").orElseThrow();
        String cookie = set.substring(0, set.indexOf(';'));
        assertThat(guarded.get("/", "Cookie", cookie).statusCode()).isEqualTo(200);
        String guest = cookie.replace(".in.", ".guest.");
        assertThat(guarded.get("/", "Cookie", guest).statusCode()).isEqualTo(401);
    }

    @Test
    void whatIsTooLargeIsRefused() throws IOException, InterruptedException {
        assertThat(server.post("/api/read", "a ".repeat(17 << 20)).statusCode()).isEqualTo(413);
    }

    @Test
    void whatGoesWrongIsLoggedWithoutAWordOfThePage() throws IOException, InterruptedException {
        server.get("/pages/secret-words");
        server.post("/api/read?url=http://secret.words.example/%00", "secret words");
        assertThat(server.said()).doesNotContain("secret");
    }

    private static String status(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            return answer.readLine();
        }
    }
}
