package org.strandline.app.web.read;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.strandline.record.Page;
import org.strandline.record.Reading;
import org.strandline.record.Received;
import org.strandline.record.Rejected;

/**
 * Where pages are read: as many at once as there are places, the others wait for a while. The reader is opened beside everything
 * else, so that the first page shows before the sentence model is there.
 */
public final class ReadingRoom implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final CompletableFuture<PageReading> reader;
    private final Semaphore places;
    private final Fetching fetching;

    /**
     * @param opening opens the reader; called at once, on another thread
     * @param places how many pages are read at once
     * @param fetching fetches what people give the address of
     */
    public ReadingRoom(Supplier<PageReading> opening, int places, Fetching fetching) {
        this.reader = CompletableFuture.supplyAsync(
                opening,
                task -> Thread.ofPlatform().daemon().name("opens the reader").start(task));
        this.places = new Semaphore(places, true);
        this.fetching = fetching;
    }

    /** The pages of what was sent; what is of the web is fetched. */
    List<Received> pages(Sent sent) {
        return switch (sent) {
            case Upload upload -> Unpacked.pages(upload);
            case WebAddress address -> fetching.fetch(address.uri());
        };
    }

    /** Reads one page. Empty where so many are waiting that it would take too long. */
    public Optional<Reading> read(Received received) throws InterruptedException {
        if (!places.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(readNow(received));
        } finally {
            places.release();
        }
    }

    /** A fault in the reader costs that page and no other. */
    private Reading readNow(Received received) {
        try {
            return reader.join().read(received);
        } catch (CompletionException e) {
            throw new IllegalStateException("the reader cannot be opened", e);
        } catch (RuntimeException | StackOverflowError e) {
            return switch (received) {
                case Rejected rejected -> rejected;
                case Page page ->
                    new Rejected(
                            page.id(),
                            page.source(),
                            Rejected.Reason.UNREADABLE,
                            "Strandline itself failed on this page, please report it: "
                                    + e.getClass().getSimpleName());
            };
        }
    }

    @Override
    public void close() {
        try {
            reader.join().close();
        } catch (CompletionException e) {
            // It was never open.
        }
    }
}
