package org.strandline.time;

import java.util.Optional;
import org.strandline.time.Lexicon.WordClass;
import org.strandline.time.Meaning.Base;
import org.strandline.time.Meaning.YearWords;

/** Reads which year behind a month, a quarter, a season or a holiday: ", 2009", "of 2009", "last year", "fiscal 2009". */
final class YearPhrase {

    private YearPhrase() {}

    static Optional<Read<YearWords>> after(Pieces pieces, int i) {
        int comma = pieces.skip(i, ",");
        Optional<Read<YearWords>> number = Numbers.year(pieces, comma).map(YearPhrase::numbered);
        if (number.isPresent()) {
            return number;
        }
        int of = pieces.skip(i, "of");
        return fiscal(pieces, pieces.skip(of, "the"))
                .or(() -> of > i ? Numbers.year(pieces, of).map(YearPhrase::numbered) : Optional.empty())
                .or(() -> told(pieces, of));
    }

    private static Optional<Read<YearWords>> fiscal(Pieces pieces, int i) {
        if (pieces.at(i).is("fy")) {
            return fiscalYear(pieces, i + 1);
        }
        return Lexicon.is(WordClass.OF_A_YEAR, pieces.at(i))
                ? fiscalYear(pieces, pieces.skip(i + 1, "year"))
                : Optional.empty();
    }

    /** The number of a year that is not the calendar's, at {@code i}. */
    static Optional<Read<YearWords>> fiscalYear(Pieces pieces, int i) {
        int four = pieces.at(i).value(4, 4);
        int two = pieces.at(i).value(2, 2);
        if (four < 0 && two < 0) {
            return Optional.empty();
        }
        return Optional.of(new Read<>(new YearWords.Fiscal(four < 0 ? Numbers.fullYear(two) : four), i + 1));
    }

    /** "last year", "this year", "the same year", "of the year", "of the year before". */
    private static Optional<Read<YearWords>> told(Pieces pieces, int i) {
        int at = pieces.skip(i, "the");
        Optional<Which> which = Lexicon.which(pieces.at(at));
        if (which.isPresent()
                && pieces.at(at + 1).is("year")
                && !pieces.at(at + 2).is("-")) {
            Base base = which.get().countsFromText() ? Base.TEXT : Base.PAGE;
            return Optional.of(new Read<>(new YearWords.Away(which.get().steps(), base), at + 2));
        }
        boolean theYear = at > i && pieces.at(i - 1).is("of") && pieces.at(at).is("year");
        boolean before = pieces.at(at + 1).is("before") || pieces.at(at + 1).is("earlier");
        return theYear
                ? Optional.of(new Read<>(
                        new YearWords.Away(before ? -1 : 0, before ? Base.TEXT : Base.PAGE), before ? at + 2 : at + 1))
                : Optional.empty();
    }

    private static Read<YearWords> numbered(Read<Integer> year) {
        return new Read<>(new YearWords.Numbered(year.meaning()), year.end());
    }
}
