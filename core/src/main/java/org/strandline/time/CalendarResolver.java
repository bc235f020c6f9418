package org.strandline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.strandline.time.Meaning.Base;
import org.strandline.time.Meaning.Dated;
import org.strandline.time.Meaning.YearWords;

/** Sets dates on the calendar: which October, which Thursday, the day before what. */
final class CalendarResolver {

    private static final int DAYS_IN_WEEK = 7;
    private static final int MONTHS_IN_QUARTER = 3;
    private static final int MONTHS_IN_HALF = 6;

    /** Days after which a date without a year would have one. */
    private static final int FAR = 300;

    private static final int NEAR = 45;

    private CalendarResolver() {}

    static Resolved resolve(Dated dated, Anchors anchors) {
        return switch (dated) {
            case Meaning.Fixed fixed -> Resolved.date(fixed.period());
            case Meaning.Underspecified underspecified -> Resolved.date(underspecified.value());
            case Meaning.Written written -> Resolved.date(written.value());
            case Meaning.MonthDay day -> monthDay(day, anchors);
            case Meaning.InYear month -> month(month, anchors);
            case Meaning.Weekday weekday -> weekday(weekday, anchors);
            case Meaning.WeekdayOn weekday -> weekdayOn(weekday, anchors);
            case Meaning.Stepped stepped -> stepped(stepped, anchors);
            case Meaning.PartOfYear part -> partOfYear(part, anchors);
            case Meaning.SeasonOf season -> season(season, anchors);
            case Meaning.HolidayOf holiday -> holiday(holiday, anchors);
            case Meaning.YearsBefore before ->
                anchors.textOrPage(before.unit())
                        .map(period -> Resolved.date(
                                Period.of(before.unit(), period.start().minusYears(before.years()))))
                        .orElse(Resolved.date(Period.unknown(before.unit())));
        };
    }

    private static Resolved monthDay(Meaning.MonthDay said, Anchors anchors) {
        String unknown =
                String.format(Locale.ROOT, "XXXX-%02d-%02d", said.month().getValue(), said.day());
        return inYear(
                said.year(), anchors, year -> new Period(Unit.DAY, lastValid(year, said.month(), said.day())), unknown);
    }

    /** 29 February is the 28th in a year that has none. */
    private static LocalDate lastValid(int year, Month month, int day) {
        LocalDate first = LocalDate.of(year, month, 1);
        return first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
    }

    private static Resolved month(Meaning.InYear said, Anchors anchors) {
        String unknown = String.format(Locale.ROOT, "XXXX-%02d", said.month().getValue());
        return inYear(
                said.year(), anchors, year -> new Period(Unit.MONTH, LocalDate.of(year, said.month(), 1)), unknown);
    }

    private static Resolved season(Meaning.SeasonOf said, Anchors anchors) {
        Month month = said.season().middle().firstMonthOfQuarter();
        return inYear(
                said.year(),
                anchors,
                year -> new Period(Unit.SEASON, LocalDate.of(year, month, 1)),
                "XXXX-" + said.season().code());
    }

    private static Resolved holiday(Meaning.HolidayOf said, Anchors anchors) {
        return inYear(
                said.year(),
                anchors,
                year -> new Period(Unit.DAY, HolidayCalendar.in(year, said.holiday())),
                Period.unknown(Unit.DAY));
    }

    private static Resolved partOfYear(Meaning.PartOfYear said, Anchors anchors) {
        int months = said.unit() == Unit.QUARTER ? MONTHS_IN_QUARTER : MONTHS_IN_HALF;
        int month = (said.number() - 1) * months + 1;
        if (said.year() instanceof YearWords.Fiscal(int year)) {
            return Resolved.date(
                    "FY" + Period.year(year).value() + "-" + said.unit().letter() + said.number());
        }
        return inYear(
                said.year(),
                anchors,
                year -> new Period(said.unit(), LocalDate.of(year, month, 1)),
                "XXXX-" + said.unit().letter() + said.number());
    }

    /** Sets what comes once a year into the year that is meant. */
    private static Resolved inYear(YearWords words, Anchors anchors, IntFunction<Period> of, String unknown) {
        return switch (words) {
            case YearWords.Numbered(int year) -> Resolved.date(of.apply(year));
            case YearWords.Fiscal(int year) ->
                Resolved.date("FY" + Period.year(year).value());
            case YearWords.Away(int steps, Base base) ->
                from(base, Unit.YEAR, anchors)
                        .map(year ->
                                Resolved.date(of.apply(year.plus(steps).start().getYear())))
                        .orElse(Resolved.date(unknown));
            case YearWords.Told(Which which) ->
                anchors.page()
                        .map(page -> Resolved.date(told(which, anchors, page, of)))
                        .orElse(Resolved.date(unknown));
        };
    }

    private static Period told(Which which, Anchors anchors, LocalDate page, IntFunction<Period> of) {
        int year = page.getYear();
        Period now = of.apply(year);
        Period today = Period.of(now.unit(), page);
        int compared = now.start().compareTo(today.start());
        return switch (which) {
            case UNSAID -> nearest(anchors.direction(), page, of);
            case THIS, THAT, SAME -> now;
            case LAST, PAST, RECENT, PREVIOUS -> compared < 0 ? now : of.apply(year - 1);
            case NEXT, COMING, FOLLOWING -> compared > 0 ? now : of.apply(year + 1);
        };
    }

    /**
     * The one that the clause's tense asks for, unless it is nearly a year away and the other is near: in "there should be an inquiry into the storm of
     * March 29" the tense is not the storm's. Where the tense does not say, the one that is nearest to the page.
     */
    private static Period nearest(Direction direction, LocalDate page, IntFunction<Period> of) {
        Period now = of.apply(page.getYear());
        int compared = now.start().compareTo(Period.of(now.unit(), page).start());
        Period before = compared <= 0 ? now : of.apply(page.getYear() - 1);
        Period after = compared >= 0 ? now : of.apply(page.getYear() + 1);
        long back = ChronoUnit.DAYS.between(before.start(), page);
        long ahead = ChronoUnit.DAYS.between(page, after.start());
        return switch (direction) {
            case PAST -> back > FAR && ahead < NEAR ? after : before;
            case FUTURE -> ahead > FAR && back < NEAR ? before : after;
            case UNSAID -> back <= ahead ? before : after;
        };
    }

    private static Resolved weekday(Meaning.Weekday said, Anchors anchors) {
        Optional<LocalDate> from = said.which().countsFromText() ? anchors.day() : anchors.page();
        return from.map(day -> Resolved.date(new Period(Unit.DAY, weekday(said, anchors.direction(), day))))
                .orElse(Resolved.date("XXXX-WXX-" + said.day().getValue()));
    }

    private static Resolved weekdayOn(Meaning.WeekdayOn said, Anchors anchors) {
        return anchors.page()
                .map(day -> onOrBefore(said.day(), day.minusDays(1)).plusWeeks(1L + said.weeks()))
                .map(day -> Resolved.date(new Period(Unit.DAY, day)))
                .orElse(Resolved.date("XXXX-WXX-" + said.day().getValue()));
    }

    private static LocalDate weekday(Meaning.Weekday said, Direction direction, LocalDate from) {
        LocalDate onOrBefore = onOrBefore(said.day(), from);
        LocalDate onOrAfter = onOrBefore.equals(from) ? from : onOrBefore.plusDays(DAYS_IN_WEEK);
        LocalDate before = onOrBefore.equals(from) ? from.minusDays(DAYS_IN_WEEK) : onOrBefore;
        LocalDate after = before.plusDays(onOrBefore.equals(from) ? 2L * DAYS_IN_WEEK : DAYS_IN_WEEK);
        return switch (said.which()) {
            case UNSAID ->
                switch (direction) {
                    case PAST, UNSAID -> onOrBefore;
                    case FUTURE -> onOrAfter;
                };
            case LAST, PAST, PREVIOUS, RECENT -> before;
            case NEXT, COMING, FOLLOWING -> after;
            case THIS, SAME, THAT ->
                Period.of(Unit.WEEK, from).start().plusDays(said.day().getValue() - 1L);
        };
    }

    private static LocalDate onOrBefore(DayOfWeek day, LocalDate from) {
        return from.minusDays(Math.floorMod(from.getDayOfWeek().getValue() - day.getValue(), DAYS_IN_WEEK));
    }

    private static Resolved stepped(Meaning.Stepped said, Anchors anchors) {
        return from(said.base(), said.unit(), anchors)
                .map(period -> Resolved.date(period.plus(said.steps())))
                .orElse(Resolved.date(Period.unknown(said.unit())));
    }

    private static Optional<Period> from(Base base, Unit unit, Anchors anchors) {
        return switch (base) {
            case TEXT -> anchors.textOrPage(unit);
            case PAGE -> anchors.page().map(page -> Period.of(unit, page));
        };
    }
}
