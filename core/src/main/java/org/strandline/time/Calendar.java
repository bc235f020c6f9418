package org.strandline.time;

import java.util.Optional;
import java.util.Set;
import org.strandline.record.TimeExpression.Mod;
import org.strandline.time.Lexicon.WordClass;
import org.strandline.time.Meaning.Base;
import org.strandline.time.Meaning.Dated;
import org.strandline.time.Meaning.Stepped;

/** Reads days and longer periods with what is said of their beginning or end: "early June", "the end of this year", "later this week". */
final class Calendar implements Rule {

    private static final Set<String> WHILE =
            Set.of("for", "during", "in", "of", "over", "within", "throughout", "by", "on", "through", "into");

    @Override
    public Optional<Found> at(Line line, int start) {
        return edge(line, start)
                .or(() -> part(line, start))
                .or(() -> dated(line, start).map(read -> Found.of(start, read.end(), read.meaning())))
                .or(() -> bare(line, start));
    }

    private static Optional<Read<Dated>> dated(Line line, int i) {
        Optional<Read<Dated>> day = Days.at(line, i);
        Optional<Read<Dated>> period = Periods.at(line, i);
        if (day.isPresent() && period.isPresent()) {
            return day.get().end() >= period.get().end() ? day : period;
        }
        return day.or(() -> period);
    }

    /** "early June", "mid-2011", "late last year", "earlier this week", "later this month", "early in the week". */
    private static Optional<Found> part(Line line, int start) {
        Pieces pieces = line.pieces();
        Piece first = pieces.at(start);
        boolean compared = first.is("earlier") || first.is("later");
        Optional<Mod> mod = mod(first, compared);
        if (mod.isEmpty()) {
            return Optional.empty();
        }
        int at = pieces.skip(start + 1, "-");
        int on = pieces.skip(at, "on");
        int in = pieces.skip(pieces.skip(at, "in"), "the");
        Optional<Read<Dated>> read = dated(line, at)
                .or(() -> dated(line, on))
                .or(() -> in > at + 1 ? unit(line.pieces(), in) : Optional.empty())
                .or(() -> in == at + 1 ? dated(line, in) : Optional.empty());
        return read.filter(period -> !compared || !(period.meaning() instanceof Meaning.Fixed))
                .map(period -> new Found(start, period.end(), period.meaning(), mod));
    }

    private static Optional<Mod> mod(Piece piece, boolean compared) {
        boolean early = Lexicon.is(WordClass.EARLY, piece) || (compared && piece.is("earlier"));
        boolean late = Lexicon.is(WordClass.LATE, piece) || (compared && piece.is("later"));
        if (early || late) {
            return Optional.of(early ? Mod.START : Mod.END);
        }
        return Lexicon.is(WordClass.MID, piece) ? Optional.of(Mod.MID) : Optional.empty();
    }

    /** "the end of this year", "beginning of 2010", "the middle of the week", "year-end". */
    private static Optional<Found> edge(Line line, int start) {
        Pieces pieces = line.pieces();
        Piece first = pieces.at(start);
        Optional<Mod> mod = Lexicon.is(WordClass.BEGINNING, first)
                ? Optional.of(Mod.START)
                : Lexicon.is(WordClass.ENDING, first)
                        ? Optional.of(Mod.END)
                        : Lexicon.is(WordClass.MID, first) ? Optional.of(Mod.MID) : Optional.empty();
        if (mod.isEmpty() || !pieces.at(start + 1).is("of")) {
            return Optional.empty();
        }
        int the = pieces.skip(start + 2, "the");
        Optional<Read<Dated>> read = dated(line, the).or(() -> the > start + 2 ? unit(pieces, the) : Optional.empty());
        return read.map(period -> new Found(start, period.end(), period.meaning(), mod));
    }

    /** "the week", "the quarter", "the weekend": the page's own, or that which the text speaks of. */
    private static Optional<Found> bare(Line line, int start) {
        Pieces pieces = line.pieces();
        Optional<Unit> unit = Lexicon.unit(pieces.at(start));
        boolean weekend = pieces.at(start).is("weekend") && pieces.at(start - 1).is("the");
        boolean introduced = pieces.at(start - 1).is("the")
                && WHILE.contains(pieces.at(start - 2).lower());
        boolean plain = unit.filter(
                        said -> said == Unit.WEEK || said == Unit.MONTH || said == Unit.QUARTER || said == Unit.YEAR)
                .isPresent();
        return (weekend || (introduced && plain)) && isWhole(line, start + 1)
                ? unit(pieces, start).map(read -> Found.of(start, read.end(), read.meaning()))
                : Optional.empty();
    }

    /** Whether "the year" is all: not "the year of the pig", not "the year 2000 bug", not "the year-long strike". */
    private static boolean isWhole(Line line, int end) {
        Piece after = line.at(end);
        return !after.isNumber()
                && !after.is("of")
                && !after.is("when")
                && !after.is("that")
                && !after.is("in")
                && !after.is("to")
                && !after.is("ended")
                && !after.is("ending")
                && !(after.is("-") && after.glued());
    }

    private static Optional<Read<Dated>> unit(Pieces pieces, int i) {
        boolean singular = !Lexicon.is(WordClass.PLURAL, pieces.at(i));
        return Lexicon.unit(pieces.at(i))
                .filter(unit -> singular && !unit.isOfTheClock() && unit != Unit.HALF)
                .map(unit -> new Read<>(new Stepped(unit, 0, unit == Unit.DAY ? Base.TEXT : Base.PAGE), i + 1));
    }
}
