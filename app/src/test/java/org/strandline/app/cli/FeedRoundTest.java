package org.strandline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.strandline.intake.Intake;
import org.strandline.intake.Limits;
import org.strandline.intake.fetch.Fetcher;
import org.strandline.language.NgramLanguageIdentifier;
import org.strandline.reading.PageReader;
import org.strandline.store.FollowedFeed;
import org.strandline.store.Store;
import org.strandline.store.StoreAddress;

@Timeout(60)
class FeedRoundTest {

    private static final String STORY = "<h1>Ferry talks resume</h1><p>Negotiators went back to the harbour office in"
            + " Valmere on Thursday, and stayed there for five hours, said the mayor, who had opened the meeting.</p>";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2025-04-03T12:00:00Z"));
    private final InstantSource clock = now::get;
    private final Map<String, String> pages = new HashMap<>();
    private final Map<String, Integer> statuses = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Duration> rests = new ArrayList<>();

    @TempDir
    private Path folder;

    private HttpServer server;
    private Fetcher fetcher;
    private Store store;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            boolean same = Optional.ofNullable(headers.get(path + " ETag"))
                    .filter(tag -> tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match")))
                    .isPresent();
            int status = same ? 304 : statuses.getOrDefault(path, pages.containsKey(path) ? 200 : 404);
            asked.add(path + " " + status);
            headers.forEach((name, value) -> {
                if (name.startsWith(path + " ")) {
                    exchange.getResponseHeaders().add(name.substring(path.length() + 1), value);
                }
            });
            byte[] bytes = pages.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
            boolean empty = status != 200 || bytes.length == 0;
            exchange.sendResponseHeaders(status, empty ? -1 : bytes.length);
            if (!empty) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
        server.start();
        fetcher = new Fetcher(clock, address -> true);
        store = Store.open(StoreAddress.of(folder.resolve("story.db").toString()), clock);
        pages.put("/one", STORY);
        pages.put("/two", STORY.replace("Thursday", "Friday"));
    }

    @AfterEach
    void stop() {
        store.close();
        fetcher.close();
        server.stop(0);
    }

    @Test
    void theArticlesOfSummariesAreFetchedAndWholeItemsAreKeptAsTheyAre() {
        String whole = "<p>" + "The captains of the Sarn stayed away again, said their speaker. ".repeat(20) + "</p>";
        feed(item("/one", "Ferry talks"), item("/two", "More talks"), item("/three", whole));
        Run run = look();
        assertThat(run.error()).isEmpty();
        assertThat(run.out().lines())
                .containsExactly("added " + at("/one"), "added " + at("/two"), "added " + at("/three"));
        assertThat(asked).containsExactly("/robots.txt 404", "/feed 200", "/one 200", "/two 200");
        assertThat(rests).containsExactly(Duration.ofSeconds(1));
        assertThat(store.size()).isEqualTo(3);
    }

    @Test
    void aFeedIsAskedForWhenItIsDueAndOnlyWhatHasChangedIsSent() {
        headers.put("/feed ETag", "\"1\"");
        feed(item("/one", "Ferry talks"));
        look();
        asked.clear();
        assertThat(look().out()).isEmpty();
        assertThat(asked).isEmpty();
        later(FeedRound.SHORTEST);
        assertThat(look().out()).isEmpty();
        assertThat(asked).containsExactly("/feed 304");
        headers.put("/feed ETag", "\"2\"");
        feed(item("/one", "Ferry talks"), item("/two", "More talks"));
        later(FeedRound.SHORTEST);
        assertThat(look().out()).isEqualTo("added " + at("/two") + "\n");
        assertThat(asked).containsExactly("/feed 304", "/feed 200", "/two 200");
    }

    @Test
    void anItemThatChangesIsFetchedAgainAsAnotherVersion() {
        feed(item("/one", "Ferry talks"));
        look();
        pages.put("/one", STORY.replace("five hours", "six hours"));
        feed(item("/one", "Ferry talks, corrected"));
        later(FeedRound.SHORTEST);
        assertThat(look().out()).isEqualTo("added " + at("/one") + "\n");
        assertThat(store.called(at("/one"))).hasSize(2);
    }

    @Test
    void aServerThatAsksToBeLeftAloneIs() {
        feed(item("/one", "Ferry talks"));
        headers.put("/feed Cache-Control", "public, max-age=7200");
        look();
        assertThat(kept().due()).isEqualTo(now.get().plusSeconds(7200));
        statuses.put("/feed", 503);
        headers.put("/feed Retry-After", "86400");
        later(Duration.ofHours(2));
        assertThat(look().status()).isEqualTo(ExitStatus.SOME_FAILED);
        assertThat(kept().due()).isEqualTo(now.get().plus(Duration.ofDays(1)));
        assertThat(kept().detail()).contains("the server answered 503 instead of a page");
    }

    @Test
    void aFeedThatCannotBeHadIsAskedForEverMoreRarely() {
        List<Duration> waits = new ArrayList<>();
        for (int time = 0; time < 9; time++) {
            look();
            waits.add(Duration.between(now.get(), kept().due()));
            later(waits.getLast());
        }
        assertThat(waits.subList(0, 3))
                .containsExactly(Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofMinutes(60));
        assertThat(waits.getLast()).isEqualTo(FeedRound.LONGEST);
        feed(item("/one", "Ferry talks"));
        assertThat(look().out()).startsWith("added");
        assertThat(kept().failures()).isZero();
    }

    @Test
    void whatTheFeedSaysIsKeptWhereTheArticleIsNotToBeHad() {
        pages.put("/robots.txt", "User-agent: *\nDisallow: /closed\nCrawl-delay: 7\n");
        feed(item("/closed/one", "Ferry talks behind closed doors."), item("/gone", "Ferry talks are gone."));
        Run run = look();
        assertThat(run.error()).contains("robots.txt", "404");
        assertThat(run.out().lines()).hasSize(2);
        assertThat(rests).containsExactly(Duration.ofSeconds(7));
        later(FeedRound.SHORTEST);
        asked.clear();
        assertThat(look().out()).isEmpty();
        assertThat(asked).containsExactly("/feed 200");
    }

    @Test
    void anArticleThatCannotBeHadNowIsTriedAgainAndInTheEndGivenUp() {
        statuses.put("/one", 503);
        feed(item("/one", "Ferry talks resume in Valmere."), item("/two", "More talks"));
        assertThat(look().out()).isEqualTo("added " + at("/two") + "\n");
        for (int time = 0; time < 2; time++) {
            later(FeedRound.LONGEST);
            asked.clear();
            look();
            assertThat(asked).contains("/one 503").doesNotContain("/two 200");
        }
        assertThat(store.called(at("/one"))).hasSize(1);
        later(FeedRound.LONGEST);
        asked.clear();
        look();
        assertThat(asked).doesNotContain("/one 503");
    }

    @Test
    void aPageIsNoFeed() {
        pages.put("/feed", STORY);
        Run run = look();
        assertThat(run.error()).contains("it is no feed");
        assertThat(store.size()).isZero();
    }

    private Run look() {
        return Run.in(new ByteArrayOutputStream(), "", session -> {
            PageReader reader =
                    PageReader.of(new NgramLanguageIdentifier(), (text, blocks) -> List.of(), Optional.empty());
            Arrivals arrivals = new Arrivals(session, reader::read, store);
            Intake intake = new Intake(new ByteArrayInputStream(new byte[0]), Limits.STANDARD);
            FeedRound round = new FeedRound(intake, fetcher, store.feeds(), arrivals, clock, rests::add);
            Output output = new Output(session.out(), "");
            try {
                round.look(URI.create(at("/feed")), line -> output.write(line + "\n"), () -> false);
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
            }
            return arrivals.failed() ? ExitStatus.SOME_FAILED : ExitStatus.ALL_READ;
        });
    }

    private FollowedFeed kept() {
        return store.feeds().feed(at("/feed")).orElseThrow();
    }

    private void later(Duration time) {
        now.updateAndGet(moment -> moment.plus(time));
    }

    private void feed(String... items) {
        pages.put(
                "/feed",
                "<rss version=\"2.0\"><channel><title>The Quay</title>" + String.join("", items) + "</channel></rss>");
    }

    private String item(String path, String content) {
        return "<item><title>Talks</title><link>" + at(path) + "</link><description><![CDATA[" + content
                + "]]></description></item>";
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }
}
