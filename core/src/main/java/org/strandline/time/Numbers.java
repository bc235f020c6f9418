package org.strandline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.strandline.time.Lexicon.WordClass;

/** Reads the numbers that times are made of: years, days of the month, ordinals. */
final class Numbers {

    private static final int EARLIEST_YEAR = 1000;
    private static final int LATEST_YEAR = 2199;
    private static final int DAYS_IN_MONTH = 31;
    private static final int CENTURY = 100;
    private static final int THIS_CENTURY = 2000;
    private static final int LAST_CENTURY = 1900;
    /** Two digits up to here are of this century: '49 is 2049, '50 is 1950. */
    private static final int PIVOT = 50;

    private Numbers() {}

    /** A year in four digits, or in two behind an apostrophe. */
    static Optional<Read<Integer>> year(Pieces pieces, int i) {
        int year = pieces.at(i).value(4, 4);
        if (year >= EARLIEST_YEAR && year <= LATEST_YEAR && standsAlone(pieces, i)) {
            return Optional.of(new Read<>(year, i + 1));
        }
        if (pieces.at(i).is("'") && pieces.at(i + 1).glued() && standsAlone(pieces, i + 1)) {
            int digits = pieces.at(i + 1).value(2, 2);
            return digits < 0 ? Optional.empty() : Optional.of(new Read<>(fullYear(digits), i + 2));
        }
        return Optional.empty();
    }

    /** The year that two digits stand for. */
    static int fullYear(int digits) {
        return digits + (digits < PIVOT ? THIS_CENTURY : LAST_CENTURY);
    }

    /** The year that two digits stand for behind a full one: 19 and 20 in "2019-20". */
    static OptionalInt nextYear(int year, Piece digits) {
        int next = digits.value(4, 4) >= 0 ? digits.value(4, 4) : year / CENTURY * CENTURY + digits.value(2, 2);
        boolean follows = next == year + 1 || next == year - CENTURY + 1;
        return follows && (digits.value(2, 2) >= 0 || digits.value(4, 4) >= 0)
                ? OptionalInt.of(year + 1)
                : OptionalInt.empty();
    }

    /** A day of the month: "7", "7th", "the 7th". */
    static Optional<Read<Integer>> dayOfMonth(Pieces pieces, int i) {
        int day = pieces.at(i).value(1, 2);
        if (day < 1 || day > DAYS_IN_MONTH) {
            return Optional.empty();
        }
        int end = isOrdinalEnding(pieces, i + 1) ? i + 2 : i + 1;
        Piece after = pieces.at(end);
        boolean cut =
                after.glued() && (after.isWord() || after.is("%") || after.is("/") || isInsideNumber(pieces, end));
        return cut ? Optional.empty() : Optional.of(new Read<>(day, end));
    }

    /** A place in a row: "fifth", "5th", "twenty-first". */
    static Optional<Read<Integer>> ordinal(Pieces pieces, int i) {
        OptionalInt word = Lexicon.ordinal(pieces.at(i));
        if (word.isPresent()) {
            return Optional.of(new Read<>(word.getAsInt(), i + 1));
        }
        if (Lexicon.isTens(pieces.at(i)) && pieces.at(i + 1).is("-")) {
            OptionalInt ones = Lexicon.ordinal(pieces.at(i + 2));
            if (ones.isPresent()) {
                int tens = (int) Lexicon.number(pieces.at(i)).orElseThrow();
                return Optional.of(new Read<>(tens + ones.getAsInt(), i + 3));
            }
        }
        int digits = pieces.at(i).value(1, 2);
        return digits > 0 && isOrdinalEnding(pieces, i + 1) ? Optional.of(new Read<>(digits, i + 2)) : Optional.empty();
    }

    /** The day, if the calendar has it. */
    static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether a number is not a part of a longer number or name: not the 2000 of A2000, $2000, 2000km or 12,2000. */
    static boolean standsAlone(Pieces pieces, int i) {
        Piece before = pieces.at(i - 1);
        Piece number = pieces.at(i);
        boolean head = number.glued() && !opens(pieces, i - 1);
        Piece after = pieces.at(i + 1);
        boolean tail = after.glued() && (after.isWord() || after.is("%") || isInsideNumber(pieces, i + 1));
        return !head && !tail && !before.is("$") && !before.is("€") && !before.is("£");
    }

    /** Whether a mark before a number may stand there without belonging to it. */
    private static boolean opens(Pieces pieces, int i) {
        Piece mark = pieces.at(i);
        if (mark.isWord() || mark.isNumber()) {
            return false;
        }
        boolean word = mark.is("-") && !(mark.glued() && pieces.at(i - 1).is("-"));
        return word || ("([{\"“”‘'/,;:—".contains(mark.text()) && !isInsideNumber(pieces, i));
    }

    /** Whether a mark joins two digits into one number, as in 1,200 and 2.5. */
    private static boolean isInsideNumber(Pieces pieces, int i) {
        Piece mark = pieces.at(i);
        return (mark.is(",") || mark.is("."))
                && mark.glued()
                && pieces.at(i - 1).isNumber()
                && pieces.at(i + 1).isNumber()
                && pieces.at(i + 1).glued();
    }

    private static boolean isOrdinalEnding(Pieces pieces, int i) {
        Piece ending = pieces.at(i);
        return ending.glued() && (ending.is("th") || ending.is("st") || ending.is("nd") || ending.is("rd"));
    }

    /** Whether the words before a number say that it numbers something else than years. */
    static boolean isNumbered(Pieces pieces, int i) {
        Piece before = pieces.at(i - 1).is(".") ? pieces.at(i - 2) : pieces.at(i - 1);
        return Lexicon.is(WordClass.NO_YEAR_AFTER, before);
    }
}
