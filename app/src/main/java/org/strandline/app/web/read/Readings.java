package org.strandline.app.web.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.strandline.app.terminal.Harmless;
import org.strandline.record.Page;
import org.strandline.record.PageSource;
import org.strandline.record.Reading;
import org.strandline.record.Received;
import org.strandline.record.Rejected;

/**
 * Reads what people send while they do something else, and remembers of each what they sent last, until the server ends or others
 * take its place.
 */
public final class Readings {

    private static final int MOST_REMEMBERED = 100;
    private static final int MOST_AT_ONCE = 8;

    private final ReadingRoom room;
    private final Shelf store;
    private final Shelf recent;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final Map<String, ReadingLog> logs = new LinkedHashMap<>();

    /**
     * @param store takes what is to be kept
     * @param recent takes what is only shown
     */
    public Readings(ReadingRoom room, Shelf store, Shelf recent) {
        this.room = room;
        this.store = store;
        this.recent = recent;
    }

    /** What becomes of pages. */
    public enum Purpose {
        KEEP,
        ONLY_READ
    }

    /** Begins to read for {@code visitor}; empty where so much is being read that it would take too long. */
    public Optional<ReadingLog> start(String visitor, List<Sent> sent, Purpose purpose) {
        if (!places.tryAcquire()) {
            return Optional.empty();
        }
        ReadingLog log = new ReadingLog(purpose == Purpose.KEEP);
        log.expect(sent.size());
        synchronized (logs) {
            logs.remove(visitor);
            logs.put(visitor, log);
            if (logs.size() > MOST_REMEMBERED) {
                logs.remove(logs.keySet().iterator().next());
            }
        }
        Thread.ofVirtual().name("reads what was sent").start(() -> {
            try {
                read(sent, shelf(purpose), log);
            } finally {
                places.release();
                log.close();
            }
        });
        return Optional.of(log);
    }

    /** What {@code visitor} sent last. */
    public Optional<ReadingLog> of(String visitor) {
        synchronized (logs) {
            return Optional.ofNullable(logs.get(visitor));
        }
    }

    private Shelf shelf(Purpose purpose) {
        return switch (purpose) {
            case KEEP -> store;
            case ONLY_READ -> recent;
        };
    }

    private void read(List<Sent> sent, Shelf shelf, ReadingLog log) {
        for (Sent thing : sent) {
            String name = name(thing);
            log.begin(name);
            try {
                List<Received> pages = room.pages(thing);
                log.expect(pages.size() - 1);
                for (Received page : pages) {
                    log.begin(Harmless.line(called(page).orElse(name)));
                    log.add(read(page, name, shelf));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                log.add(Outcome.failed(
                        name,
                        "Strandline itself failed on it, please report it: "
                                + e.getClass().getSimpleName()));
            }
        }
    }

    private Outcome read(Received page, String name, Shelf shelf) throws InterruptedException {
        Optional<Reading> reading = room.read(page);
        if (reading.isEmpty()) {
            return Outcome.failed(name, "so many pages are being read that this one was left; send it again");
        }
        shelf.put(page, reading.get());
        return Outcome.of(reading.get(), name);
    }

    private static String name(Sent thing) {
        return Harmless.line(
                switch (thing) {
                    case Upload upload -> upload.name().orElse("what was pasted");
                    case WebAddress address -> address.uri().toString();
                });
    }

    private static Optional<String> called(Received received) {
        PageSource source =
                switch (received) {
                    case Page page -> page.source();
                    case Rejected rejected -> rejected.source();
                };
        return source.path().or(source::url);
    }
}
