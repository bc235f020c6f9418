package org.strandline.time;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.strandline.text.PartOfSpeech;
import org.strandline.time.Amounts.Amount;
import org.strandline.time.Lexicon.WordClass;
import org.strandline.time.Meaning.Base;
import org.strandline.time.Meaning.Length;
import org.strandline.time.Meaning.Reference;
import org.strandline.time.Meaning.Stepped;

/** Reads lengths of time, and times that are told by their distance: "four-and-a-half months", "34-year-old", "two days ago". */
final class Lengths implements Rule {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final BigDecimal SIXTY = new BigDecimal(60);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public Optional<Found> at(Line line, int start) {
        return counted(line, start)
                .or(() -> told(line.pieces(), start))
                .or(() -> ordinal(line.pieces(), start))
                .or(() -> bare(line.pieces(), start));
    }

    /** "two years", "a month", "10-day", "two years and six months", and what may follow: "ago", "later". */
    private static Optional<Found> counted(Line line, int start) {
        Pieces pieces = line.pieces();
        Optional<Read<Amount>> amount = Amounts.at(pieces, start);
        if (amount.isEmpty() || isCutOff(line, start)) {
            return Optional.empty();
        }
        int noun = skipJoin(pieces, amount.get().end());
        noun = isFiller(pieces.at(noun)) ? noun + 1 : noun;
        Optional<Unit> unit = unitAt(line, noun, amount.get().meaning());
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        int end = noun + 1;
        Optional<Found> distant = distant(pieces, start, end, amount.get().meaning(), unit.get());
        if (distant.isPresent()) {
            return distant;
        }
        Amount total = amount.get().meaning();
        int half = Amounts.andAHalf(pieces, end);
        if (half > end) {
            total = total.plus(HALF);
            end = half;
        }
        String value = value(total, unit.get());
        Optional<Read<String>> more = more(line, end, unit.get());
        if (more.isPresent()) {
            value = join(value, more.get().meaning());
            end = more.get().end();
        }
        return Optional.of(new Found(start, withTail(pieces, end), new Length(value), total.mod()));
    }

    /** Whether a number is a part of something else: a sum of money, a date, a score. */
    private static boolean isCutOff(Line line, int i) {
        Piece before = line.at(i - 1);
        boolean money = before.is("$") || before.is("£") || before.is("€");
        boolean glued = line.at(i).glued() && before.isWord();
        boolean negated = Amounts.isArticle(line.at(i)) && before.is("not");
        return money || glued || negated;
    }

    private static boolean isFiller(Piece piece) {
        return piece.is("full")
                || piece.is("consecutive")
                || piece.is("straight")
                || piece.is("more")
                || piece.is("calendar")
                || piece.is("additional")
                || piece.is("extra")
                || piece.is("whole")
                || piece.is("long")
                || piece.is("short")
                || piece.is("successive")
                || piece.is("business")
                || piece.is("working")
                || piece.is("further");
    }

    private static int skipJoin(Pieces pieces, int i) {
        return pieces.at(i).glued() ? pieces.skip(i, "-") : i;
    }

    private static Optional<Unit> unitAt(Line line, int noun, Amount amount) {
        Piece piece = line.at(noun);
        Optional<Unit> unit = Lexicon.unit(piece);
        boolean half = unit.filter(Unit.HALF::equals).isPresent();
        boolean place = unit.filter(Unit.SECOND::equals).isPresent()
                && piece.is("second")
                && !line.isA(noun, PartOfSpeech.NOUN);
        boolean quarter = unit.filter(Unit.QUARTER::equals).isPresent() && !Lexicon.is(WordClass.PLURAL, piece);
        boolean share = unit.filter(Unit.QUARTER::equals).isPresent()
                && line.at(noun + 1).is("of");
        boolean few = amount.number().isEmpty()
                && !Lexicon.is(WordClass.PLURAL, piece)
                && !line.at(noun - 1).is("-");
        boolean several = Amounts.isArticle(line.at(noun - 1)) && Lexicon.is(WordClass.PLURAL, piece);
        return unit.filter(unused -> !several && !half && !place && !quarter && !share && !few);
    }

    /**
     * "ago", "later", "earlier", "from now". Which year was two years ago the words do not tell, only how long ago it was: that stays
     * a length; two days ago was one day.
     */
    private static Optional<Found> distant(Pieces pieces, int start, int end, Amount amount, Unit unit) {
        Piece after = pieces.at(end);
        boolean fromNow = after.is("from") && pieces.at(end + 1).is("now");
        boolean earlier = after.is("ago") || after.is("earlier");
        if (!earlier && !after.is("later") && !fromNow) {
            return Optional.empty();
        }
        int last = fromNow ? end + 2 : end + 1;
        OptionalLong steps = amount.steps();
        boolean rough = after.is("ago") && unit.compareTo(Unit.YEAR) >= 0 && steps.isPresent();
        if (rough) {
            return Optional.of(new Found(start, last, new Length(value(amount, unit)), amount.mod()));
        }
        if (steps.isEmpty() || unit.isOfTheClock()) {
            Meaning meaning = after.is("ago")
                    ? new Reference("PAST_REF")
                    : fromNow ? new Reference("FUTURE_REF") : new Length(value(amount, unit));
            return Optional.of(new Found(start, last, meaning, amount.mod()));
        }
        Base base = after.is("ago") || fromNow ? Base.PAGE : Base.TEXT;
        int count = Math.toIntExact(steps.getAsLong());
        return Optional.of(new Found(start, last, new Stepped(unit, earlier ? -count : count, base), amount.mod()));
    }

    /** A smaller unit behind a greater: "and six months", ", three days". */
    private static Optional<Read<String>> more(Line line, int end, Unit greater) {
        Pieces pieces = line.pieces();
        int at = pieces.skip(pieces.skip(end, ","), "and");
        Optional<Read<Amount>> amount = at == end ? Optional.empty() : Amounts.at(pieces, at);
        return amount.flatMap(read -> unitAt(line, read.end(), read.meaning())
                .filter(unit -> unit.compareTo(greater) < 0)
                .map(unit -> new Read<>(value(read.meaning(), unit), read.end() + 1)));
    }

    /** "-long", "-old": parts of the words for a length that is written as one word. */
    private static int withTail(Pieces pieces, int end) {
        boolean joined = pieces.at(end).is("-")
                && (pieces.at(end + 1).is("long") || pieces.at(end + 1).is("old"));
        return joined ? end + 2 : end;
    }

    /** "the last three months", "the past year", "the next few days"; also "the last month". */
    private static Optional<Found> told(Pieces pieces, int start) {
        Optional<Which> which = Lexicon.which(pieces.at(start));
        boolean span = which.isPresent()
                && switch (which.get()) {
                    case LAST, PAST, NEXT, COMING, PREVIOUS, FOLLOWING -> true;
                    case UNSAID, THIS, SAME, THAT, RECENT -> false;
                };
        if (!span) {
            return Optional.empty();
        }
        Optional<Read<Amount>> amount = Amounts.at(pieces, start + 1);
        if (amount.isPresent()) {
            Optional<Unit> unit = Lexicon.unit(pieces.at(amount.get().end())).filter(said -> said != Unit.HALF);
            return unit.map(said -> new Found(
                    start,
                    amount.get().end() + 1,
                    new Length(value(amount.get().meaning(), said)),
                    amount.get().meaning().mod()));
        }
        Optional<Unit> unit = Lexicon.unit(pieces.at(start + 1)).filter(said -> said != Unit.HALF && said != Unit.DAY);
        boolean plural = Lexicon.is(WordClass.PLURAL, pieces.at(start + 1));
        if (plural) {
            return unit.map(said -> Found.of(start, start + 2, new Length(value(Amount.unknown(), said))));
        }
        return unit.filter(said ->
                        said != Unit.WEEKEND && said != Unit.QUARTER && Periods.isLength(which.get(), pieces, start))
                .map(said -> Found.of(start, start + 2, new Length(value(Amount.of(BigDecimal.ONE), said))));
    }

    /** "its fifth month", "a third straight day": how long it has gone on. */
    private static Optional<Found> ordinal(Pieces pieces, int start) {
        Optional<Read<Integer>> ordinal = Numbers.ordinal(pieces, start);
        if (ordinal.isEmpty()) {
            return Optional.empty();
        }
        int noun = ordinal.get().end();
        boolean row = pieces.at(noun).is("straight")
                || pieces.at(noun).is("consecutive")
                || pieces.at(noun).is("successive");
        noun = row ? noun + 1 : noun;
        boolean its = Lexicon.is(WordClass.POSSESSIVE, pieces.at(start - 1));
        boolean article =
                Amounts.isArticle(pieces.at(start - 1)) || pieces.at(start - 1).is("the");
        Optional<Unit> unit = Lexicon.unit(pieces.at(noun))
                .filter(said -> !Lexicon.is(WordClass.PLURAL, pieces.at(start + 1))
                        && said != Unit.HALF
                        && said != Unit.QUARTER);
        int end = noun + 1;
        return its || (row && article)
                ? unit.map(said -> Found.of(
                        start,
                        end,
                        new Length(
                                value(Amount.of(BigDecimal.valueOf(ordinal.get().meaning())), said))))
                : Optional.empty();
    }

    /** "for months", "years later", "decades-long": a length that nobody has counted. */
    private static Optional<Found> bare(Pieces pieces, int start) {
        Piece piece = pieces.at(start);
        Optional<Unit> unit = Lexicon.unit(piece).filter(said -> Lexicon.is(WordClass.PLURAL, piece));
        if (unit.isEmpty() || piece.glued()) {
            return Optional.empty();
        }
        Piece after = pieces.at(start + 1);
        if (after.is("ago")) {
            return Optional.of(Found.of(start, start + 2, new Reference("PAST_REF")));
        }
        Length length = new Length(value(Amount.unknown(), unit.get()));
        boolean distance = after.is("later") || after.is("earlier");
        if (distance) {
            return Optional.of(Found.of(start, start + 2, length));
        }
        if (after.is("-")
                && (pieces.at(start + 2).is("long") || pieces.at(start + 2).is("old"))) {
            return Optional.of(Found.of(start, start + 3, length));
        }
        Piece before = pieces.at(start - 1);
        boolean lasting = before.is("for")
                || before.is("in")
                || before.is("within")
                || before.is("after")
                || before.is("over")
                || (before.is("of") && !after.is("of"))
                || before.is("took")
                || before.is("takes");
        boolean small = before.is("early") || before.is("small") || before.is("late");
        boolean following = after.is("of") || after.is("before") || after.is("after");
        boolean ofTheClock = unit.get() == Unit.SECOND && piece.text().length() < "seconds".length();
        return (lasting || following) && !small && unit.get() != Unit.QUARTER && !ofTheClock
                ? Optional.of(Found.of(start, start + 1, length))
                : Optional.empty();
    }

    /** As ISO 8601 writes it, with X for what is unknown. */
    static String value(Amount amount, Unit unit) {
        String prefix = unit.isOfTheClock() ? "PT" : "P";
        Optional<BigDecimal> number = amount.number();
        boolean half = number.filter(n -> n.compareTo(HALF) == 0).isPresent();
        if (half && unit == Unit.HOUR) {
            return "PT" + SIXTY.multiply(HALF).stripTrailingZeros().toPlainString() + "M";
        }
        if (half && unit == Unit.YEAR) {
            return "P6M";
        }
        if (number.isPresent()) {
            return switch (unit) {
                case DECADE -> years(number.get().multiply(TEN));
                case CENTURY -> years(number.get().multiply(HUNDRED));
                case MILLENNIUM -> years(number.get().multiply(THOUSAND));
                case SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK, MONTH, SEASON, QUARTER, HALF, YEAR ->
                    prefix + amount.digits() + unit.letter();
            };
        }
        return prefix + "X" + unit.letter();
    }

    private static String years(BigDecimal number) {
        return "P" + number.stripTrailingZeros().toPlainString() + "Y";
    }

    /** P2Y and P6M are P2Y6M, P1D and PT6H are P1DT6H. */
    private static String join(String first, String second) {
        boolean bothOfTheClock = first.startsWith("PT") && second.startsWith("PT");
        return first + second.substring(bothOfTheClock ? 2 : 1);
    }
}
