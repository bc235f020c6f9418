package org.strandline.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What goes into the cells of a sheet. */
final class Cells {

    /** Between several values in one cell. */
    private static final String BETWEEN = "; ";

    /** What makes a spreadsheet take a cell for a formula. */
    private static final String FORMULA = "=+-@\t\r\n|%\uFF1D\uFF0B\uFF0D\uFF20";

    private Cells() {}

    static List<String> joined(List<String> first, List<String> rest) {
        return Stream.concat(first.stream(), rest.stream()).toList();
    }

    static String of(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    static String of(List<String> values) {
        return String.join(BETWEEN, values);
    }

    static String of(int number) {
        return Integer.toString(number);
    }

    /** {@code text} so that no spreadsheet takes it for a formula: a page decides what its words are, not what a machine does. */
    static String harmless(String text) {
        String blank = text.stripLeading();
        boolean formula = !text.isEmpty()
                && (FORMULA.indexOf(text.charAt(0)) >= 0
                        || (!blank.isEmpty() && FORMULA.indexOf(blank.charAt(0)) >= 0));
        return formula && !isNumber(text) ? "'" + text : text;
    }

    private static boolean isNumber(String text) {
        try {
            return !new BigDecimal(text).toPlainString().isEmpty();
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
