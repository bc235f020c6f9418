package org.strandline.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import org.strandline.text.PartOfSpeech;
import org.strandline.time.Amounts.Amount;
import org.strandline.time.Lexicon.WordClass;
import org.strandline.time.Meaning.Every;

/** Reads times that come again: "every Tuesday", "twice a week", "daily", "per year", "Fridays", "every two years". */
final class Sets implements Rule {

    private static final Amount ONE = Amount.of(BigDecimal.ONE);
    private static final Amount TWO = Amount.of(BigDecimal.TWO);

    @Override
    public Optional<Found> at(Line line, int start) {
        return every(line.pieces(), start)
                .or(() -> adverb(line, start))
                .or(() -> rate(line, start))
                .or(() -> plural(line, start));
    }

    /** "every Tuesday", "each year", "every two years", "every other week", "every October", "every night". */
    private static Optional<Found> every(Pieces pieces, int start) {
        Piece first = pieces.at(start);
        if (!first.is("every") && !first.is("each")) {
            return Optional.empty();
        }
        boolean other = pieces.at(start + 1).is("other");
        boolean single = pieces.at(start + 1).is("single");
        int at = other || single ? start + 2 : start + 1;
        Optional<String> name = named(pieces.at(at));
        if (name.isPresent()) {
            return Optional.of(Found.of(start, at + 1, new Every(name.get())));
        }
        Optional<Read<Amount>> amount = Amounts.at(pieces, at);
        Amount count = amount.map(Read::meaning).orElse(other ? TWO : ONE);
        int noun = amount.map(Read::end).orElse(at);
        return Lexicon.unit(pieces.at(noun))
                .filter(unit -> unit != Unit.HALF && (unit != Unit.SECOND || amount.isPresent()))
                .map(unit -> Found.of(start, noun + 1, new Every(Lengths.value(count, unit))));
    }

    /** The value of a weekday, month or part of a day that comes again. */
    private static Optional<String> named(Piece piece) {
        Optional<DayOfWeek> weekday = Lexicon.weekday(piece);
        if (weekday.isPresent() && piece.isCapitalised()) {
            return weekday.map(Sets::value);
        }
        Optional<Month> month = Lexicon.month(piece);
        if (month.isPresent() && piece.isCapitalised()) {
            return month.map(said -> String.format(Locale.ROOT, "XXXX-%02d", said.getValue()));
        }
        return Lexicon.part(piece).map(part -> "XXXX-XX-XX" + part.code()).or(() -> Lexicon.season(piece)
                .map(season -> "XXXX-" + season.code()));
    }

    private static String value(DayOfWeek day) {
        return "XXXX-WXX-" + day.getValue();
    }

    /** "daily", "weekly", "annually"; not a paper's name. */
    private static Optional<Found> adverb(Line line, int start) {
        Piece piece = line.at(start);
        if (piece.isCapitalised() && start > 0) {
            return Optional.empty();
        }
        Optional<Unit> unit =
                switch (piece.lower()) {
                    case "hourly" -> Optional.of(Unit.HOUR);
                    case "daily" -> Optional.of(Unit.DAY);
                    case "weekly" -> Optional.of(Unit.WEEK);
                    case "monthly" -> Optional.of(Unit.MONTH);
                    case "quarterly" -> Optional.of(Unit.QUARTER);
                    case "yearly", "annually", "annual" -> Optional.of(Unit.YEAR);
                    default -> Optional.empty();
                };
        boolean paper =
                line.isA(start, PartOfSpeech.PROPN) && line.at(start + 1).isCapitalised();
        return unit.filter(unused -> !paper)
                .map(said -> Found.of(start, start + 1, new Every(Lengths.value(ONE, said))));
    }

    /** "a year" where so many are counted in it: "15 a year", "once a week", "$20 a month"; "per day". */
    private static Optional<Found> rate(Line line, int start) {
        boolean per = line.at(start).is("per");
        boolean article = Amounts.isArticle(line.at(start));
        Optional<Unit> unit = Lexicon.unit(line.at(start + 1))
                .filter(said -> said != Unit.HALF && !Lexicon.is(WordClass.PLURAL, line.at(start + 1)));
        boolean ago = line.at(start + 2).is("ago")
                || line.at(start + 2).is("later")
                || line.at(start + 2).is("earlier")
                || line.at(start + 2).is("after")
                || line.at(start + 2).is("before");
        if (unit.isEmpty() || ago || (!per && !(article && isCounted(line, start - 1)))) {
            return Optional.empty();
        }
        return Optional.of(Found.of(start, start + 2, new Every(Lengths.value(ONE, unit.get()))));
    }

    /** Whether what stands before "a year" is counted by the year. */
    private static boolean isCounted(Line line, int i) {
        Piece before = line.at(i);
        boolean often = before.is("once") || before.is("twice") || before.is("times");
        boolean noun = line.isA(i, PartOfSpeech.NOUN) || line.isA(i, PartOfSpeech.SYM);
        return often
                || before.isNumber()
                || line.isA(i, PartOfSpeech.NUM)
                || before.is("%")
                || (noun && !isAmong(before));
    }

    private static boolean isAmong(Piece noun) {
        return Lexicon.unit(noun).isPresent() || Lexicon.part(noun).isPresent();
    }

    /** "Fridays", "on weekends". */
    private static Optional<Found> plural(Line line, int start) {
        Piece piece = line.at(start);
        if (Lexicon.is(WordClass.WEEKDAYS, piece) && piece.isCapitalised()) {
            return Lexicon.weekday(piece).map(day -> Found.of(start, start + 1, new Every(value(day))));
        }
        boolean weekends = piece.is("weekends")
                && (line.at(start - 1).is("on") || line.at(start - 1).is("at"));
        boolean weekdays = piece.is("weekdays");
        if (weekends || weekdays) {
            return Optional.of(Found.of(start, start + 1, new Every(weekends ? "XXXX-WXX-WE" : "XXXX-WXX-WD")));
        }
        return Optional.empty();
    }
}
