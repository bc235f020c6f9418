package org.strandline.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.strandline.text.PartOfSpeech;
import org.strandline.time.Lexicon.WordClass;
import org.strandline.time.Meaning.Dated;
import org.strandline.time.Meaning.Fixed;
import org.strandline.time.Meaning.InYear;
import org.strandline.time.Meaning.MonthDay;
import org.strandline.time.Meaning.Underspecified;
import org.strandline.time.Meaning.YearWords;

/** Reads dates by the month: "7 October 2023", "Oct. 7", "the 7th of October", "October last year", "07/10/2023". */
final class Dates {

    private static final int MONTHS = 12;

    private Dates() {}

    static Optional<Read<Dated>> at(Line line, int i) {
        return monthFirst(line, i).or(() -> dayFirst(line, i)).or(() -> numeric(line.pieces(), i));
    }

    /** A month without a day: "October 2009", "June last year", "last May". */
    static Optional<Read<Dated>> month(Line line, int i) {
        Pieces pieces = line.pieces();
        Optional<Which> which = Lexicon.which(pieces.at(i)).filter(Dates::tellsTheYear);
        int at = which.isPresent() ? i + 1 : i;
        Optional<Month> month =
                Lexicon.month(pieces.at(at)).filter(unused -> pieces.at(at).isCapitalised());
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int end = pieces.skip(at + 1, ".");
        Optional<Read<YearWords>> year = which.isPresent() ? Optional.empty() : YearPhrase.after(pieces, end);
        boolean shortName = Lexicon.is(WordClass.SHORT_MONTH, pieces.at(at));
        if (year.isEmpty() && which.isEmpty() && (shortName || !isTheMonth(line, at))) {
            return Optional.empty();
        }
        YearWords words = year.map(Read::meaning)
                .orElse(which.<YearWords>map(YearWords.Told::new).orElse(YearWords.UNSAID));
        int last = year.map(Read::end).orElse(at + 1);
        return Optional.of(new Read<>(inYear(month.get(), words), last));
    }

    private static boolean tellsTheYear(Which which) {
        return switch (which) {
            case LAST, PAST, THIS, NEXT, COMING, FOLLOWING, PREVIOUS -> true;
            case UNSAID, SAME, THAT, RECENT -> false;
        };
    }

    /** Whether a word that is the name of a month is it here: not the verb of "May he live", not a woman called April. */
    private static boolean isTheMonth(Line line, int i) {
        Piece piece = line.at(i);
        boolean ambiguous =
                piece.is("may") || piece.is("march") || piece.is("april") || piece.is("june") || piece.is("august");
        return !ambiguous || (!Names.isOfSomeoneElse(line, i) && MonthWords.isIntroduced(line, i));
    }

    private static Optional<Read<Dated>> monthFirst(Line line, int i) {
        Pieces pieces = line.pieces();
        Optional<Month> month =
                Lexicon.month(pieces.at(i)).filter(unused -> pieces.at(i).isCapitalised());
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int at = pieces.skip(pieces.skip(i + 1, "."), "the");
        return Numbers.dayOfMonth(pieces, at).flatMap(day -> withYear(pieces, month.get(), day.meaning(), day.end()));
    }

    private static Optional<Read<Dated>> dayFirst(Line line, int i) {
        Pieces pieces = line.pieces();
        Optional<Read<Integer>> day = Numbers.dayOfMonth(pieces, i);
        if (day.isEmpty()
                || (pieces.at(i).glued()
                        && !pieces.at(i - 1).is("-")
                        && !pieces.at(i - 1).is("("))) {
            return Optional.empty();
        }
        int at = pieces.skip(pieces.skip(day.get().end(), "-"), "of");
        Optional<Month> month =
                Lexicon.month(pieces.at(at)).filter(unused -> pieces.at(at).isCapitalised());
        boolean verb = line.at(at).is("may") && line.isA(at, PartOfSpeech.AUX);
        if (month.isEmpty() || verb) {
            return Optional.empty();
        }
        int stop = Lexicon.is(WordClass.SHORT_MONTH, pieces.at(at)) ? pieces.skip(at + 1, ".") : at + 1;
        return withYear(pieces, month.get(), day.get().meaning(), stop);
    }

    private static Optional<Read<Dated>> withYear(Pieces pieces, Month month, int day, int end) {
        if (day > month.maxLength()) {
            return Optional.empty();
        }
        Read<YearWords> year = YearPhrase.after(pieces, end).orElse(new Read<>(YearWords.UNSAID, end));
        if (year.meaning() instanceof YearWords.Numbered(int number)) {
            return Numbers.date(number, month.getValue(), day)
                    .map(date -> new Read<>(new Fixed(new Period(Unit.DAY, date)), year.end()));
        }
        return Optional.of(new Read<>(new MonthDay(month, day, year.meaning()), year.end()));
    }

    private static Dated inYear(Month month, YearWords year) {
        if (year instanceof YearWords.Numbered(int number)) {
            return new Fixed(new Period(Unit.MONTH, LocalDate.of(number, month, 1)));
        }
        return new InYear(month, year);
    }

    /** {@code 2025-04-03}, {@code 14/03/2025}, {@code 14.3.2025}; {@code 04/03/2025} may be April or March: nobody can tell. */
    private static Optional<Read<Dated>> numeric(Pieces pieces, int i) {
        String mark = pieces.at(i + 1).lower();
        boolean marked = (mark.equals("/") || mark.equals("-") || mark.equals("."))
                && pieces.at(i + 3).is(mark)
                && gluedTo(pieces, i + 1, i + 4)
                && !pieces.at(i).glued()
                && !(pieces.at(i + 5).glued()
                        && (pieces.at(i + 5).isWord() || pieces.at(i + 5).is(mark)));
        int second = pieces.at(i + 2).value(1, 2);
        if (!marked || second < 1) {
            return Optional.empty();
        }
        int first = pieces.at(i).value(1, 2);
        int last = pieces.at(i + 4).value(1, 2);
        if (pieces.at(i).value(4, 4) > 0 && last > 0) {
            return day(pieces.at(i).value(4, 4), second, last, i + 5);
        }
        int year = pieces.at(i + 4).value(4, 4) > 0
                ? pieces.at(i + 4).value(4, 4)
                : pieces.at(i + 4).value(2, 2) < 0
                        ? -1
                        : Numbers.fullYear(pieces.at(i + 4).value(2, 2));
        if (year < 0 || first < 1) {
            return Optional.empty();
        }
        boolean either = first <= MONTHS && second <= MONTHS && first != second && !mark.equals(".");
        if (either) {
            return Optional.of(new Read<>(new Underspecified(Period.year(year).value() + "-XX-XX"), i + 5));
        }
        return second <= MONTHS ? day(year, second, first, i + 5) : day(year, first, second, i + 5);
    }

    private static Optional<Read<Dated>> day(int year, int month, int day, int end) {
        return Numbers.date(year, month, day).map(date -> new Read<>(new Fixed(new Period(Unit.DAY, date)), end));
    }

    private static boolean gluedTo(Pieces pieces, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (!pieces.at(i).glued()) {
                return false;
            }
        }
        return true;
    }
}
