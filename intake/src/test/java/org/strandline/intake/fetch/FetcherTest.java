package org.strandline.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strandline.intake.Intake;
import org.strandline.intake.Limits;
import org.strandline.record.Page;

class FetcherTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-04-03T12:00:00Z"));
    private static final String STORY = "<p>The ferry sailed at noon, said its captain.</p>";

    private final List<String> agents = new ArrayList<>();
    private HttpServer server;
    private Fetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        page("/story", 200, "text/html; charset=utf-8", STORY);
        server.start();
        fetcher = new Fetcher(CLOCK, address -> true);
    }

    @AfterEach
    void stop() {
        fetcher.close();
        server.stop(0);
    }

    @Test
    void aPageComesWithItsTypeItsAddressAndTheMoment() {
        Fetched fetched = fetcher.fetch(at("/story"));
        assertThat(new Intake(System.in, Limits.STANDARD).pages(fetched))
                .singleElement()
                .satisfies(received -> {
                    assertThat(received).isInstanceOfSatisfying(Page.class, page -> {
                        assertThat(page.text()).isEqualTo(STORY);
                        assertThat(page.source().url()).contains(at("/story").toString());
                        assertThat(page.source().fetched()).contains(CLOCK.instant());
                    });
                });
        assertThat(agents).allSatisfy(agent -> assertThat(agent).startsWith("Strandline"));
    }

    @Test
    void whatRobotsMayNotFetchIsNotFetched() {
        page("/robots.txt", 200, "text/plain", "User-agent: *\nDisallow: /story\n");
        assertRefused("/story", "robots.txt");
    }

    @Test
    void aSiteThatCannotSayWhatMayBeFetchedIsLeftAlone() {
        page("/robots.txt", 503, "text/plain", "");
        assertRefused("/story", "robots.txt");
    }

    @Test
    void redirectsAreFollowedButNotForEver() {
        redirect("/old", "/story");
        redirect("/round", "/round");
        assertThat(fetcher.fetch(at("/old")))
                .isInstanceOfSatisfying(
                        Fetched.Body.class, body -> assertThat(body.address()).isEqualTo(at("/story")));
        assertRefused("/round", "redirected more than 5 times");
    }

    @Test
    void aRedirectToAnotherKindOfAddressIsRefused() {
        redirect("/file", "file:///etc/passwd");
        assertRefused("/file", "no address of a web page");
    }

    @Test
    void aPageThatIsTooLargeIsNotTakenIn() {
        page("/large", 200, "text/plain", "x".repeat((16 << 20) + 1));
        assertRefused("/large", "more than 16777216 bytes");
    }

    @Test
    void anErrorIsNoPage() {
        assertRefused("/none", "the server answered 404");
    }

    @Test
    void theMachineItselfIsNotOnThePublicInternet() {
        try (Fetcher strict = new Fetcher(CLOCK)) {
            assertThat(strict.fetch(at("/story")))
                    .isInstanceOfSatisfying(Fetched.Refused.class, refused -> assertThat(refused.detail())
                            .isEqualTo("it is not on the public internet"));
        }
        assertThat(agents).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "192.0.2.1",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                "2001:db8::1",
                "2001::1"
            })
    void addressesOfNetworksThatAreNotPublicAreNot(String address) throws UnknownHostException {
        assertThat(PublicAddresses.contains(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "93.184.215.14",
                "172.32.0.1",
                "100.128.0.1",
                "192.0.3.1",
                "2606:2800:21f:cb07:6820:80da:af6b:8b2c"
            })
    void othersAre(String address) throws UnknownHostException {
        assertThat(PublicAddresses.contains(InetAddress.getByName(address))).isTrue();
    }

    private void assertRefused(String path, String words) {
        assertThat(fetcher.fetch(at(path)))
                .isInstanceOfSatisfying(Fetched.Refused.class, refused -> assertThat(refused.detail())
                        .contains(words));
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void redirect(String from, String to) {
        server.createContext(from, exchange -> {
            exchange.getResponseHeaders().add("Location", to);
            answer(exchange, 302, "");
        });
    }

    private void page(String path, int status, String type, String body) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", type);
            answer(exchange, status, body);
        });
    }

    private void answer(HttpExchange exchange, int status, String body) throws IOException {
        agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
