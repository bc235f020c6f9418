package org.strandline.app.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.strandline.intake.Intake;
import org.strandline.intake.Limits;
import org.strandline.intake.Source;
import org.strandline.record.Page;
import org.strandline.record.Reading;
import org.strandline.record.Received;
import org.strandline.record.Rejected;
import org.strandline.store.Kept;
import org.strandline.store.Store;

/** Keeps what comes into folders, look by look, until it is stopped. One object is one run. */
final class WatchJob {

    private static final Duration SETTLED = Duration.ofSeconds(1);
    private static final Duration MOMENT = Duration.ofMillis(300);

    private final WatchArguments arguments;
    private final Session session;
    private final Function<Received, Reading> reader;
    private final Store store;

    private volatile boolean stopped;
    private boolean failed;

    WatchJob(WatchArguments arguments, Session session, Function<Received, Reading> reader, Store store) {
        this.arguments = arguments;
        this.session = session;
        this.reader = reader;
        this.store = store;
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
        return failed ? ExitStatus.SOME_FAILED : ExitStatus.ALL_READ;
    }

    /** Waits until something is noticed or it is time to look anyway; a stop is seen within a moment. */
    private void await(Watched watched) throws InterruptedException {
        Duration left = arguments.every();
        while (!stopped && left.isPositive() && !watched.await(left.compareTo(MOMENT) < 0 ? left : MOMENT)) {
            left = left.minus(MOMENT);
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

    private void look(Watched watched) throws IOException {
        List<Source> sources = watched.look(Instant.now());
        if (sources.isEmpty()) {
            return;
        }
        Intake intake = new Intake(session.in(), Limits.STANDARD);
        Output output = new Output(session.out(), "");
        try (Inputs inputs = new Inputs(sources, source -> intake.open(source, Optional.empty()))) {
            while (!stopped && inputs.hasNext()) {
                Optional<String> line = keep(inputs.next());
                if (line.isPresent()) {
                    output.write(line.get() + "\n");
                }
            }
        }
        store.settle();
    }

    /** Keeps a page; answers what is to be said of it. */
    private Optional<String> keep(Received received) {
        switch (received) {
            case Rejected rejected -> {
                failed = true;
                session.complain(rejected.source().path().orElse("") + ": " + rejected.detail());
                return Optional.empty();
            }
            case Page page -> {
                if (store.holds(page.id(), Optional.empty())) {
                    store.found(page);
                    return Optional.empty();
                }
                Kept kept = store.keep(page, reader.apply(page));
                String where = page.source().path().or(page.source()::url).orElse(page.id());
                return Optional.of(kept.name().toLowerCase(Locale.ROOT) + " " + where);
            }
        }
    }
}
