package org.strandline.app.web.find;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.strandline.store.search.Passage;
import org.strandline.store.search.Query;

/**
 * Where passages are searched. A thread of its own opens the index beside everything else and keeps it up to date, whoever adds pages
 * to the store; a search waits for it a moment, and then finds what is in the index so far.
 */
public final class SearchRoom implements AutoCloseable {

    /** How often it is looked whether another program has added pages. */
    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(2);

    /** How long a search waits for pages that were added just now. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(3);

    /** How long a search waits for the index to be opened, and the end of the server for a page to be finished. */
    private static final long OPENING_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final Opening opening;
    private final LongSupplier revision;
    private final Thread follower;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition asked = lock.newCondition();
    private final Condition followed = lock.newCondition();
    private Optional<Passages> passages = Optional.empty();
    private Optional<String> trouble = Optional.empty();
    private long reached = -1;
    private boolean waitedFor;
    private boolean closed;

    /** Opens the index of a store. */
    @FunctionalInterface
    public interface Opening {

        Passages open() throws IOException;
    }

    /**
     * What was found.
     *
     * @param passages the best first
     * @param behind whether pages have been added that are not in the index yet
     */
    public record Found(List<Passage> passages, boolean behind) {
        public Found {
            passages = List.copyOf(passages);
        }
    }

    /**
     * @param opening opens the index; called on another thread
     * @param revision the number of the last change to the store
     */
    public SearchRoom(Opening opening, LongSupplier revision) {
        this.opening = opening;
        this.revision = revision;
        this.follower = Thread.ofPlatform().daemon().name("follows the store").unstarted(this::follow);
    }

    /** Begins to follow the store. */
    public void start() {
        follower.start();
    }

    /** The passages that answer {@code query} best, at most so many. */
    public Found search(Query query, int most) throws IOException, InterruptedException {
        long wanted = revision.getAsLong();
        Passages open = upTo(wanted);
        return new Found(open.search(query, most), reached() < wanted);
    }

    /** The index, once it is open; as far as {@code wanted} if that does not take long. */
    private Passages upTo(long wanted) throws InterruptedException {
        lock.lock();
        try {
            waitedFor = true;
            asked.signal();
            long left = passages.isEmpty() ? OPENING_NANOS : PATIENCE_NANOS;
            while ((passages.isEmpty() || reached < wanted) && trouble.isEmpty() && left > 0) {
                boolean opened = passages.isPresent();
                left = followed.awaitNanos(left);
                left = !opened && passages.isPresent() ? Math.min(left, PATIENCE_NANOS) : left;
            }
            return passages.orElseThrow(() ->
                    new IllegalStateException("the search index is not open: " + trouble.orElse("it takes long")));
        } finally {
            lock.unlock();
        }
    }

    private void follow() {
        while (pause()) {
            try {
                long last = revision.getAsLong();
                if (last != reached()) {
                    opened().catchUp();
                    note(last, Optional.empty());
                }
            } catch (IOException | RuntimeException e) {
                // The next time may be better; a search says that this one was not.
                note(reached(), Optional.of(e.getClass().getSimpleName()));
            }
        }
        closeIndex();
    }

    /** Waits until there may be something to do; false at the end. */
    private boolean pause() {
        lock.lock();
        try {
            long left = PAUSE_NANOS;
            while (!waitedFor && !closed && left > 0) {
                left = asked.awaitNanos(left);
            }
            waitedFor = false;
            return !closed;
        } catch (InterruptedException e) {
            return false;
        } finally {
            lock.unlock();
        }
    }

    private Passages opened() throws IOException {
        lock.lock();
        try {
            if (passages.isPresent()) {
                return passages.get();
            }
        } finally {
            lock.unlock();
        }
        Passages fresh = opening.open();
        lock.lock();
        try {
            passages = Optional.of(fresh);
            followed.signalAll();
            return fresh;
        } finally {
            lock.unlock();
        }
    }

    private void note(long last, Optional<String> fault) {
        lock.lock();
        try {
            reached = last;
            trouble = fault;
            followed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private long reached() {
        lock.lock();
        try {
            return reached;
        } finally {
            lock.unlock();
        }
    }

    /** Nobody else closes it: the model must not go while it reads. */
    private void closeIndex() {
        lock.lock();
        try {
            if (passages.isPresent()) {
                passages.get().close();
            }
        } catch (IOException e) {
            // What was committed is on the disk, and the rest is made again.
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            asked.signal();
        } finally {
            lock.unlock();
        }
        try {
            follower.join(TimeUnit.NANOSECONDS.toMillis(OPENING_NANOS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
