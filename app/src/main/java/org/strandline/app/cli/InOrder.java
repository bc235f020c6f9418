package org.strandline.app.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does the same work on many things at once, and hands on the results in the order of the things. Things are taken one by
 * one and only so far ahead, so that memory does not grow with their number.
 *
 * @param workers how many threads work; 1 is the caller's own
 */
record InOrder(int workers) {

    /** How many results for each worker may wait for a slow one before them. */
    private static final int AHEAD = 4;

    InOrder {
        if (workers < 1) {
            throw new IllegalArgumentException("no workers");
        }
    }

    /** Where results go. */
    @FunctionalInterface
    interface Sink<R> {

        /** Takes the next result. An exception ends the whole run. */
        void accept(R result) throws IOException;
    }

    /** Works on all {@code things}. {@code things} and {@code sink} are called by the caller's thread only. */
    <T, R> void run(Iterator<T> things, Function<T, R> work, Sink<R> sink) throws IOException {
        if (workers == 1) {
            while (things.hasNext()) {
                sink.accept(work.apply(things.next()));
            }
            return;
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            try {
                run(things, work, sink, pool);
            } finally {
                pool.shutdownNow();
            }
        }
    }

    private <T, R> void run(Iterator<T> things, Function<T, R> work, Sink<R> sink, ExecutorService pool)
            throws IOException {
        Deque<Future<R>> pending = new ArrayDeque<>();
        while (things.hasNext()) {
            T thing = things.next();
            pending.add(pool.submit(() -> work.apply(thing)));
            while (!pending.isEmpty() && (pending.element().isDone() || pending.size() >= (long) workers * AHEAD)) {
                sink.accept(result(pending.remove()));
            }
        }
        while (!pending.isEmpty()) {
            sink.accept(result(pending.remove()));
        }
    }

    private static <R> R result(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
