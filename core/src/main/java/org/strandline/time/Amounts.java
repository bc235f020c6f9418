package org.strandline.time;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.strandline.record.TimeExpression.Mod;
import org.strandline.time.Lexicon.WordClass;

/** Reads how many of a unit: "three", "2.5", "four-and-a-half", "a couple of", "several", "half a". */
final class Amounts {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final int LONGEST = 6;
    private static final int THOUSAND = 1000;
    private static final int HUNDRED = 100;

    private Amounts() {}

    /**
     * How many.
     *
     * @param number empty where the words do not say: "several"
     * @param mod what a hedge does to it
     */
    record Amount(Optional<BigDecimal> number, Optional<Mod> mod) {

        static Amount of(BigDecimal number) {
            return new Amount(Optional.of(number), Optional.empty());
        }

        static Amount unknown() {
            return new Amount(Optional.empty(), Optional.empty());
        }

        /** As TIMEX3 writes it. */
        String digits() {
            return number.map(n -> n.stripTrailingZeros().toPlainString()).orElse("X");
        }

        /** The whole number that it is, if it is one that steps can be counted with. */
        OptionalLong steps() {
            boolean whole =
                    number.isPresent() && number.get().stripTrailingZeros().scale() <= 0;
            return whole && number.get().precision() - number.get().scale() <= LONGEST
                    ? OptionalLong.of(number.get().longValue())
                    : OptionalLong.empty();
        }

        Amount plus(BigDecimal more) {
            return new Amount(number.map(n -> n.add(more)), mod);
        }
    }

    /** The amount at {@code i}, with the hedge before it: "more than two", "nearly a". */
    static Optional<Read<Amount>> at(Pieces pieces, int i) {
        Optional<Read<Mod>> hedge = hedge(pieces, i);
        int at = hedge.map(Read::end).orElse(i);
        return vague(pieces, at)
                .or(() -> half(pieces, at))
                .or(() -> number(pieces, at))
                .map(read -> hedge.isEmpty()
                        ? read
                        : new Read<>(new Amount(read.meaning().number(), hedge.map(Read::meaning)), read.end()));
    }

    /** "about", "nearly", "more than", "at least", "up to", "over". */
    private static Optional<Read<Mod>> hedge(Pieces pieces, int i) {
        Piece first = pieces.at(i);
        Piece second = pieces.at(i + 1);
        if (second.is("than")) {
            return switch (first.lower()) {
                case "more", "longer", "greater" -> Optional.of(new Read<>(Mod.MORE_THAN, i + 2));
                case "less", "fewer", "shorter" -> Optional.of(new Read<>(Mod.LESS_THAN, i + 2));
                default -> Optional.empty();
            };
        }
        boolean least = first.is("at") && second.is("least");
        boolean most = (first.is("at") && second.is("most")) || (first.is("up") && second.is("to"));
        if (least || most) {
            return Optional.of(new Read<>(least ? Mod.EQUAL_OR_MORE : Mod.EQUAL_OR_LESS, i + 2));
        }
        if (Lexicon.is(WordClass.NEARLY, first)) {
            return Optional.of(new Read<>(Mod.LESS_THAN, i + 1));
        }
        if (Lexicon.is(WordClass.OVER, first)) {
            return Optional.of(new Read<>(Mod.MORE_THAN, i + 1));
        }
        boolean some =
                first.is("some") && !second.isNumber() && Lexicon.number(second).isEmpty();
        return Lexicon.is(WordClass.ABOUT, first) && !some
                ? Optional.of(new Read<>(Mod.APPROX, i + 1))
                : Optional.empty();
    }

    private static Optional<Read<Amount>> vague(Pieces pieces, int i) {
        int at = pieces.skip(i, "a");
        boolean few = at > i && pieces.at(at).is("few");
        boolean number =
                at > i && pieces.at(at).is("number") && pieces.at(at + 1).is("of");
        if (few) {
            return Optional.of(new Read<>(Amount.unknown(), at + 1));
        }
        if (number) {
            return Optional.of(new Read<>(Amount.unknown(), at + 2));
        }
        boolean plural = pieces.at(i + 1).is("of")
                && (pieces.at(i).is("dozens")
                        || pieces.at(i).is("hundreds")
                        || pieces.at(i).is("thousands"));
        if (plural) {
            return Optional.of(new Read<>(Amount.unknown(), i + 2));
        }
        return Lexicon.is(WordClass.VAGUE, pieces.at(i))
                ? Optional.of(new Read<>(Amount.unknown(), i + 1))
                : Optional.empty();
    }

    /** "half a", "half an", "a half", "a quarter of a". */
    private static Optional<Read<Amount>> half(Pieces pieces, int i) {
        boolean half = pieces.at(i).is("half");
        boolean article = pieces.at(i + 1).is("a") || pieces.at(i + 1).is("an");
        if (half && (article || pieces.at(i + 1).is("-"))) {
            return Optional.of(new Read<>(Amount.of(HALF), i + 2));
        }
        boolean quarterOf = pieces.at(i).is("quarter")
                && pieces.at(i + 1).is("of")
                && (pieces.at(i + 2).is("a") || pieces.at(i + 2).is("an"));
        return quarterOf ? Optional.of(new Read<>(Amount.of(QUARTER), i + 3)) : Optional.empty();
    }

    private static Optional<Read<Amount>> number(Pieces pieces, int i) {
        Optional<Read<BigDecimal>> number = digits(pieces, i).or(() -> words(pieces, i));
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Amount amount = Amount.of(number.get().meaning());
        int end = number.get().end();
        if (pieces.at(end).is("or") || pieces.at(end).is("to") || pieces.at(end).is("-")) {
            Optional<Read<BigDecimal>> other = digits(pieces, end + 1).or(() -> words(pieces, end + 1));
            if (other.isPresent()
                    && other.get().meaning().compareTo(number.get().meaning()) > 0) {
                return Optional.of(new Read<>(Amount.unknown(), other.get().end()));
            }
        }
        int and = andAHalf(pieces, end);
        return Optional.of(and > end ? new Read<>(amount.plus(HALF), and) : new Read<>(amount, end));
    }

    /** The index after "and a half" or "-and-a-half" at {@code i}; {@code i} if it is not there. */
    static int andAHalf(Pieces pieces, int i) {
        int at = pieces.skip(pieces.skip(i, "-"), "and");
        int article = pieces.skip(pieces.skip(at, "-"), "a");
        int half = pieces.skip(article, "-");
        return at > i && article > at && pieces.at(half).is("half") ? half + 1 : i;
    }

    /** "34", "1,200", "2.5". */
    private static Optional<Read<BigDecimal>> digits(Pieces pieces, int i) {
        Piece first = pieces.at(i);
        boolean cut = first.glued()
                && (pieces.at(i - 1).isWord()
                        || pieces.at(i - 1).is("$")
                        || pieces.at(i - 1).is("."));
        if (first.value(1, LONGEST) < 0 || cut) {
            return Optional.empty();
        }
        Piece mark = pieces.at(i + 1);
        Piece second = pieces.at(i + 2);
        boolean joined = mark.glued() && second.glued() && second.isNumber();
        if (joined && mark.is(",") && second.text().length() == 3) {
            return Optional.of(new Read<>(new BigDecimal(first.text() + second.text()), i + 3));
        }
        if (joined && mark.is(".") && second.text().length() <= 2) {
            return Optional.of(new Read<>(new BigDecimal(first.text() + "." + second.text()), i + 3));
        }
        return Optional.of(new Read<>(new BigDecimal(first.text()), i + 1));
    }

    /** "seven", "twenty-five", "a hundred", "two dozen", "a couple of". */
    private static Optional<Read<BigDecimal>> words(Pieces pieces, int i) {
        OptionalLong first = Lexicon.number(pieces.at(i));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        long number = first.getAsLong();
        int end = i + 1;
        if (Lexicon.isTens(pieces.at(i))) {
            int ones = pieces.skip(end, "-");
            long more = Lexicon.number(pieces.at(ones)).orElse(0);
            if (more > 0 && more < 10 && !isArticle(pieces.at(ones))) {
                number += more;
                end = ones + 1;
            }
        }
        boolean dozen = pieces.at(end).is("dozen");
        boolean couple = pieces.at(end).is("couple");
        long times = dozen ? 12 : couple ? 2 : Lexicon.number(pieces.at(end)).orElse(0);
        if (dozen || couple || times == HUNDRED || times == THOUSAND) {
            number *= times;
            end++;
        }
        return Optional.of(new Read<>(BigDecimal.valueOf(number), pieces.skip(end, "of")));
    }

    static boolean isArticle(Piece piece) {
        return piece.is("a") || piece.is("an");
    }
}
