package org.strandline.app.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/**
 * A line on standard error that says how far a long job is. It appears when the job turns out to be long, and goes when
 * the job is done. To be used by one thread at a time.
 */
public final class Progress implements AutoCloseable {

    /** A job that is done sooner than this needs no progress. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final Duration BETWEEN_DRAWINGS = Duration.ofMillis(200);
    private static final int BAR_COLUMNS = 24;
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintStream error;
    private final long totalBytes;
    private final InstantSource clock;
    private final Instant start;

    private Instant nextDrawing;
    private boolean drawn;

    /**
     * @param totalBytes the size of everything that is to be read; 0 where it is not known
     */
    public Progress(PrintStream error, long totalBytes, InstantSource clock) {
        this.error = error;
        this.totalBytes = totalBytes;
        this.clock = clock;
        this.start = clock.instant();
        this.nextDrawing = start.plus(PATIENCE);
    }

    /** Says that {@code pages} are done and {@code bytes} were read for them. */
    public void reached(long pages, long bytes) {
        Instant now = clock.instant();
        if (now.isBefore(nextDrawing)) {
            return;
        }
        nextDrawing = now.plus(BETWEEN_DRAWINGS);
        drawn = true;
        error.print(CLEAR_LINE + line(pages, bytes, Duration.between(start, now)));
        error.flush();
    }

    /** Takes the line away, so that something else can be written. It comes back by itself. */
    @Override
    public void close() {
        if (drawn) {
            error.print(CLEAR_LINE);
            error.flush();
            drawn = false;
        }
    }

    private String line(long pages, long bytes, Duration spent) {
        double seconds = Math.max(spent.toMillis(), 1) / 1000.0;
        String done = String.format(Locale.ROOT, "%,d pages, %,.0f a second", pages, pages / seconds);
        if (totalBytes <= 0 || bytes <= 0) {
            return done;
        }
        double share = Math.min((double) bytes / totalBytes, 1);
        int full = (int) (share * BAR_COLUMNS);
        long left = Math.round(seconds / share - seconds);
        return String.format(
                Locale.ROOT,
                "%s%s %3.0f %%  %s, %d:%02d left",
                "█".repeat(full),
                "░".repeat(BAR_COLUMNS - full),
                share * 100,
                done,
                left / 60,
                left % 60);
    }
}
