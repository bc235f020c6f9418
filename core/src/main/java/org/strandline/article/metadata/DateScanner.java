package org.strandline.article.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.strandline.article.metadata.TimeToken.Kind;

/** Reads one calendar date at a place in a line. */
final class DateScanner {

    private static final int EARLIEST_YEAR = 1800;
    private static final int LATEST_YEAR = 2199;
    private static final int CENTURY = 2000;

    private DateScanner() {}

    /**
     * A date in a line.
     *
     * @param date the day; empty if it can be read two ways ({@code 04/03/2025}) or has no year
     * @param next the index of the token after it
     */
    record Found(Optional<LocalDate> date, int next) {}

    /** The date that starts at token {@code i} of {@code tokens}, if one does. */
    static Optional<Found> at(List<TimeToken> tokens, int i) {
        TimeToken first = token(tokens, i);
        if (first.is(Kind.WORD)) {
            return monthFirst(tokens, i);
        }
        if (first.hasDigits(4)) {
            return yearFirst(tokens, i);
        }
        return first.value(2) >= 0 ? dayFirst(tokens, i).or(() -> numeric(tokens, i)) : Optional.empty();
    }

    /** {@code 2025-04-03}, {@code 2025/04/03}, {@code 2025. 4. 3.}, {@code 2025年4月3日}. */
    private static Optional<Found> yearFirst(List<TimeToken> tokens, int i) {
        TimeToken mark = token(tokens, i + 1);
        boolean marked = isDateMark(mark) && token(tokens, i + 3).text().equals(mark.text());
        boolean cjk = mark.isWord("年") && token(tokens, i + 3).isWord("月");
        if (!marked && !cjk) {
            return Optional.empty();
        }
        Optional<LocalDate> date = date(
                token(tokens, i).value(4),
                token(tokens, i + 2).value(2),
                token(tokens, i + 4).value(2));
        boolean closed = token(tokens, i + 5).isWord("日");
        return date.map(day -> new Found(Optional.of(day), i + (closed ? 6 : 5)));
    }

    /** {@code March 4, 2025}, {@code Mar. 4th 2025}. */
    private static Optional<Found> monthFirst(List<TimeToken> tokens, int i) {
        OptionalInt month = TimeWords.month(token(tokens, i));
        int at = skip(tokens, i + 1, ".");
        int day = token(tokens, at).value(2);
        if (month.isEmpty() || day < 1) {
            return Optional.empty();
        }
        return withYear(tokens, skipOrdinal(tokens, at + 1), month.getAsInt(), day);
    }

    /** {@code 4 March 2025}, {@code 4. März 2025}, {@code 4 de marzo de 2025}, {@code 04-Mar-2025}. */
    private static Optional<Found> dayFirst(List<TimeToken> tokens, int i) {
        int at = skipOrdinal(tokens, i + 1);
        at = skip(tokens, at, "-");
        at = skipWord(tokens, at, "de");
        OptionalInt month = TimeWords.month(token(tokens, at));
        if (month.isEmpty()) {
            return Optional.empty();
        }
        return withYear(tokens, at + 1, month.getAsInt(), token(tokens, i).value(2));
    }

    private static Optional<Found> withYear(List<TimeToken> tokens, int from, int month, int day) {
        int at = yearIndex(tokens, from);
        TimeToken year = token(tokens, at);
        TimeToken after = token(tokens, at + 1);
        boolean apostrophe = year.isMark("'") || year.isMark("’");
        if (year.hasDigits(4)) {
            return date(year.value(4), month, day).map(found -> new Found(Optional.of(found), at + 1));
        }
        if (apostrophe && after.hasDigits(2)) {
            return date(CENTURY + after.value(2), month, day).map(found -> new Found(Optional.of(found), at + 2));
        }
        return Optional.of(new Found(Optional.empty(), from));
    }

    private static int yearIndex(List<TimeToken> tokens, int from) {
        int at = skip(tokens, skip(tokens, skip(tokens, from, "."), ","), "-");
        return skipWord(tokens, skipWord(tokens, at, "de"), "del");
    }

    /** {@code 14/03/2025}, {@code 03/14/2025}, {@code 14.3.2025}, {@code 3.14.2025}: read only where one order fits. */
    private static Optional<Found> numeric(List<TimeToken> tokens, int i) {
        String mark = token(tokens, i + 1).text();
        boolean marked =
                isDateMark(token(tokens, i + 1)) && token(tokens, i + 3).text().equals(mark);
        int first = token(tokens, i).value(2);
        int second = token(tokens, i + 2).value(2);
        TimeToken last = token(tokens, i + 4);
        boolean shortYear = mark.equals(".") && last.hasDigits(2);
        if (!marked || second < 1 || first < 1 || (!last.hasDigits(4) && !shortYear)) {
            return Optional.empty();
        }
        int year = shortYear ? CENTURY + last.value(2) : last.value(4);
        Optional<LocalDate> dayFirst = date(year, second, first);
        boolean continental = mark.equals(".") && (shortYear || dayFirst.isPresent());
        Optional<LocalDate> monthFirst = continental ? Optional.empty() : date(year, first, second);
        if (dayFirst.isEmpty() && monthFirst.isEmpty()) {
            return Optional.empty();
        }
        boolean settled = dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst.equals(monthFirst);
        return Optional.of(new Found(settled ? dayFirst.or(() -> monthFirst) : Optional.empty(), i + 5));
    }

    private static boolean isDateMark(TimeToken token) {
        return token.isMark("/") || token.isMark("-") || token.isMark(".");
    }

    private static int skip(List<TimeToken> tokens, int i, String mark) {
        return token(tokens, i).isMark(mark) ? i + 1 : i;
    }

    private static int skipWord(List<TimeToken> tokens, int i, String word) {
        return token(tokens, i).isWord(word) ? i + 1 : i;
    }

    /** Skips what makes a day an ordinal: {@code 4th}, {@code 4.}, {@code 1er}, {@code 1º}. */
    private static int skipOrdinal(List<TimeToken> tokens, int i) {
        TimeToken token = token(tokens, i);
        boolean glued = i > 0 && token.start() == token(tokens, i - 1).end();
        boolean ordinal = token.isMark(".")
                || token.isMark("°")
                || token.isWord("th")
                || token.isWord("st")
                || token.isWord("nd")
                || token.isWord("rd")
                || token.isWord("er")
                || token.isWord("º");
        return glued && ordinal ? i + 1 : i;
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static TimeToken token(List<TimeToken> tokens, int i) {
        return i < tokens.size() ? tokens.get(i) : TimeToken.END;
    }
}
