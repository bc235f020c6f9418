package org.strandline.export;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.strandline.record.PageRecord;

/** Writes sheets as CSV (RFC 4180): a line of column names, then a line for each fact. */
public final class Sheets {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private Sheets() {}

    /** Writes one layer of some pages. */
    public static void write(Sheet sheet, Iterator<PageRecord> pages, Appendable out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, FORMAT);
        printer.printRecord(sheet.head());
        while (pages.hasNext()) {
            for (List<String> row : Rows.of(pages.next(), sheet)) {
                printer.printRecord(row.stream().map(Cells::harmless).toList());
            }
        }
        printer.flush();
    }

    /** Writes a table that is no layer of pages: {@code head} over {@code rows}. */
    public static void write(List<String> head, List<List<String>> rows, Appendable out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, FORMAT);
        printer.printRecord(head);
        for (List<String> row : rows) {
            printer.printRecord(row.stream().map(Cells::harmless).toList());
        }
        printer.flush();
    }
}
