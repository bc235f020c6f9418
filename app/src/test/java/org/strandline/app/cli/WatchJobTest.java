package org.strandline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.strandline.intake.fetch.Fetcher;
import org.strandline.language.NgramLanguageIdentifier;
import org.strandline.reading.PageReader;
import org.strandline.store.Store;
import org.strandline.store.StoreAddress;

@Timeout(60)
class WatchJobTest {

    private static final String PAGE = """
        Ferry talks resume in Valmere

        Negotiators went back to the harbour office in Valmere on Thursday, and stayed there for five hours.
        "We were never far apart," said the mayor, who had opened the meeting himself.
        """;

    @TempDir
    private Path folder;

    private final Fetcher fetcher = new Fetcher(InstantSource.system());
    private Path incoming = Path.of("");
    private StoreAddress address = StoreAddress.of("none");

    @BeforeEach
    void makeTheFolder() throws IOException {
        incoming = Files.createDirectories(folder.resolve("incoming"));
        address = StoreAddress.of(folder.resolve("story.db").toString());
        Files.writeString(incoming.resolve("one.txt"), PAGE);
    }

    @AfterEach
    void closeTheFetcher() {
        fetcher.close();
    }

    @Test
    void lookingOnceKeepsWhatIsThereAndASecondLookKeepsNothingTwice() {
        assertThat(once().out()).isEqualTo("added " + incoming.resolve("one.txt") + "\n");
        assertThat(once().out()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsSaidAndTheRestIsKept() throws IOException {
        Files.write(incoming.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0});

        Run run = once();

        assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
        assertThat(run.error()).contains("a.png");
        assertThat(run.out()).contains("one.txt");
    }

    @Test
    void whatComesLaterIsKeptUntilItIsStopped()
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        try (Store store = Store.open(address, InstantSource.system());
                ExecutorService pool = Executors.newSingleThreadExecutor()) {
            AtomicReference<WatchJob> job = new AtomicReference<>();
            Future<Run> run = pool.submit(() -> Run.in(new ByteArrayOutputStream(), "", session -> {
                job.set(job(false, session, store));
                return job.get().run();
            }));
            waitFor(store, 1);
            Files.writeString(incoming.resolve("two.txt"), PAGE.replace("Thursday", "Friday"));
            waitFor(store, 2);
            job.get().stop();

            assertThat(run.get(20, TimeUnit.SECONDS).status()).isEqualTo(ExitStatus.ALL_READ);
        }
    }

    private Run once() {
        try (Store store = Store.open(address, InstantSource.system())) {
            return Run.in(new ByteArrayOutputStream(), "", session -> job(true, session, store)
                    .run());
        }
    }

    private WatchJob job(boolean once, Session session, Store store) {
        WatchArguments arguments =
                new WatchArguments(address, List.of(incoming.toString()), List.of(), once, Duration.ofSeconds(1));
        PageReader reader = PageReader.of(new NgramLanguageIdentifier(), (text, blocks) -> List.of(), Optional.empty());
        return new WatchJob(arguments, session, reader::read, store, fetcher, Catching.NONE);
    }

    private static void waitFor(Store store, int pages) throws InterruptedException {
        while (store.size() < pages) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
