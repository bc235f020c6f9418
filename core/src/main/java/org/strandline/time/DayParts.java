package org.strandline.time;

import java.util.Optional;
import org.strandline.record.TimeExpression.Mod;
import org.strandline.time.Lexicon.WordClass;
import org.strandline.time.Meaning.Base;
import org.strandline.time.Meaning.Dated;
import org.strandline.time.Meaning.PartOfDay;
import org.strandline.time.Meaning.Stepped;

/** Reads parts of a day: "Thursday evening", "last night", "this morning", "the evening of 3 June", "noon on Friday", "tonight". */
final class DayParts implements Rule {

    @Override
    public Optional<Found> at(Line line, int start) {
        return edge(line, start)
                .or(() -> dayFirst(line, start))
                .or(() -> word(line.pieces(), start))
                .or(() -> told(line.pieces(), start))
                .or(() -> partFirst(line, start));
    }

    /** "Thursday evening", "3 June in the morning". */
    private static Optional<Found> dayFirst(Line line, int start) {
        Optional<Read<Dated>> day = Days.at(line, start);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int at = day.get().end();
        at = Lexicon.is(WordClass.EARLY, line.at(at)) || Lexicon.is(WordClass.LATE, line.at(at)) ? at + 1 : at;
        int end = at + 1;
        return Lexicon.part(line.at(at))
                .map(part ->
                        Found.of(start, end, new PartOfDay(Optional.of(day.get().meaning()), part)));
    }

    /** "late on Tuesday night", "early Wednesday morning", "the early hours of Friday". */
    private static Optional<Found> edge(Line line, int start) {
        boolean early = Lexicon.is(WordClass.EARLY, line.at(start));
        if (!early && !Lexicon.is(WordClass.LATE, line.at(start))) {
            return Optional.empty();
        }
        Mod mod = early ? Mod.START : Mod.END;
        if (line.at(start + 1).is("hours") && line.at(start + 2).is("of")) {
            return Days.at(line, line.pieces().skip(start + 3, "the"))
                    .map(day -> Found.of(start, day.end(), new PartOfDay(Optional.of(day.meaning()), DayPart.MORNING)))
                    .map(found -> found.with(start, mod));
        }
        int day = line.pieces().skip(start + 1, "on");
        return dayFirst(line, day).or(() -> told(line.pieces(), day)).map(found -> found.with(start, mod));
    }

    private static Optional<Found> word(Pieces pieces, int start) {
        return switch (pieces.at(start).lower()) {
            case "tonight" -> Optional.of(Found.of(start, start + 1, ofPage(0, DayPart.NIGHT)));
            case "overnight" -> Optional.of(Found.of(start, start + 1, new PartOfDay(Optional.empty(), DayPart.NIGHT)));
            default -> Optional.empty();
        };
    }

    /** "last night", "this morning", "that evening", "the next morning", "the same night". */
    private static Optional<Found> told(Pieces pieces, int start) {
        Optional<Which> which = Lexicon.which(pieces.at(start));
        if (which.isEmpty()) {
            return Optional.empty();
        }
        int at = Lexicon.is(WordClass.EARLY, pieces.at(start + 1)) || Lexicon.is(WordClass.LATE, pieces.at(start + 1))
                ? start + 2
                : start + 1;
        boolean fromText = which.get().countsFromText() || which.get() == Which.NEXT;
        Base base = fromText ? Base.TEXT : Base.PAGE;
        return Lexicon.part(pieces.at(at))
                .map(part -> Found.of(
                        start,
                        at + 1,
                        new PartOfDay(
                                Optional.of(new Stepped(Unit.DAY, which.get().steps(), base)), part)));
    }

    /** "the evening of 3 June", "noon on Friday", "midnight", "in the morning", "morning trading". */
    private static Optional<Found> partFirst(Line line, int start) {
        Pieces pieces = line.pieces();
        Optional<DayPart> part = Lexicon.part(pieces.at(start));
        if (part.isEmpty()) {
            return Optional.empty();
        }
        int of = pieces.skip(pieces.skip(pieces.skip(start + 1, "of"), "on"), "the");
        Optional<Read<Dated>> day = of == start + 1 ? Optional.empty() : Days.at(line, of);
        if (day.isPresent()) {
            return Optional.of(Found.of(start, day.get().end(), new PartOfDay(day.map(Read::meaning), part.get())));
        }
        return isOfOneDay(pieces, start, part.get())
                ? Optional.of(Found.of(start, start + 1, new PartOfDay(Optional.empty(), part.get())))
                : Optional.empty();
    }

    private static boolean isOfOneDay(Pieces pieces, int i, DayPart part) {
        Piece before = pieces.at(i - 1);
        boolean inThe = before.is("the")
                && (pieces.at(i - 2).is("in")
                        || pieces.at(i - 2).is("during")
                        || pieces.at(i - 2).is("by"));
        boolean early = Lexicon.is(WordClass.EARLY, before) || Lexicon.is(WordClass.LATE, before) || before.is("mid");
        boolean at =
                before.is("at") || before.is("by") || before.is("until") || before.is("before") || before.is("around");
        boolean trading = pieces.at(i + 1).is("trading") || pieces.at(i + 1).is("trade");
        return switch (part) {
            case MIDDAY, MIDNIGHT -> !pieces.at(i).isCapitalised();
            case NIGHT -> inThe || at || early || pieces.at(i - 1).is("-");
            case MORNING, AFTERNOON, EVENING, DAYTIME -> inThe || early || trading;
        };
    }

    private static PartOfDay ofPage(int steps, DayPart part) {
        return new PartOfDay(Optional.of(new Stepped(Unit.DAY, steps, Base.PAGE)), part);
    }
}
