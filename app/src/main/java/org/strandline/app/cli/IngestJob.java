package org.strandline.app.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.strandline.app.report.Failure;
import org.strandline.app.terminal.Progress;
import org.strandline.record.Page;
import org.strandline.record.Reading;
import org.strandline.record.Received;
import org.strandline.record.Rejected;
import org.strandline.store.Kept;
import org.strandline.store.Store;

/** Reads pages and keeps them, in the order in which they come. One object is one run. */
final class IngestJob {

    private final int jobs;
    private final Optional<LocalDate> day;
    private final Session session;
    private final Function<Received, Reading> reader;
    private final Store store;

    private final Map<Kept, Long> kept = new EnumMap<>(Kept.class);
    private long pages;
    private long rejected;
    private long failures;

    /** A page, and what was read of it; nothing was where the store has it already. */
    private record Read(Received received, Optional<Reading> reading) {}

    /**
     * @param reader reads one page; may be called from several threads at once
     */
    IngestJob(IngestArguments arguments, Session session, Function<Received, Reading> reader, Store store) {
        this.jobs = arguments.jobs();
        this.day = arguments.date();
        this.session = session;
        this.reader = reader;
        this.store = store;
    }

    /**
     * Keeps all of {@code received}, and says what came of it.
     *
     * @param bytesRead how much of the input has been read so far
     */
    ExitStatus run(Iterator<Received> received, LongSupplier bytesRead, Progress progress) {
        try {
            new InOrder(jobs).run(received, this::read, read -> {
                keep(read, progress);
                pages++;
                progress.reached(pages, bytesRead.getAsLong());
            });
            store.settle();
            progress.close();
            new Output(session.out(), "").write(summary());
        } catch (IOException e) {
            progress.close();
            if (!Output.readerHasGone(e)) {
                return Strandline.unwritable(session, e);
            }
        }
        return failures == 0 ? ExitStatus.ALL_READ : ExitStatus.SOME_FAILED;
    }

    private Read read(Received received) {
        return switch (received) {
            case Page page ->
                new Read(
                        page, store.holds(page.id(), day) ? Optional.empty() : Optional.of(ReadJob.read(page, reader)));
            case Rejected none -> new Read(none, Optional.of(none));
        };
    }

    private void keep(Read read, Progress progress) {
        if (read.reading().isEmpty()) {
            if (read.received() instanceof Page page) {
                store.found(page);
            }
            count(Kept.UNCHANGED);
            return;
        }
        Reading reading = read.reading().get();
        if (reading instanceof Rejected none && Failure.is(none)) {
            failures++;
            progress.close();
            session.complain(Printer.complaint(none));
            return;
        }
        Kept what = store.keep(read.received(), reading, day);
        count(what);
        if (reading instanceof Rejected && what != Kept.UNCHANGED) {
            rejected++;
        }
    }

    private void count(Kept what) {
        kept.merge(what, 1L, Long::sum);
    }

    private String summary() {
        return String.format(
                Locale.ROOT,
                "%,d added, %,d unchanged, %,d replaced; %,d of them no articles; %,d failed%n",
                kept.getOrDefault(Kept.ADDED, 0L),
                kept.getOrDefault(Kept.UNCHANGED, 0L),
                kept.getOrDefault(Kept.REPLACED, 0L),
                rejected,
                failures);
    }
}
