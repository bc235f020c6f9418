package org.strandline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A stretch of the calendar: a day, a week from Monday, a month, a quarter, a year.
 *
 * @param unit how long it is
 * @param start its first day
 */
record Period(Unit unit, LocalDate start) {

    private static final int MONTHS_IN_QUARTER = 3;
    private static final int MONTHS_IN_HALF = 6;
    private static final int DECADE = 10;
    private static final int CENTURY = 100;
    private static final int MILLENNIUM = 1000;

    /** The period of a length that {@code day} is in. A week that ends holds its weekend. */
    static Period of(Unit unit, LocalDate day) {
        return new Period(
                unit,
                switch (unit) {
                    case SECOND, MINUTE, HOUR, DAY -> day;
                    case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    case WEEKEND ->
                        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .with(DayOfWeek.SATURDAY);
                    case MONTH -> day.withDayOfMonth(1);
                    case SEASON, QUARTER ->
                        day.withDayOfMonth(1)
                                .withMonth(day.getMonth().firstMonthOfQuarter().getValue());
                    case HALF ->
                        day.withDayOfMonth(1).withMonth(day.getMonthValue() <= MONTHS_IN_HALF ? 1 : MONTHS_IN_HALF + 1);
                    case YEAR -> firstDay(day.getYear());
                    case DECADE -> firstDay(floor(day.getYear(), DECADE));
                    case CENTURY -> firstDay(floor(day.getYear(), CENTURY));
                    case MILLENNIUM -> firstDay(floor(day.getYear(), MILLENNIUM));
                });
    }

    static Period year(int year) {
        return new Period(Unit.YEAR, firstDay(year));
    }

    /** The period of the same length so many later, or earlier if {@code n} is negative. */
    Period plus(long n) {
        return new Period(
                unit,
                switch (unit) {
                    case SECOND, MINUTE, HOUR -> start;
                    case DAY -> start.plusDays(n);
                    case WEEKEND, WEEK -> start.plusWeeks(n);
                    case MONTH -> start.plusMonths(n);
                    case SEASON, QUARTER -> start.plusMonths(MONTHS_IN_QUARTER * n);
                    case HALF -> start.plusMonths(MONTHS_IN_HALF * n);
                    case YEAR -> start.plusYears(n);
                    case DECADE -> start.plusYears(DECADE * n);
                    case CENTURY -> start.plusYears(CENTURY * n);
                    case MILLENNIUM -> start.plusYears(MILLENNIUM * n);
                });
    }

    /** As TIMEX3 writes it. */
    String value() {
        int year = start.getYear();
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> start.toString();
            case WEEK -> week();
            case WEEKEND -> week() + "-WE";
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, start.getMonthValue());
            case SEASON -> String.format(Locale.ROOT, "%04d-%s", year, season().code());
            case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", year, start.get(IsoFields.QUARTER_OF_YEAR));
            case HALF -> String.format(Locale.ROOT, "%04d-H%d", year, start.getMonthValue() <= MONTHS_IN_HALF ? 1 : 2);
            case YEAR -> String.format(Locale.ROOT, "%04d", year);
            case DECADE -> String.format(Locale.ROOT, "%03d", year / DECADE);
            case CENTURY -> String.format(Locale.ROOT, "%02d", year / CENTURY);
            case MILLENNIUM -> String.format(Locale.ROOT, "%01d", year / MILLENNIUM);
        };
    }

    /** As TIMEX3 writes a period of which nothing but the length is known. */
    static String unknown(Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case SEASON -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case HALF -> "XXXX-HX";
            case YEAR -> "XXXX";
            case DECADE -> "X".repeat(3);
            case CENTURY -> "XX";
            case MILLENNIUM -> "X";
        };
    }

    private Season season() {
        for (Season season : Season.values()) {
            if (season.middle().firstMonthOfQuarter() == start.getMonth()) {
                return season;
            }
        }
        throw new IllegalStateException("a season starts where a quarter does: " + start);
    }

    private String week() {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                start.get(IsoFields.WEEK_BASED_YEAR),
                start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static LocalDate firstDay(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static int floor(int year, int step) {
        return Math.floorDiv(year, step) * step;
    }
}
