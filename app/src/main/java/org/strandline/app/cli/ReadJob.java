package org.strandline.app.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.strandline.app.terminal.Progress;
import org.strandline.record.Page;
import org.strandline.record.Reading;
import org.strandline.record.Received;
import org.strandline.record.Rejected;

/** The main job: reads pages and prints what they are, in the order in which they come. One object is one run. */
final class ReadJob {

    private final int jobs;
    private final Session session;
    private final Function<Received, Reading> reader;
    private final Printer printer;
    private final Output output;

    private long pages;
    private long failures;

    /**
     * @param reader reads one page; may be called from several threads at once
     */
    ReadJob(ReadArguments arguments, Session session, Function<Received, Reading> reader) {
        this.jobs = arguments.jobs();
        this.session = session;
        this.reader = reader;
        this.printer = Printer.of(arguments, session.terminal().layout());
        this.output = new Output(session.out(), printer.between());
    }

    /**
     * Reads all of {@code received}.
     *
     * @param bytesRead how much of the input has been read so far
     */
    ExitStatus run(Iterator<Received> received, LongSupplier bytesRead, Progress progress) {
        try {
            output.write(printer.opening());
            new InOrder(jobs).run(received, this::print, printed -> {
                show(printed, progress);
                progress.reached(pages, bytesRead.getAsLong());
            });
        } catch (IOException e) {
            progress.close();
            if (!Output.readerHasGone(e)) {
                return Strandline.unwritable(session, e);
            }
        }
        progress.close();
        return failures == 0 ? ExitStatus.ALL_READ : ExitStatus.SOME_FAILED;
    }

    private Printed print(Received received) {
        return printer.print(read(received, reader));
    }

    /** Reads one page. A fault in the reader costs that page and no other. */
    static Reading read(Received received, Function<Received, Reading> reader) {
        try {
            return reader.apply(received);
        } catch (RuntimeException | StackOverflowError e) {
            return switch (received) {
                case Rejected rejected -> rejected;
                case Page page ->
                    new Rejected(
                            page.id(),
                            page.source(),
                            Rejected.Reason.UNREADABLE,
                            "Strandline itself failed on this page, please report it: " + e);
            };
        }
    }

    private void show(Printed printed, Progress progress) throws IOException {
        if (printed.complaint().isPresent()) {
            failures++;
            progress.close();
            printed.complaint().ifPresent(session::complain);
        }
        output.write(printed.text());
        pages++;
    }
}
