package org.strandline.app.web.read;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** What has become so far of the things that somebody sent: one thread writes it, others follow. */
public final class ReadingLog {

    private final boolean kept;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<Outcome> outcomes = new ArrayList<>();
    private int step;
    private int expected;
    private String now = "";
    private boolean over;

    /**
     * @param kept whether what is read is kept
     */
    ReadingLog(boolean kept) {
        this.kept = kept;
    }

    /**
     * How far it is.
     *
     * @param step counts what has happened
     * @param expected how many pages there are, as far as that is known
     * @param now what is being done
     * @param outcomes what became of the pages that have been read
     * @param kept whether they are kept
     * @param over whether nothing more is to come
     */
    public record State(int step, int expected, String now, List<Outcome> outcomes, boolean kept, boolean over) {

        public State {
            outcomes = List.copyOf(outcomes);
        }

        /** Where the answer is: one page is shown at once, of several what became of each. */
        public String place() {
            return over && outcomes.size() == 1 && outcomes.getFirst().page().isPresent()
                    ? "/pages/" + outcomes.getFirst().page().get()
                    : "/read";
        }
    }

    public State state() {
        lock.lock();
        try {
            return new State(step, expected, now, outcomes, kept, over);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until something has happened after {@code seen}, or for {@code patience}. */
    public State after(int seen, Duration patience) throws InterruptedException {
        long left = patience.toNanos();
        lock.lock();
        try {
            while (step == seen && !over && left > 0) {
                left = changed.awaitNanos(left);
            }
            return state();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until all is read, or for {@code patience}. */
    public State end(Duration patience) throws InterruptedException {
        long left = patience.toNanos();
        lock.lock();
        try {
            while (!over && left > TimeUnit.MILLISECONDS.toNanos(1)) {
                left = changed.awaitNanos(left);
            }
            return state();
        } finally {
            lock.unlock();
        }
    }

    void expect(int pages) {
        note(() -> expected += pages);
    }

    void begin(String what) {
        note(() -> now = what);
    }

    void add(Outcome outcome) {
        note(() -> {
            outcomes.add(outcome);
            expected = Math.max(expected, outcomes.size());
        });
    }

    void close() {
        note(() -> {
            now = "";
            over = true;
        });
    }

    private void note(Runnable event) {
        lock.lock();
        try {
            event.run();
            step++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
