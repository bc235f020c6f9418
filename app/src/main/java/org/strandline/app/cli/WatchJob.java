package org.strandline.app.cli;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.strandline.intake.Intake;
import org.strandline.intake.Limits;
import org.strandline.intake.Source;
import org.strandline.intake.fetch.Fetcher;
import org.strandline.record.Reading;
import org.strandline.record.Received;
import org.strandline.store.Store;

/** Keeps what comes into folders and feeds, look by look, until it is stopped. One object is one run. */
final class WatchJob {

    private static final Duration SETTLED = Duration.ofSeconds(1);
    private static final Duration MOMENT = Duration.ofMillis(300);

    private final WatchArguments arguments;
    private final Session session;
    private final Arrivals arrivals;
    private final FeedRound feeds;
    private final Catching index;
    private final Store store;

    private volatile boolean stopped;

    /**
     * @param reader reads one page
     * @param fetcher fetches feeds and articles; stays its owner's
     * @param index is brought up to date with what was kept
     */
    WatchJob(
            WatchArguments arguments,
            Session session,
            Function<Received, Reading> reader,
            Store store,
            Fetcher fetcher,
            Catching index) {
        this.arguments = arguments;
        this.session = session;
        this.arrivals = new Arrivals(session, reader, store);
        this.store = store;
        this.index = index;
        Intake intake = new Intake(session.in(), Limits.STANDARD);
        this.feeds = new FeedRound(intake, fetcher, store.feeds(), arrivals, InstantSource.system(), this::rest);
    }

    /** Runs until {@link #stop} or, if that was asked for, one look long. */
    ExitStatus run() {
        CountDownLatch ended = new CountDownLatch(1);
        Thread end = new Thread(() -> {
            stop();
            awaitQuietly(ended);
        });
        Runtime.getRuntime().addShutdownHook(end);
        Duration settled = arguments.once() ? Duration.ZERO : SETTLED;
        try (Watched watched = new Watched(arguments.folders(), settled)) {
            look(watched);
            while (!stopped && !arguments.once()) {
                await(watched);
                look(watched);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            return Output.readerHasGone(e) ? ExitStatus.ALL_READ : Strandline.unwritable(session, e);
        } finally {
            ended.countDown();
        }
        return arrivals.failed() ? ExitStatus.SOME_FAILED : ExitStatus.ALL_READ;
    }

    /** Waits until something is noticed or it is time to look anyway; a stop is seen within a moment. */
    private void await(Watched watched) throws InterruptedException {
        Duration left = arguments.every();
        while (!stopped && left.isPositive() && !watched.await(left.compareTo(MOMENT) < 0 ? left : MOMENT)) {
            left = left.minus(MOMENT);
        }
    }

    /** Waits for {@code pause}; a stop is seen within a moment. */
    private void rest(Duration pause) throws InterruptedException {
        Duration left = pause;
        while (!stopped && left.isPositive()) {
            Duration moment = left.compareTo(MOMENT) < 0 ? left : MOMENT;
            Thread.sleep(moment);
            left = left.minus(moment);
        }
    }

    /** Ends the run after the page at hand. */
    void stop() {
        stopped = true;
    }

    private static void awaitQuietly(CountDownLatch ended) {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(Watched watched) throws IOException, InterruptedException {
        Output output = new Output(session.out(), "");
        List<Source> sources = watched.look(Instant.now());
        Intake intake = new Intake(session.in(), Limits.STANDARD);
        try (Inputs inputs = new Inputs(sources, source -> intake.open(source, Optional.empty()))) {
            while (!stopped && inputs.hasNext()) {
                Optional<String> line = arrivals.keep(inputs.next());
                if (line.isPresent()) {
                    output.write(line.get() + "\n");
                }
            }
        }
        boolean asked = false;
        for (URI feed : arguments.feeds()) {
            asked |= !stopped && feeds.look(feed, line -> output.write(line + "\n"), () -> stopped);
        }
        if (asked || !sources.isEmpty()) {
            store.settle();
            index.catchUp();
        }
    }
}
