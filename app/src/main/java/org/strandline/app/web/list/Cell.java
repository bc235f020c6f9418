package org.strandline.app.web.list;

import java.time.LocalDate;
import java.util.Optional;
import org.strandline.app.report.Moments;
import org.strandline.app.terminal.Harmless;

/**
 * What a column has of a row.
 *
 * @param value what is sorted, filtered and given out
 * @param shown what people see
 * @param link where it leads to
 */
public record Cell(String value, String shown, Optional<String> link) {

    /** Longer ones are text to be read. */
    private static final int LONG = 48;

    static Cell of(String value) {
        return new Cell(value, Harmless.line(value), Optional.empty());
    }

    static Cell of(Optional<String> value) {
        return of(value.orElse(""));
    }

    static Cell of(int number) {
        return of(Integer.toString(number));
    }

    static Cell of(String value, String shown) {
        return new Cell(value, Harmless.line(shown), Optional.empty());
    }

    static Cell day(Optional<LocalDate> day) {
        return of(
                day.map(LocalDate::toString).orElse(""), day.map(Moments::words).orElse(""));
    }

    /** Whether it is text that wants some room. */
    public boolean isLong() {
        return shown.length() > LONG;
    }

    Cell linking(Optional<String> address) {
        return new Cell(value, shown, address);
    }
}
