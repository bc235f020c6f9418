package org.strandline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.Optional;

/** What the words of a time say by themselves, before anything is known of the page or the clause that they stand in. */
sealed interface Meaning {

    /** A time that has a place on the calendar. */
    sealed interface Dated extends Meaning {}

    /** A place on the calendar that nothing else has to settle: 2024, the 1990s, 3 May 2021. */
    record Fixed(Period period) implements Dated {}

    /** A day of a month: "7 October", "June 3 last year". */
    record MonthDay(Month month, int day, YearWords year) implements Dated {}

    /** A month of a year: "October", "last October". */
    record InYear(Month month, YearWords year) implements Dated {}

    /** A day of the week: "on Thursday", "last Friday". */
    record Weekday(DayOfWeek day, Which which) implements Dated {}

    /** A day of the week, some weeks after its next: "Saturday week", "Friday fortnight". */
    record WeekdayOn(DayOfWeek day, int weeks) implements Dated {}

    /** A period some steps from the page's, or from that which the text speaks of: "last week", "the following day". */
    record Stepped(Unit unit, int steps, Base base) implements Dated {}

    /** A quarter or half of a year: "the third quarter", "Q3 2024". */
    record PartOfYear(Unit unit, int number, YearWords year) implements Dated {}

    /** A season of a year: "last summer", "the spring of 1968". */
    record SeasonOf(Season season, YearWords year) implements Dated {}

    /** A day that has a name: "Christmas Eve". */
    record HolidayOf(Holiday holiday, YearWords year) implements Dated {}

    /** The like of what the text speaks of, some years before: "the same month last year". */
    record YearsBefore(Unit unit, int years) implements Dated {}

    /** A date that can be read two ways, or of which a part is not said: its TIMEX3 value with X for what is unknown. */
    record Underspecified(String value) implements Dated {}

    /** A year that is not the calendar's: "fiscal 2024", "the 2019-20 season". */
    record Written(String value) implements Dated {}

    /** A part of a day: "Thursday evening", "that night". Without a day: of the day that the text speaks of. */
    record PartOfDay(Optional<Dated> day, DayPart part) implements Meaning {}

    /** A time of day. Without a day: of the day that the text speaks of, else the page's. */
    record Clock(Optional<Dated> day, LocalTime time, Optional<String> zone) implements Meaning {}

    /** A length: its ISO 8601 value. */
    record Length(String value) implements Meaning {}

    /** Something that comes again: its value. */
    record Every(String value) implements Meaning {}

    /** The present, the past, the future. */
    record Reference(String value) implements Meaning {}

    /** What steps are counted from. */
    enum Base {
        PAGE,
        /** What the text last spoke of, else the page. */
        TEXT
    }

    /** What is said of the year that a part of a year is in. */
    sealed interface YearWords {

        YearWords UNSAID = new Told(Which.UNSAID);

        /** By its number. */
        record Numbered(int year) implements YearWords {}

        /** By its number, and it is not the calendar's. */
        record Fiscal(int year) implements YearWords {}

        /** By its distance: "last year" is one back. */
        record Away(int steps, Base base) implements YearWords {}

        /** Not the year but the thing itself is told from others: "last October"; or nothing is said. */
        record Told(Which which) implements YearWords {}
    }

    /** The rule for a named day. */
    sealed interface Holiday {

        /** The same day each year. */
        record Annual(Month month, int day) implements Holiday {}

        /** So many days after Western Easter Sunday. */
        record FromEaster(int days) implements Holiday {}

        /** The nth such weekday of a month (-1: the last), and so many days later. */
        record NthWeekday(Month month, DayOfWeek weekday, int nth, int later) implements Holiday {}

        /** One day in history. */
        record Once(LocalDate date) implements Holiday {}
    }
}
