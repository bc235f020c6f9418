package org.strandline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.strandline.time.Meaning.Base;
import org.strandline.time.Meaning.Dated;
import org.strandline.time.Meaning.Holiday;
import org.strandline.time.Meaning.HolidayOf;
import org.strandline.time.Meaning.InYear;
import org.strandline.time.Meaning.MonthDay;
import org.strandline.time.Meaning.Stepped;
import org.strandline.time.Meaning.Weekday;
import org.strandline.time.Meaning.YearWords;

final class ResolverTest {

    /** A Wednesday. */
    private static final Anchors PAGE = Anchors.of(Optional.of(LocalDate.of(2024, 8, 14)));

    private static final Anchors NO_DAY = Anchors.of(Optional.empty());

    @Test
    void aWeekdayIsBeforeOrAfterThePageByTheTense() {
        Dated thursday = new Weekday(DayOfWeek.THURSDAY, Which.UNSAID);
        assertThat(value(thursday, PAGE.in(Direction.PAST))).isEqualTo("2024-08-08");
        assertThat(value(thursday, PAGE.in(Direction.FUTURE))).isEqualTo("2024-08-15");
    }

    @Test
    void thePagesOwnWeekdayIsThePagesDay() {
        Dated wednesday = new Weekday(DayOfWeek.WEDNESDAY, Which.UNSAID);
        assertThat(value(wednesday, PAGE.in(Direction.PAST))).isEqualTo("2024-08-14");
        assertThat(value(new Weekday(DayOfWeek.WEDNESDAY, Which.LAST), PAGE)).isEqualTo("2024-08-07");
    }

    @Test
    void aMonthIsInTheYearThatTheTenseAsksFor() {
        Dated october = new InYear(Month.OCTOBER, YearWords.UNSAID);
        assertThat(value(october, PAGE.in(Direction.PAST))).isEqualTo("2023-10");
        assertThat(value(october, PAGE.in(Direction.FUTURE))).isEqualTo("2024-10");
    }

    @Test
    void aDayThatIsNearIsNotPutNearlyAYearAway() {
        Dated july = new MonthDay(Month.JULY, 20, YearWords.UNSAID);
        assertThat(value(july, PAGE.in(Direction.FUTURE))).isEqualTo("2024-07-20");
        Dated may = new MonthDay(Month.MAY, 20, YearWords.UNSAID);
        assertThat(value(may, PAGE.in(Direction.FUTURE))).isEqualTo("2025-05-20");
    }

    @Test
    void theFollowingDayIsCountedFromWhatTheTextSpokeOf() {
        Dated following = new Stepped(Unit.DAY, 1, Base.TEXT);
        Anchors spoken = PAGE.after(new Period(Unit.DAY, LocalDate.of(2023, 10, 7)));
        assertThat(value(following, spoken)).isEqualTo("2023-10-08");
        assertThat(value(following, PAGE)).isEqualTo("2024-08-15");
    }

    @Test
    void withoutADayNothingIsGuessed() {
        assertThat(value(new MonthDay(Month.OCTOBER, 7, YearWords.UNSAID), NO_DAY))
                .isEqualTo("XXXX-10-07");
        assertThat(value(new Weekday(DayOfWeek.FRIDAY, Which.UNSAID), NO_DAY)).isEqualTo("XXXX-WXX-5");
        assertThat(value(new Stepped(Unit.WEEK, -1, Base.PAGE), NO_DAY)).isEqualTo("XXXX-WXX");
    }

    @Test
    void easterAndThanksgivingMoveWithTheYear() {
        Holiday goodFriday = new Holiday.FromEaster(-2);
        assertThat(HolidayCalendar.in(2024, goodFriday)).isEqualTo(LocalDate.of(2024, 3, 29));
        assertThat(HolidayCalendar.in(2025, goodFriday)).isEqualTo(LocalDate.of(2025, 4, 18));
        Holiday thanksgiving = new Holiday.NthWeekday(Month.NOVEMBER, DayOfWeek.THURSDAY, 4, 0);
        assertThat(value(new HolidayOf(thanksgiving, new YearWords.Numbered(2024)), PAGE))
                .isEqualTo("2024-11-28");
    }

    private static String value(Dated dated, Anchors anchors) {
        return Resolver.resolve(dated, anchors).value();
    }
}
