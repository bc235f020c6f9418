package org.strandline.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.strandline.figure.Amount.Unit;
import org.strandline.figure.Numeral.Form;
import org.strandline.text.PartOfSpeech;
import org.strandline.words.NumberWords;
import org.strandline.words.WordList;

/** The grammar of numbers with units, and of ranges of them. */
final class AmountReader {

    private static final Phrases UNITS = Phrases.of("units.txt");

    /** Written with one letter, a unit stands right behind digits. */
    private static final Set<String> SHY_UNITS =
            Set.of("m", "p", "w", "v", "l", "g", "c", "ha", "pc", "ps", "stone", "second", "point", "min", "sec");

    private static final WordList PERSONS = WordList.of(AmountReader.class, "harms.txt");

    /** Words that go on behind somebody's age where its second comma is missing. */
    private static final Set<String> GOING_ON = Set.of("after", "who", "was", "is", "has", "had", "died");

    /** What a rate goes on with: "from $70 a barrel to $50". */
    private static final Set<String> RATE = Set.of("a", "an", "per");

    private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

    private final Line line;
    private final NumeralReader numerals;

    AmountReader(Line line) {
        this.line = line;
        this.numerals = new NumeralReader(line);
    }

    /** The amount whose number starts at term {@code at}; its currency may stand before. */
    Optional<Amount> read(int at) {
        return single(at).map(first -> range(first).orElse(first)).map(this::signed);
    }

    private Optional<Amount> single(int at) {
        return numerals.read(at).map(this::withUnit);
    }

    private Amount withUnit(Numeral numeral) {
        BigDecimal value = numeral.value();
        Optional<Phrases.Found> before = Currencies.before(line, numeral.from());
        if (before.isPresent()) {
            Unit money = new Unit(before.get().meaning(), true);
            return new Amount(
                    numeral.form(),
                    value,
                    value,
                    Optional.of(money),
                    before.get().from(),
                    numeral.to());
        }
        if (isAge(numeral)) {
            Unit year = new Unit("year", false);
            return new Amount(numeral.form(), value, value, Optional.of(year), numeral.from(), numeral.to());
        }
        boolean measured = numeral.form() != Form.ORDINAL && numeral.form() != Form.NONE;
        int behind = line.is(numeral.to(), "of") && numeral.form() == Form.VAGUE ? numeral.to() + 1 : numeral.to();
        Optional<Phrases.Found> after = measured ? Currencies.after(line, behind) : Optional.empty();
        if (after.isPresent()) {
            return with(numeral, after.get(), true);
        }
        return (measured ? unit(numeral, behind) : Optional.<Phrases.Found>empty())
                .map(found -> with(numeral, found, false))
                .orElseGet(
                        () -> new Amount(numeral.form(), value, value, Optional.empty(), numeral.from(), numeral.to()));
    }

    /** "Ann Roe, 35, said", "Ann Roe, 35 who", "the boy, 7, was", "aged 35". */
    private boolean isAge(Numeral numeral) {
        boolean small = numeral.form() == Form.DIGITS
                && !numeral.scaled()
                && numeral.value().compareTo(OLDEST) <= 0;
        int before = numeral.from() - 1;
        boolean apart = line.is(numeral.to(), ",") || line.is(numeral.to(), ".") || !line.has(numeral.to());
        boolean behindName = line.is(before, ",") && line.isCapital(before - 1) && apart;
        boolean behindFullName = line.is(before, ",")
                && line.isCapital(before - 1)
                && line.isCapital(before - 2)
                && GOING_ON.contains(line.word(numeral.to()));
        boolean pair =
                line.is(numeral.to(), "and") && line.isDigits(numeral.to() + 1) && line.is(numeral.to() + 2, ",");
        boolean second = line.is(before, "and") && line.isDigits(before - 1) && line.is(numeral.to(), ",");
        int comma = second ? before - 2 : before;
        boolean behindPerson = line.is(comma, ",")
                && (pair || line.is(numeral.to(), ","))
                && Inflection.bases(line.word(comma - 1)).stream().anyMatch(word -> PERSONS.has("person", word));
        return small
                && (behindName || behindFullName || behindPerson || line.is(before, "aged") || line.is(before, "age"));
    }

    private static Amount with(Numeral numeral, Phrases.Found unit, boolean money) {
        boolean sterling = numeral.scaled() && unit.meaning().equals("pound");
        Unit found = sterling ? new Unit("GBP", true) : new Unit(unit.meaning(), money);
        return new Amount(
                numeral.form(), numeral.value(), numeral.value(), Optional.of(found), numeral.from(), unit.to());
    }

    private Optional<Phrases.Found> unit(Numeral numeral, int behind) {
        int at = line.isHyphen(behind) && line.isJoined(behind) ? behind + 1 : behind;
        return UNITS.startingAt(line, at).filter(found -> isUnit(numeral, found));
    }

    private boolean isUnit(Numeral numeral, Phrases.Found found) {
        boolean plural = numeral.value().compareTo(BigDecimal.ONE) > 0;
        boolean adjective = line.isHyphen(found.from() - 1);
        String word = line.word(found.from());
        boolean single = found.to() - found.from() == 1;
        if (single && word.equals("c")) {
            return line.isJoined(found.from()) && line.isCapital(found.from());
        }
        if (single && SHY_UNITS.contains(word) && plural && !adjective) {
            return line.isDigits(found.from() - 1) && word.length() <= 2;
        }
        return true;
    }

    /** "10-15", "between 10 and 15", "5 to 6 per cent", "$200 to $4 million"; the value of "three or four" is a range, too. */
    private Optional<Amount> range(Amount first) {
        if (first.form() == Form.ORDINAL || first.form() == Form.NONE || first.form() == Form.VAGUE) {
            return Optional.empty();
        }
        int next = afterLink(first);
        return next < 0
                ? Optional.empty()
                : secondAt(next).filter(second -> belong(first, second)).map(second -> join(first, second));
    }

    /** Index of the term that the second number starts with, -1 where there is no link. */
    private int afterLink(Amount first) {
        int at = first.to();
        if (line.isHyphen(at) && line.isJoined(at)) {
            at = line.is(at + 1, "to") ? at + 2 : at + 1;
            return line.isHyphen(at) ? at + 1 : at;
        }
        boolean between = line.is(first.from() - 1, "between");
        boolean rate = line.is(first.from() - 1, "from") && RATE.contains(line.word(at)) && line.is(at + 2, "to");
        at = rate ? at + 2 : at;
        boolean link = line.is(at, "to") || line.is(at, "or") || (between && line.is(at, "and")) || line.isHyphen(at);
        return link ? (line.isHyphen(at + 1) && line.isJoined(at + 1) ? at + 2 : at + 1) : -1;
    }

    /** The amount from {@code at}, which may be its currency. */
    private Optional<Amount> secondAt(int at) {
        for (int number = at; number <= at + 3; number++) {
            Optional<Amount> second = single(number);
            if (second.isPresent()) {
                return second.filter(amount -> amount.from() <= at);
            }
        }
        return Optional.empty();
    }

    private boolean belong(Amount first, Amount second) {
        boolean sameForm = isPlain(first.form()) && isPlain(second.form());
        boolean sameUnit = first.unit().equals(second.unit())
                || (first.unit().isEmpty() && !second.isMoney())
                || (first.unit().isEmpty() && line.isHyphen(first.to()))
                || (first.unit().isEmpty()
                        && !Currencies.before(line, line.term(line.token(second.to() - 1)))
                                .isPresent())
                || (second.unit().isEmpty() && (first.isMoney() || line.is(first.from() - 1, "from")));
        boolean or = line.is(first.to(), "or");
        boolean step = line.is(first.from() - 1, "by") && first.unit().isPresent();
        boolean rising =
                first.least().compareTo(second.least()) < 0 || isScaled(second) || line.is(first.from() - 1, "from");
        boolean adjacent = second.least().subtract(first.least()).compareTo(BigDecimal.valueOf(2)) <= 0;
        return sameForm && sameUnit && rising && !step && (!or || adjacent) && !isChange(first);
    }

    /** Whether the first number says by how much and the second up to where: "rose 5 points to 1,478 points". */
    private boolean isChange(Amount first) {
        int before = first.from() - 1;
        return line.is(first.to(), "to")
                && line.isWord(before)
                && !line.is(before, "from")
                && line.partOfSpeech(line.token(before)) == PartOfSpeech.VERB
                && first.unit().isPresent();
    }

    private static boolean isPlain(Form form) {
        return form == Form.DIGITS || form == Form.WORDS;
    }

    private Amount join(Amount first, Amount second) {
        BigDecimal low = first.least();
        BigDecimal high = second.least();
        BigDecimal scale = scaleOf(second, first);
        low = low.multiply(scale);
        return new Amount(
                second.form(), low.min(high), low.max(high), second.unit().or(first::unit), first.from(), second.to());
    }

    /** What the first number of a range takes over from the second: the million of "1 to 2 million". */
    private BigDecimal scaleOf(Amount second, Amount first) {
        BigDecimal none = BigDecimal.ONE;
        BigDecimal thousand = BigDecimal.valueOf(1000);
        if (first.least().compareTo(thousand) >= 0 || second.least().compareTo(thousand) < 0) {
            return none;
        }
        BigDecimal scale = none;
        while (second.least().divide(scale.multiply(thousand)).compareTo(BigDecimal.ONE) >= 0) {
            scale = scale.multiply(thousand);
        }
        boolean written = isScaled(second);
        BigDecimal mantissa = second.least().divide(scale);
        return written && first.least().compareTo(mantissa) < 0 ? scale : none;
    }

    private boolean isScaled(Amount amount) {
        for (int i = amount.from(); i < amount.to(); i++) {
            if (line.isWord(i) && NumberWords.scale(line.word(i)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The amount below nothing where "minus" or a sign stands before it. */
    private Amount signed(Amount amount) {
        int before = amount.from() - 1;
        boolean word = line.is(before, "minus") || (line.isHyphen(before) && line.is(before - 1, "minus"));
        boolean sign = line.isJoined(amount.from())
                && (line.is(before, "-") || line.is(before, "−"))
                && !line.isJoined(before);
        if (!word && !sign) {
            return amount;
        }
        int from = line.is(before, "minus") || sign ? before : before - 1;
        return new Amount(
                amount.form(), amount.most().negate(), amount.least().negate(), amount.unit(), from, amount.to());
    }
}
