package org.strandline.time;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;
import org.strandline.text.PartOfSpeech;
import org.strandline.time.Lexicon.WordClass;
import org.strandline.time.Meaning.Base;
import org.strandline.time.Meaning.Dated;
import org.strandline.time.Meaning.HolidayOf;
import org.strandline.time.Meaning.Stepped;
import org.strandline.time.Meaning.Weekday;
import org.strandline.time.Meaning.WeekdayOn;
import org.strandline.time.Meaning.YearWords;

/** Reads single days: dates, weekdays, "today", "the day after tomorrow", "the following day", "Christmas Eve". */
final class Days {

    private static final int DAYS_IN_WEEK = 7;

    private Days() {}

    static Optional<Read<Dated>> at(Line line, int i) {
        return weekdayAndDate(line, i)
                .or(() -> Dates.at(line, i))
                .or(() -> holiday(line, i))
                .or(() -> weekday(line, i))
                .or(() -> deictic(line.pieces(), i))
                .or(() -> told(line.pieces(), i));
    }

    /** "Monday, June 1, 2009": the date says it all. */
    private static Optional<Read<Dated>> weekdayAndDate(Line line, int i) {
        if (Lexicon.weekday(line.at(i)).isEmpty()) {
            return Optional.empty();
        }
        int at = line.pieces().skip(line.pieces().skip(i + 1, "."), ",");
        return Dates.at(line, line.pieces().skip(at, "the"))
                .or(() -> Dates.at(line, line.pieces().skip(line.pieces().skip(at, "on"), "the")));
    }

    private static Optional<Read<Dated>> weekday(Line line, int i) {
        Pieces pieces = line.pieces();
        Optional<Which> which = Lexicon.which(pieces.at(i));
        int at = which.isPresent() ? i + 1 : i;
        Piece name = pieces.at(at);
        Optional<DayOfWeek> day = Lexicon.weekday(name);
        if (day.isEmpty() || !name.isCapitalised() || Lexicon.is(WordClass.WEEKDAYS, name) || !isDay(line, at)) {
            return Optional.empty();
        }
        int end = Lexicon.is(WordClass.SHORT_WEEKDAY, name) ? pieces.skip(at + 1, ".") : at + 1;
        OptionalInt weeks = weeks(pieces.at(end));
        if (weeks.isPresent() && which.isEmpty() && !pieces.at(end + 1).isNumber()) {
            return Optional.of(new Read<>(new WeekdayOn(day.get(), weeks.getAsInt()), end + 1));
        }
        Which said = which.orElse(Which.UNSAID);
        int of = pieces.skip(end, "of");
        Optional<Which> week =
                Lexicon.which(pieces.at(of)).filter(unused -> pieces.at(of + 1).is("week"));
        if (week.isPresent()) {
            return Optional.of(new Read<>(new Weekday(day.get(), week.get()), of + 2));
        }
        return Optional.of(new Read<>(new Weekday(day.get(), said), end));
    }

    /** How many weeks on a weekday is, in British English: "Saturday week". */
    private static OptionalInt weeks(Piece piece) {
        return switch (piece.lower()) {
            case "week" -> OptionalInt.of(1);
            case "fortnight" -> OptionalInt.of(2);
            default -> OptionalInt.empty();
        };
    }

    /** Whether a weekday's name is one here: not "Sun" in a heading or "sat" at the start of a sentence, not a paper's name. */
    private static boolean isDay(Line line, int i) {
        boolean shortName = Lexicon.is(WordClass.SHORT_WEEKDAY, line.at(i));
        if (shortName) {
            boolean verb = line.isA(i, PartOfSpeech.VERB) || line.isA(i, PartOfSpeech.AUX);
            return !verb
                    && ((line.at(i + 1).is(".") && line.at(i + 1).glued())
                            || line.at(i + 1).isNumber());
        }
        boolean paper =
                line.at(i + 1).isCapitalised() && Names.isOfSomeoneElse(line, i) && Names.isOfSomeoneElse(line, i + 1);
        return !paper;
    }

    private static Optional<Read<Dated>> holiday(Line line, int i) {
        Pieces pieces = line.pieces();
        Optional<Which> which = Lexicon.which(pieces.at(i)).filter(said -> !said.countsFromText());
        int at = which.isPresent() ? i + 1 : i;
        return Holidays.at(pieces, at).map(named -> {
            Read<YearWords> year = YearPhrase.after(pieces, named.end())
                    .orElse(new Read<>(new YearWords.Told(which.orElse(Which.UNSAID)), named.end()));
            return new Read<>(new HolidayOf(named.meaning(), year.meaning()), year.end());
        });
    }

    /** Words that count days from the page. */
    private static Optional<Read<Dated>> deictic(Pieces pieces, int i) {
        return switch (pieces.at(i).lower()) {
            case "today" -> inWeeks(pieces, 0, i + 1);
            case "tomorrow" -> inWeeks(pieces, 1, i + 1);
            case "yesterday" -> day(-1, Base.PAGE, i + 1);
            case "day" -> aroundDeictic(pieces, i);
            default -> Optional.empty();
        };
    }

    /** "tomorrow", "tomorrow week". */
    private static Optional<Read<Dated>> inWeeks(Pieces pieces, int days, int end) {
        OptionalInt weeks = weeks(pieces.at(end));
        return weeks.isPresent()
                ? day(days + DAYS_IN_WEEK * weeks.getAsInt(), Base.PAGE, end + 1)
                : day(days, Base.PAGE, end);
    }

    /** "day before yesterday", "day after tomorrow", "day before", "day after": the last two count from the text. */
    private static Optional<Read<Dated>> aroundDeictic(Pieces pieces, int i) {
        boolean after = pieces.at(i + 1).is("after");
        boolean before = pieces.at(i + 1).is("before");
        if (before && pieces.at(i + 2).is("yesterday")) {
            return day(-2, Base.PAGE, i + 3);
        }
        return after && pieces.at(i + 2).is("tomorrow") ? day(2, Base.PAGE, i + 3) : Optional.empty();
    }

    /** "the following day", "the next day", "the previous day", "the same day", "that day", "this day". */
    private static Optional<Read<Dated>> told(Pieces pieces, int i) {
        Optional<Which> which = Lexicon.which(pieces.at(i));
        if (which.isEmpty() || !pieces.at(i + 1).is("day")) {
            return Optional.empty();
        }
        boolean fromText = which.get().countsFromText() || which.get() == Which.NEXT;
        return which.get() == Which.LAST || which.get() == Which.PAST || which.get() == Which.RECENT
                ? Optional.empty()
                : day(which.get().steps(), fromText ? Base.TEXT : Base.PAGE, i + 2);
    }

    private static Optional<Read<Dated>> day(int steps, Base base, int end) {
        return Optional.of(new Read<>(new Stepped(Unit.DAY, steps, base), end));
    }
}
