package org.strandline.app.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.strandline.app.report.Failure;
import org.strandline.record.Page;
import org.strandline.record.PageSource;
import org.strandline.record.Reading;
import org.strandline.record.Received;
import org.strandline.record.Rejected;
import org.strandline.store.Kept;
import org.strandline.store.Store;

/** Pages as they come: each is read, unless the store has it, and kept; what could not be read is said. */
final class Arrivals {

    private final Session session;
    private final Function<Received, Reading> reader;
    private final Store store;

    private boolean failed;

    Arrivals(Session session, Function<Received, Reading> reader, Store store) {
        this.session = session;
        this.reader = reader;
        this.store = store;
    }

    /** Keeps a page; what is to be said of it, if it is new. */
    Optional<String> keep(Received received) {
        if (received instanceof Page page && store.holds(page.id(), Optional.empty())) {
            store.found(page);
            return Optional.empty();
        }
        Reading reading = ReadJob.read(received, reader);
        if (reading instanceof Rejected rejected && Failure.is(rejected)) {
            complain(where(rejected.source(), rejected.id()), rejected.detail());
            return Optional.empty();
        }
        Kept kept = store.keep(received, reading);
        return kept == Kept.UNCHANGED
                ? Optional.empty()
                : Optional.of(kept.name().toLowerCase(Locale.ROOT) + " " + where(reading.source(), reading.id()));
    }

    /** Says that something could not be read. */
    void complain(String where, String why) {
        failed = true;
        session.complain(where + ": " + why);
    }

    /** Whether something could not be read. */
    boolean failed() {
        return failed;
    }

    private static String where(PageSource source, String id) {
        return source.path()
                .filter(path -> !path.startsWith("#"))
                .or(source::url)
                .orElse(id);
    }
}
