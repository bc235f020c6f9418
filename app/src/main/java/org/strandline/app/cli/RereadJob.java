package org.strandline.app.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.strandline.intake.Intake;
import org.strandline.record.Reading;
import org.strandline.record.Received;
import org.strandline.store.Kept;
import org.strandline.store.Store;
import org.strandline.store.Stored;

/** Reads the pages of a store again that an older version had read, from what the store kept of them. One object is one run. */
final class RereadJob {

    private final int jobs;
    private final Session session;
    private final Intake intake;
    private final Function<Optional<LocalDate>, Function<Received, Reading>> readers;
    private final Store store;

    private long replaced;
    private long unchanged;

    /** A page that was read again. */
    private record Again(Received received, Reading reading, Optional<LocalDate> day) {}

    /**
     * @param readers the reader for pages that are read as of a day; called from several threads at once
     */
    RereadJob(
            int jobs,
            Session session,
            Intake intake,
            Function<Optional<LocalDate>, Function<Received, Reading>> readers,
            Store store) {
        this.jobs = jobs;
        this.session = session;
        this.intake = intake;
        this.readers = readers;
        this.store = store;
    }

    /** Reads every page that is to be read again, and says how many were. */
    ExitStatus run() {
        Iterator<String> pages = store.ids().iterator();
        try {
            new InOrder(jobs).run(pages, this::read, again -> again.ifPresentOrElse(this::keep, () -> unchanged++));
            store.settle();
            new Output(session.out(), "")
                    .write(String.format(Locale.ROOT, "%,d read again, %,d unchanged%n", replaced, unchanged));
        } catch (IOException e) {
            if (!Output.readerHasGone(e)) {
                return Strandline.unwritable(session, e);
            }
        }
        return ExitStatus.ALL_READ;
    }

    private Optional<Again> read(String id) {
        Optional<Stored> stored = store.original(id);
        if (stored.isEmpty() || store.holds(id, stored.get().day())) {
            return Optional.empty();
        }
        Optional<LocalDate> day = stored.get().day();
        Received received =
                switch (stored.get()) {
                    case Stored.AsItCame page -> intake.again(page.source(), page.original());
                    case Stored.AsText text -> text.page();
                };
        return Optional.of(new Again(received, ReadJob.read(received, readers.apply(day)), day));
    }

    private void keep(Again again) {
        if (store.keep(again.received(), again.reading(), again.day()) == Kept.UNCHANGED) {
            unchanged++;
        } else {
            replaced++;
        }
    }
}
