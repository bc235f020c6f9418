package org.strandline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What a time is counted from.
 *
 * @param page the day of the page; empty where it is not known
 * @param text what the text last spoke of, if it has spoken of a day or longer
 * @param textDay the day that the text last spoke of, if it has spoken of one
 * @param direction where the clause puts what it tells of
 */
record Anchors(Optional<LocalDate> page, Optional<Period> text, Optional<LocalDate> textDay, Direction direction) {

    /** A time of day without a day is of a day in the news: of one that is at most so many days from the page's. */
    private static final int DAYS_IN_THE_NEWS = 8;

    static Anchors of(Optional<LocalDate> page) {
        return new Anchors(page, Optional.empty(), Optional.empty(), Direction.UNSAID);
    }

    Anchors in(Direction clause) {
        return new Anchors(page, text, textDay, clause);
    }

    /** The same after the text has spoken of a period. */
    Anchors after(Period period) {
        Optional<LocalDate> day = period.unit() == Unit.DAY ? Optional.of(period.start()) : textDay;
        return new Anchors(page, Optional.of(period), day, direction);
    }

    /** The same for the next sentence, whose times of day are not of a day that is long past or far away. */
    Anchors nextLine() {
        Optional<LocalDate> inTheNews = textDay.filter(
                day -> page.isEmpty() || Math.abs(ChronoUnit.DAYS.between(day, page.get())) <= DAYS_IN_THE_NEWS);
        return new Anchors(page, text, inTheNews, direction);
    }

    /** The day that a time of day is of: the last one that the text spoke of, else the page's. */
    Optional<LocalDate> day() {
        return textDay.or(() -> page);
    }

    /** The period that the text speaks of, if it is a {@code unit} or shorter; else the page's. */
    Optional<Period> textOrPage(Unit unit) {
        Optional<LocalDate> start = text.filter(period -> period.unit().compareTo(unit) <= 0)
                .map(Period::start)
                .or(() -> textDay);
        return start.or(() -> page).map(day -> Period.of(unit, day));
    }
}
