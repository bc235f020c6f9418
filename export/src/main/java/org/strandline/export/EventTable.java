package org.strandline.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.strandline.record.Event;
import org.strandline.record.PageRecord;

/**
 * Events as analysts keep them, a CSV line each (RFC 4180): columns have the names that POLECAT gives them, or ACLED where POLECAT has
 * none, and those that neither has follow.
 */
public final class EventTable {

    /** The names of the columns. */
    public static final List<String> COLUMNS = List.of(
            "Event ID",
            "Event Date",
            "Event Type",
            "Event Mode",
            "Status",
            "Actor Name",
            "Actor Country",
            "Actor Sectors",
            "Recipient Name",
            "Recipient Country",
            "Recipient Sectors",
            "Placename",
            "Country",
            "Latitude",
            "Longitude",
            "GeoNames ID",
            "Fatalities",
            "Injuries",
            "Stated By",
            "Words",
            "Start",
            "End",
            "Sentence",
            "Headline",
            "Source",
            "Source URL",
            "Publication Date",
            "Language",
            "Version");

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private EventTable() {}

    /** The line over the columns. */
    public static String head() {
        return line(COLUMNS);
    }

    /** The lines of the events of {@code page}, in the order of the text. */
    public static String lines(PageRecord page) {
        EventRow row = new EventRow(page);
        StringBuilder lines = new StringBuilder();
        for (Event event : page.facts().events()) {
            lines.append(line(row.of(event)));
        }
        return lines.toString();
    }

    private static String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        try {
            CSVPrinter printer = new CSVPrinter(line, FORMAT);
            printer.printRecord(cells.stream().map(Cells::harmless).toList());
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }
}
