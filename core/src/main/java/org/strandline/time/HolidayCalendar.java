package org.strandline.time;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.strandline.time.Meaning.Holiday;

/** On which day a named day falls in a year. */
final class HolidayCalendar {

    private HolidayCalendar() {}

    static LocalDate in(int year, Holiday holiday) {
        return switch (holiday) {
            case Holiday.Annual annual -> LocalDate.of(year, annual.month(), annual.day());
            case Holiday.FromEaster fromEaster -> easterSunday(year).plusDays(fromEaster.days());
            case Holiday.NthWeekday nth -> {
                LocalDate first = LocalDate.of(year, nth.month(), 1);
                yield first.with(TemporalAdjusters.dayOfWeekInMonth(nth.nth(), nth.weekday()))
                        .plusDays(nth.later());
            }
            case Holiday.Once once -> once.date();
        };
    }

    /** Western Easter by the Gregorian calendar: the anonymous algorithm as Meeus gives it (Astronomical Algorithms, chapter 8). */
    private static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
