package org.strandline.time;

import java.util.Optional;
import org.strandline.time.Lexicon.WordClass;
import org.strandline.time.Meaning.Base;
import org.strandline.time.Meaning.Dated;
import org.strandline.time.Meaning.PartOfYear;
import org.strandline.time.Meaning.SeasonOf;
import org.strandline.time.Meaning.Stepped;
import org.strandline.time.Meaning.YearWords;
import org.strandline.time.Meaning.YearsBefore;

/** Reads periods longer than a day: "last week", "the same month last year", "Q3 2024", "last summer". */
final class Periods {

    private static final int QUARTERS = 4;
    private static final int HALVES = 2;

    private Periods() {}

    static Optional<Read<Dated>> at(Line line, int i) {
        Pieces pieces = line.pieces();
        return sameInAnotherYear(pieces, i)
                .or(() -> told(pieces, i))
                .or(() -> partOfYear(pieces, i))
                .or(() -> season(line, i))
                .or(() -> Dates.month(line, i))
                .or(() -> Years.at(line, i));
    }

    /** "the same month a year ago", "the same period of last year", "the same quarter the year before". */
    private static Optional<Read<Dated>> sameInAnotherYear(Pieces pieces, int i) {
        if (!pieces.at(i).is("same")) {
            return Optional.empty();
        }
        Optional<Unit> unit = Lexicon.unit(pieces.at(i + 1));
        boolean period = pieces.at(i + 1).is("period") || pieces.at(i + 1).is("time");
        if (unit.isEmpty() && !period) {
            return Optional.empty();
        }
        int of = pieces.skip(pieces.skip(pieces.skip(i + 2, "of"), "in"), "the");
        Optional<Read<Integer>> years = yearsBefore(pieces, of);
        return years.map(read -> new Read<>(new YearsBefore(unit.orElse(Unit.MONTH), read.meaning()), read.end()));
    }

    private static Optional<Read<Integer>> yearsBefore(Pieces pieces, int i) {
        boolean lastYear = (pieces.at(i).is("last")
                        || pieces.at(i).is("previous")
                        || pieces.at(i).is("prior"))
                && pieces.at(i + 1).is("year");
        boolean yearBefore = pieces.at(i).is("year") && isBefore(pieces.at(i + 1));
        boolean aYearAgo = pieces.at(i).is("a") && pieces.at(i + 1).is("year") && isBefore(pieces.at(i + 2));
        if (lastYear || yearBefore) {
            return Optional.of(new Read<>(1, i + 2));
        }
        return aYearAgo ? Optional.of(new Read<>(1, i + 3)) : Optional.empty();
    }

    private static boolean isBefore(Piece piece) {
        return piece.is("ago") || piece.is("earlier") || piece.is("before");
    }

    /** "last week", "this year", "the previous month", "that week"; not "the past year", which is a length. */
    private static Optional<Read<Dated>> told(Pieces pieces, int i) {
        Optional<Which> which = Lexicon.which(pieces.at(i));
        int at = Lexicon.is(WordClass.OF_A_YEAR, pieces.at(i + 1)) ? i + 2 : i + 1;
        Optional<Unit> unit = Lexicon.unit(pieces.at(at));
        boolean plural = Lexicon.is(WordClass.PLURAL, pieces.at(at));
        if (which.isEmpty() || unit.isEmpty() || plural || unit.get().isOfTheClock() || unit.get() == Unit.DAY) {
            return Optional.empty();
        }
        boolean joined = pieces.at(at + 1).is("-")
                && pieces.at(at + 1).glued()
                && !pieces.at(at + 2).isNumber();
        boolean length = isLength(which.get(), pieces, i) && unit.get() != Unit.WEEKEND && unit.get() != Unit.QUARTER;
        if ((joined && pieces.at(at + 2).is("long")) || length || which.get() == Which.RECENT) {
            return Optional.empty();
        }
        Base base = which.get().countsFromText() ? Base.TEXT : Base.PAGE;
        return Optional.of(new Read<>(new Stepped(unit.get(), which.get().steps(), base), at + 1));
    }

    /** Whether "the last month", "the past year" or "the next week" says how long, as with the article it does. */
    static boolean isLength(Which which, Pieces pieces, int i) {
        boolean article = pieces.at(i - 1).is("the") || Lexicon.is(WordClass.POSSESSIVE, pieces.at(i - 1));
        return which == Which.PAST
                || (article && (which == Which.LAST || which == Which.NEXT || which == Which.COMING));
    }

    /** "third quarter", "Q3", "3Q", "first half of 2009". */
    private static Optional<Read<Dated>> partOfYear(Pieces pieces, int i) {
        return quarterCode(pieces, i).or(() -> ordinalPart(pieces, i));
    }

    private static Optional<Read<Dated>> quarterCode(Pieces pieces, int i) {
        Piece first = pieces.at(i);
        Piece second = pieces.at(i + 1);
        boolean letterFirst = (first.is("q") || first.is("h")) && second.glued() && second.value(1, 1) > 0;
        boolean letterLast =
                first.value(1, 1) > 0 && second.glued() && (second.is("q") || second.is("h")) && !first.glued();
        if (!letterFirst && !letterLast) {
            return Optional.empty();
        }
        Piece letter = letterFirst ? first : second;
        int number = letterFirst ? second.value(1, 1) : first.value(1, 1);
        Unit unit = letter.is("q") ? Unit.QUARTER : Unit.HALF;
        boolean cut = pieces.at(i + 2).glued()
                && (pieces.at(i + 2).isWord() || pieces.at(i + 2).isNumber());
        return cut || number > parts(unit) || !letter.isCapitalised()
                ? Optional.empty()
                : inYear(pieces, i + 2, unit, number);
    }

    private static Optional<Read<Dated>> ordinalPart(Pieces pieces, int i) {
        int at = Lexicon.is(WordClass.OF_A_YEAR, pieces.at(i)) ? i + 1 : i;
        Optional<Read<Integer>> ordinal = pieces.at(at).is("final")
                        || (pieces.at(at).is("last") && pieces.at(at + 1).is("half"))
                ? Optional.of(new Read<>(-1, at + 1))
                : Numbers.ordinal(pieces, at);
        if (ordinal.isEmpty()) {
            return Optional.empty();
        }
        int hyphen = pieces.skip(ordinal.get().end(), "-");
        int noun = Lexicon.is(WordClass.OF_A_YEAR, pieces.at(hyphen)) ? hyphen + 1 : hyphen;
        boolean quarter = pieces.at(noun).is("quarter") || pieces.at(noun).is("quarters");
        boolean half = pieces.at(noun).is("half");
        Unit unit = quarter ? Unit.QUARTER : Unit.HALF;
        int number = ordinal.get().meaning() < 0 ? parts(unit) : ordinal.get().meaning();
        if ((!quarter && !half) || number > parts(unit)) {
            return Optional.empty();
        }
        return inYear(pieces, noun + 1, unit, number)
                .filter(read -> quarter || read.end() > noun + 1)
                .filter(read -> pieces.at(ordinal.get().end() - 1).isWord() || quarter);
    }

    private static Optional<Read<Dated>> inYear(Pieces pieces, int end, Unit unit, int number) {
        Read<YearWords> year = YearPhrase.after(pieces, end).orElse(new Read<>(YearWords.UNSAID, end));
        return Optional.of(new Read<>(new PartOfYear(unit, number, year.meaning()), year.end()));
    }

    private static int parts(Unit unit) {
        return unit == Unit.QUARTER ? QUARTERS : HALVES;
    }

    /** "last summer", "the summer of 2003", "this spring", "in the winter"; not a fall in sales, not a spring in the desert. */
    private static Optional<Read<Dated>> season(Line line, int i) {
        Pieces pieces = line.pieces();
        Optional<Which> which = Lexicon.which(pieces.at(i));
        int at = which.isPresent() ? i + 1 : i;
        Optional<Season> season = Lexicon.season(pieces.at(at));
        if (season.isEmpty()) {
            return Optional.empty();
        }
        Optional<Read<YearWords>> year = YearPhrase.after(pieces, at + 1);
        boolean plain = !pieces.at(at + 1).is("of") && !pieces.at(at + 1).is("in");
        boolean inThe = pieces.at(at - 1).is("the")
                && (pieces.at(at - 2).is("in")
                        || pieces.at(at - 2).is("by")
                        || pieces.at(at - 2).is("of"));
        boolean inIt = pieces.at(at - 1).is("in")
                || pieces.at(at - 1).is("by")
                || pieces.at(at - 1).is("since");
        boolean isSeason = which.isPresent() || year.isPresent() || (plain && (inThe || inIt));
        if (!isSeason || Names.isOfSomeoneElse(line, at)) {
            return Optional.empty();
        }
        YearWords words = year.map(Read::meaning).orElse(new YearWords.Told(which.orElse(Which.UNSAID)));
        return Optional.of(new Read<>(
                new SeasonOf(season.get(), words), year.map(Read::end).orElse(at + 1)));
    }
}
