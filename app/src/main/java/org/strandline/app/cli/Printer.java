package org.strandline.app.cli;

import java.util.Locale;
import java.util.Optional;
import org.strandline.app.report.Failure;
import org.strandline.app.report.ReportHead;
import org.strandline.app.report.TextReport;
import org.strandline.app.terminal.Layout;
import org.strandline.export.EventTable;
import org.strandline.json.RecordJson;
import org.strandline.record.PageRecord;
import org.strandline.record.PageSource;
import org.strandline.record.Reading;
import org.strandline.record.Rejected;

/** Turns readings into what is printed. May be shared between threads. */
sealed interface Printer {

    Printed print(Reading reading);

    /** What stands before all pages. */
    default String opening() {
        return "";
    }

    /** What stands between the pages. */
    String between();

    static Printer of(ReadArguments arguments, Layout layout) {
        return switch (arguments.format()) {
            case JSON ->
                new Lines(new RecordJson(
                        arguments.explained() ? RecordJson.Detail.REASONS : RecordJson.Detail.FACTS, arguments.date()));
            case CSV -> new Table();
            case TEXT ->
                new Reports(
                        new TextReport(
                                layout,
                                arguments.explained() ? TextReport.Detail.REASONS : TextReport.Detail.ARTICLE,
                                new ReportHead(arguments.date())),
                        layout);
        };
    }

    /** One line of JSON for every page, failed or not, so that a program misses none. */
    record Lines(RecordJson json) implements Printer {

        @Override
        public Printed print(Reading reading) {
            return new Printed(json.line(reading) + "\n", complaint(reading));
        }

        @Override
        public String between() {
            return "";
        }
    }

    /** The events of every page, a line each under one line of names. What failed is only complained about. */
    record Table() implements Printer {

        @Override
        public String opening() {
            return EventTable.head();
        }

        @Override
        public Printed print(Reading reading) {
            return switch (reading) {
                case PageRecord page -> new Printed(EventTable.lines(page), Optional.empty());
                case Rejected rejected -> new Printed("", complaint(reading));
            };
        }

        @Override
        public String between() {
            return "";
        }
    }

    /** Reports for people, with a rule between them. What failed is only complained about. */
    record Reports(TextReport report, Layout layout) implements Printer {

        @Override
        public Printed print(Reading reading) {
            Optional<String> complaint = complaint(reading);
            return new Printed(complaint.isPresent() ? "" : report.of(reading), complaint);
        }

        @Override
        public String between() {
            return "\n" + layout.ink().faint("─".repeat(layout.width())) + "\n\n";
        }
    }

    private static Optional<String> complaint(Reading reading) {
        return switch (reading) {
            case PageRecord page -> Optional.empty();
            case Rejected rejected -> Failure.is(rejected) ? Optional.of(complaint(rejected)) : Optional.empty();
        };
    }

    /** What people are told of a page that could not be read. */
    static String complaint(Rejected rejected) {
        PageSource source = rejected.source();
        return source.path().or(source::url).orElse("standard input") + ": "
                + Failure.words(rejected.reason()).toLowerCase(Locale.ROOT) + ": " + rejected.detail();
    }
}
