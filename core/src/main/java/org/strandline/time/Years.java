package org.strandline.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.strandline.text.Morphology;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Syntax;
import org.strandline.text.Token;
import org.strandline.time.Lexicon.WordClass;
import org.strandline.time.Meaning.Dated;
import org.strandline.time.Meaning.Fixed;
import org.strandline.time.Meaning.Written;
import org.strandline.time.Meaning.YearWords;

/** Reads years, decades and centuries: "2009", "FY2024", "the 2019-20 season", "the 1990s", "the '80s", "the 19th century". */
final class Years {

    private static final int FIRST_PLAIN_YEAR = 1500;
    private static final int LAST_PLAIN_YEAR = 2099;
    private static final int ROUND = 100;
    private static final int LAST_CENTURY = 1900;
    private static final int THIS_CENTURY = 2000;
    private static final int DECADE = 10;

    private Years() {}

    static Optional<Read<Dated>> at(Line line, int i) {
        Pieces pieces = line.pieces();
        return decade(pieces, i)
                .or(() -> century(pieces, i))
                .or(() -> fiscal(pieces, i))
                .or(() -> season(pieces, i))
                .or(() -> plain(line, i));
    }

    private static Optional<Read<Dated>> decade(Pieces pieces, int i) {
        int start = pieces.skip(i, "'");
        int digits = pieces.at(start).value(4, 4) > 0
                ? pieces.at(start).value(4, 4)
                : pieces.at(start).value(2, 2);
        int apostrophe = pieces.skip(start + 1, "'");
        boolean suffix = pieces.at(apostrophe).is("s")
                && pieces.at(start + 1).glued()
                && pieces.at(apostrophe).glued()
                && pieces.at(start).text().endsWith("0");
        OptionalInt word = Lexicon.decade(pieces.at(i));
        boolean ages = Lexicon.is(WordClass.POSSESSIVE, pieces.at(i - 1))
                || Lexicon.is(WordClass.POSSESSIVE, pieces.at(i - 2));
        if (suffix && digits >= FIRST_PLAIN_YEAR) {
            return period(Unit.DECADE, digits, apostrophe + 1);
        }
        boolean possessive = apostrophe > start + 1;
        if (suffix && !possessive && !ages && digits >= 0 && digits < ROUND && isDecade(pieces, i, start)) {
            return period(Unit.DECADE, century(digits) + digits, apostrophe + 1);
        }
        boolean article = pieces.at(i - 1).is("the")
                || pieces.at(i - 2).is("the")
                || pieces.at(i - 1).is("-");
        return word.isPresent() && article && !ages
                ? period(Unit.DECADE, century(word.getAsInt()) + word.getAsInt(), i + 1)
                : Optional.empty();
    }

    /** Whether two digits and an s are a decade: "the 80s", "'80s", "the 70s and 80s", "mid-90s"; not temperatures or ages. */
    private static boolean isDecade(Pieces pieces, int i, int start) {
        Piece before = pieces.at(i - 1);
        boolean listed =
                (before.is("and") || before.is("or")) && pieces.at(i - 2).is("s");
        boolean part = Lexicon.is(WordClass.EARLY, before) || Lexicon.is(WordClass.LATE, before) || before.is("-");
        return start > i || before.is("the") || listed || part;
    }

    private static int century(int digits) {
        return digits < DECADE + DECADE ? THIS_CENTURY : LAST_CENTURY;
    }

    /** "19th century", "twentieth-century". */
    private static Optional<Read<Dated>> century(Pieces pieces, int i) {
        Optional<Read<Integer>> ordinal = Numbers.ordinal(pieces, i);
        if (ordinal.isEmpty()) {
            return Optional.empty();
        }
        int noun = pieces.skip(ordinal.get().end(), "-");
        boolean isCentury = pieces.at(noun).is("century") || pieces.at(noun).is("centuries");
        return isCentury && ordinal.get().meaning() > 0
                ? period(Unit.CENTURY, (ordinal.get().meaning() - 1) * ROUND, noun + 1)
                : Optional.empty();
    }

    /** "FY2024", "fiscal 2024", "fiscal year 2024", "the 2024 fiscal year", "financial year 2023-24". */
    private static Optional<Read<Dated>> fiscal(Pieces pieces, int i) {
        boolean word = Lexicon.is(WordClass.OF_A_YEAR, pieces.at(i));
        int at = word ? pieces.skip(i + 1, "year") : i + 1;
        if ((word && pieces.at(at).value(4, 4) > 0) || pieces.at(i).is("fy")) {
            return YearPhrase.fiscalYear(pieces, at).map(year -> {
                int number = ((YearWords.Fiscal) year.meaning()).year();
                boolean two =
                        pieces.at(year.end()).is("-") || pieces.at(year.end()).is("/");
                OptionalInt next = two ? Numbers.nextYear(number, pieces.at(year.end() + 1)) : OptionalInt.empty();
                int named = next.orElse(number);
                return new Read<>(
                        new Written("FY" + Period.year(named).value()), next.isPresent() ? year.end() + 2 : year.end());
            });
        }
        int year = pieces.at(i).value(4, 4);
        boolean behind = year >= FIRST_PLAIN_YEAR
                && Lexicon.is(WordClass.OF_A_YEAR, pieces.at(i + 1))
                && pieces.at(i + 2).is("year");
        return behind
                ? Optional.of(new Read<>(new Written("FY" + Period.year(year).value()), i + 3))
                : Optional.empty();
    }

    /** "the 2019-20 season", "2019/20": a year that spans two. */
    private static Optional<Read<Dated>> season(Pieces pieces, int i) {
        int year = pieces.at(i).value(4, 4);
        boolean joined = (pieces.at(i + 1).is("-") || pieces.at(i + 1).is("/"))
                && pieces.at(i + 1).glued()
                && pieces.at(i + 2).glued();
        if (year < FIRST_PLAIN_YEAR
                || !joined
                || (pieces.at(i + 3).glued() && pieces.at(i + 3).is("-"))) {
            return Optional.empty();
        }
        OptionalInt next = Numbers.nextYear(year, pieces.at(i + 2));
        boolean isOne = pieces.at(i + 1).is("/")
                || Lexicon.is(WordClass.AFTER_YEAR, pieces.at(i + 3))
                || Lexicon.is(WordClass.OF_A_YEAR, pieces.at(i + 3));
        return next.isPresent() && isOne
                ? Optional.of(new Read<>(
                        new Written(Period.year(year).value() + "/"
                                + Period.year(next.getAsInt()).value()),
                        i + 3))
                : Optional.empty();
    }

    private static Optional<Read<Dated>> plain(Line line, int i) {
        Pieces pieces = line.pieces();
        Optional<Read<Integer>> year = Numbers.year(pieces, i);
        boolean isYear = year.isPresent()
                && year.get().meaning() >= FIRST_PLAIN_YEAR
                && year.get().meaning() <= LAST_PLAIN_YEAR
                && year.get().end() == i + 1
                && !Numbers.isNumbered(pieces, i)
                && !isCount(line, i, year.get().meaning());
        return isYear ? period(Unit.YEAR, year.get().meaning(), i + 1) : Optional.empty();
    }

    /** Whether a number counts what stands behind it: 2000 people; not the 2000 elections, not 1999 figures. */
    private static boolean isCount(Line line, int i, int number) {
        Pieces pieces = line.pieces();
        if (Lexicon.unit(pieces.at(i + 1)).isPresent() || measures(pieces.at(i + 1))) {
            return true;
        }
        boolean hedged = (Lexicon.is(WordClass.ABOUT, pieces.at(i - 1))
                        && !pieces.at(i - 1).is("around"))
                || pieces.at(i - 1).is("than")
                || Lexicon.is(WordClass.OVER, pieces.at(i - 1))
                || pieces.at(i - 1).is("least");
        OptionalInt token = line.token(i);
        if (token.isEmpty() || (pieces.at(i - 1).is("in") && !hedged)) {
            return hedged;
        }
        Syntax.Arc arc = line.sentence().orElseThrow().syntax().arc(token.getAsInt());
        boolean counting = arc.universal().equals("nummod") && arc.head() == token.getAsInt() + 1;
        if (!counting) {
            return hedged && number % ROUND == 0;
        }
        Token noun = line.sentence().orElseThrow().tokens().get(arc.head());
        boolean plural = noun.partOfSpeech() == PartOfSpeech.NOUN
                && noun.morphology()
                        .number()
                        .filter(Morphology.Count.PLURAL::equals)
                        .isPresent();
        boolean determined = pieces.at(i - 1).is("the")
                || pieces.at(i - 1).is("'")
                || pieces.at(i - 1).is("s");
        return plural && (hedged || (number % ROUND == 0 && !determined));
    }

    private static boolean measures(Piece piece) {
        return piece.is("%") || piece.is("percent") || piece.is("km") || piece.is("miles") || piece.is("people");
    }

    private static Optional<Read<Dated>> period(Unit unit, int year, int end) {
        return Optional.of(new Read<>(new Fixed(Period.of(unit, LocalDate.of(year, 1, 1))), end));
    }
}
