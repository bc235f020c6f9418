package org.strandline.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.strandline.figure.Numeral.Form;
import org.strandline.words.NumberWords;
import org.strandline.words.NumberWords.Whole;

/** The grammar of single numbers, in digits or words. The precise forms come first. */
final class NumeralReader {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal SEVERAL = BigDecimal.valueOf(3);
    private static final BigDecimal TEN = BigDecimal.TEN;

    /** What a plural scale means at least: two of them. "Tens" stands only before "of". */
    private static final Map<String, BigDecimal> PLURALS = Map.of(
            "tens", TEN,
            "dozens", BigDecimal.valueOf(12),
            "scores", BigDecimal.valueOf(20),
            "hundreds", BigDecimal.valueOf(100),
            "thousands", BigDecimal.valueOf(1000),
            "lakhs", BigDecimal.valueOf(100_000),
            "millions", BigDecimal.valueOf(1_000_000),
            "crores", BigDecimal.valueOf(10_000_000),
            "billions", BigDecimal.valueOf(1_000_000_000),
            "trillions", BigDecimal.valueOf(1_000_000_000_000L));

    private static final Map<String, BigDecimal> SIGNS = Map.of(
            "½", HALF, "¼", new BigDecimal("0.25"), "¾", new BigDecimal("0.75"), "⅓", share(1, 3), "⅔", share(2, 3));

    private final Line line;
    private final List<String> words;

    NumeralReader(Line line) {
        this.line = line;
        this.words = line.words();
    }

    /** The number that starts at a term. */
    Optional<Numeral> read(int at) {
        return vague(at)
                .or(() -> half(at))
                .or(() -> article(at))
                .or(() -> ordinal(at))
                .or(() -> ratio(at))
                .or(() -> digits(at))
                .or(() -> words(at));
    }

    /** "tens of thousands", "hundreds", "several hundred". */
    private Optional<Numeral> vague(int at) {
        if (isOneOf(line.word(at), "several", "few", "many")
                && NumberWords.scale(line.word(at + 1)).isPresent()) {
            return Optional.of(multiplied(new Numeral(Form.VAGUE, SEVERAL, at, at + 1, false)));
        }
        Optional<BigDecimal> first = Optional.ofNullable(PLURALS.get(line.word(at)));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> second =
                line.is(at + 1, "of") ? Optional.ofNullable(PLURALS.get(line.word(at + 2))) : Optional.empty();
        boolean pointless = line.is(at, "tens") || (line.is(at, "scores") && !isCounting(at));
        if (second.isEmpty() && pointless) {
            return Optional.empty();
        }
        BigDecimal value = first.get().multiply(TWO).multiply(second.orElse(BigDecimal.ONE));
        return Optional.of(new Numeral(Form.VAGUE, value, at, second.isPresent() ? at + 3 : at + 1, true));
    }

    /** Whether "scores" counts something, and is not a verb or the plural of a test's mark. */
    private boolean isCounting(int at) {
        return line.is(at + 1, "of") || line.is(at + 1, "more") || line.is(at + 1, "were");
    }

    /** "half of", "half the", "half a million", "half a dozen". */
    private Optional<Numeral> half(int at) {
        if (!line.is(at, "half")) {
            return Optional.empty();
        }
        int next = line.isHyphen(at + 1) ? at + 2 : at + 1;
        next = isOneOf(line.word(next), "a", "an") ? next + 1 : next;
        Optional<BigDecimal> scale = NumberWords.scale(line.word(next));
        if (scale.isPresent()) {
            return Optional.of(new Numeral(Form.WORDS, HALF.multiply(scale.get()), at, next + 1, true));
        }
        boolean share =
                isOneOf(line.word(at + 1), "of", "the", "its", "their", "his", "her", "our", "those", "these", "all");
        return share && !line.is(at + 2, "hour")
                ? Optional.of(new Numeral(Form.SHARE, HALF, at, at + 1, false))
                : Optional.empty();
    }

    /** "a million", "a dozen", "a couple", "a quarter", "a third of". */
    private Optional<Numeral> article(int at) {
        if (!isOneOf(line.word(at), "a", "an")) {
            return Optional.empty();
        }
        if (line.is(at + 1, "couple") || (line.is(at + 1, "pair") && line.is(at + 2, "of"))) {
            boolean scaled = line.is(at + 2, "of")
                    && NumberWords.scale(line.word(at + 3)).isPresent();
            Numeral couple = new Numeral(Form.WORDS, TWO, at, scaled ? at + 3 : at + 2, false);
            return Optional.of(scaled ? multiplied(couple) : couple);
        }
        if (line.is(at + 1, "half") && !line.isHyphen(at)) {
            return half(at + 1).map(half -> new Numeral(half.form(), half.value(), at, half.to(), half.scaled()));
        }
        Optional<BigDecimal> scale = NumberWords.scale(line.word(at + 1));
        if (scale.isPresent() && !NumberWords.isAbbreviation(line.word(at + 1))) {
            return Optional.of(multiplied(new Numeral(Form.WORDS, BigDecimal.ONE, at, at + 1, false)));
        }
        boolean whole = line.is(at + 2, "of");
        return denominator(at + 1)
                .filter(parts -> (whole && !line.is(at, "an")) || (line.is(at + 1, "eighth") && whole))
                .map(parts -> new Numeral(Form.SHARE, share(1, parts), at, at + 2, false));
    }

    /** "third", "21st", "twenty-first". */
    private Optional<Numeral> ordinal(int at) {
        if (line.isDigits(at) && line.isJoined(at + 1) && NumberWords.isOrdinalSuffix(line.word(at + 1))) {
            return Optional.of(new Numeral(Form.ORDINAL, decimal(line.word(at)), at, at + 2, false));
        }
        OptionalInt tens = NumberWords.cardinal(line.word(at));
        OptionalInt units = NumberWords.ordinal(line.word(at + 2));
        if (tens.isPresent()
                && tens.getAsInt() >= 20
                && line.isHyphen(at + 1)
                && units.isPresent()
                && units.getAsInt() < 10) {
            BigDecimal value = BigDecimal.valueOf(tens.getAsInt() + (long) units.getAsInt());
            return Optional.of(new Numeral(Form.ORDINAL, value, at, at + 3, false));
        }
        OptionalInt word = line.isWord(at) ? NumberWords.ordinal(line.word(at)) : OptionalInt.empty();
        return word.isPresent()
                ? Optional.of(new Numeral(Form.ORDINAL, BigDecimal.valueOf(word.getAsInt()), at, at + 1, false))
                : Optional.empty();
    }

    /** "two-thirds", "three quarters", "one in five", "nine out of 10", "1/16". */
    private Optional<Numeral> ratio(int at) {
        Optional<Whole> top = small(at);
        if (top.isEmpty()) {
            return Optional.empty();
        }
        int next = top.get().end();
        long parts = top.get().value().longValueExact();
        boolean slash = line.isDigits(at) && line.isJoined(next) && isOneOf(line.word(next), "/", "⁄");
        if (slash && line.isDigits(next + 1)) {
            return small(next + 1)
                    .filter(bottom -> parts < bottom.value().longValueExact() && !line.is(bottom.end(), "/"))
                    .map(bottom -> new Numeral(
                            Form.SHARE, share(parts, bottom.value().longValueExact()), at, bottom.end(), false));
        }
        int bottom = line.isHyphen(next) ? next + 1 : next;
        Optional<Long> denominator = denominator(bottom);
        boolean plural = line.word(bottom).endsWith("s") || line.isHyphen(next);
        if (denominator.isPresent() && parts < denominator.get() && plural && !line.isDigits(at)) {
            return Optional.of(new Numeral(Form.SHARE, share(parts, denominator.get()), at, bottom + 1, false));
        }
        int in = line.is(next, "in") ? next + 1 : line.is(next, "out") && line.is(next + 1, "of") ? next + 2 : -1;
        in = line.is(in, "every") ? in + 1 : in;
        return in < 0 ? Optional.empty() : outOf(at, parts, in);
    }

    private Optional<Numeral> outOf(int at, long parts, int in) {
        return small(in)
                .filter(all -> isRound(all.value().longValueExact())
                        && parts < all.value().longValueExact()
                        && !TimeUnits.isUnit(line.word(all.end())))
                .map(all -> new Numeral(Form.SHARE, share(parts, all.value().longValueExact()), at, all.end(), false));
    }

    /** Whether people give shares out of so many. */
    private static boolean isRound(long all) {
        return all <= 10 || all == 12 || all == 20 || all == 100 || all == 1000;
    }

    private Optional<Whole> small(int at) {
        if (line.isDigits(at) && line.word(at).length() <= 4 && isDigitsOnly(line.word(at))) {
            return Optional.of(new Whole(new BigDecimal(line.word(at)), at + 1));
        }
        OptionalInt word = NumberWords.cardinal(line.word(at));
        return word.isPresent() && word.getAsInt() > 0
                ? Optional.of(new Whole(BigDecimal.valueOf(word.getAsInt()), at + 1))
                : Optional.empty();
    }

    private Optional<Numeral> digits(int at) {
        if (!line.isDigits(at)) {
            return Optional.empty();
        }
        BigDecimal value = decimal(line.word(at));
        Optional<BigDecimal> fraction =
                line.isJoined(at + 1) ? Optional.ofNullable(SIGNS.get(line.word(at + 1))) : Optional.empty();
        Numeral plain = new Numeral(
                Form.DIGITS,
                value.add(fraction.orElse(BigDecimal.ZERO)),
                at,
                fraction.isPresent() ? at + 2 : at + 1,
                false);
        return Optional.of(multiplied(plain));
    }

    /** "twelve", "two hundred and six thousand", "four-and-a-half", "two dozen". */
    private Optional<Numeral> words(int at) {
        Optional<BigDecimal> sign = Optional.ofNullable(SIGNS.get(line.word(at)));
        if (sign.isPresent()) {
            return Optional.of(new Numeral(Form.SHARE, sign.get(), at, at + 1, false));
        }
        return NumberWords.cardinal(words, at).map(whole -> {
            Numeral plain = new Numeral(Form.WORDS, whole.value(), at, whole.end(), false);
            return multiplied(andAHalf(plain));
        });
    }

    /** "four and a half", "four-and-a-half"; before "million" and before what is counted. */
    private Numeral andAHalf(Numeral whole) {
        int at = line.isHyphen(whole.to()) ? whole.to() + 1 : whole.to();
        if (!line.is(at, "and")) {
            return whole;
        }
        at = line.isHyphen(at + 1) ? at + 2 : at + 1;
        at = line.is(at, "a") ? (line.isHyphen(at + 1) ? at + 2 : at + 1) : at;
        BigDecimal part = line.is(at, "half") ? HALF : line.is(at, "quarter") ? share(1, 4) : BigDecimal.ZERO;
        return part.signum() == 0
                ? whole
                : new Numeral(whole.form(), whole.value().add(part), whole.from(), at + 1, false);
    }

    /** The number with the scales behind it: "4 hundred million", "1.2m", "1.8 billion". */
    private Numeral multiplied(Numeral plain) {
        BigDecimal value = plain.value();
        int at = plain.to();
        boolean scaled = false;
        while (at - plain.to() <= 2) {
            int next = line.isHyphen(at) && line.isJoined(at + 1) ? at + 1 : at;
            Optional<BigDecimal> scale = NumberWords.scale(line.word(next)).filter(found -> isScale(next));
            if (scale.isEmpty()) {
                break;
            }
            value = value.multiply(scale.get());
            at = next + 1;
            scaled = true;
        }
        return new Numeral(plain.form(), value, plain.from(), at, scaled);
    }

    private boolean isScale(int term) {
        String word = line.word(term);
        if (!NumberWords.isAbbreviation(word)) {
            return !word.endsWith("th");
        }
        return line.isDigits(term - 1) && line.isJoined(term) && (!word.equals("m") || isMillion(term));
    }

    /** Whether "m" behind digits means a million and not metres: after a currency, as a capital, before what is counted. */
    private boolean isMillion(int term) {
        return line.isCapital(term)
                || Currencies.isSign(line.word(term - 2))
                || (line.isWord(term + 1) && (line.isNoun(line.token(term + 1)) || Currencies.isAfter(line, term + 1)));
    }

    private Optional<Long> denominator(int at) {
        String word = line.word(at);
        if (isOneOf(word, "half", "halves")) {
            return Optional.of(2L);
        }
        if (isOneOf(word, "quarter", "quarters")) {
            return Optional.of(4L);
        }
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        OptionalInt rank = NumberWords.ordinal(singular);
        return rank.isPresent() && rank.getAsInt() > 2 ? Optional.of((long) rank.getAsInt()) : Optional.empty();
    }

    private static boolean isDigitsOnly(String digits) {
        return digits.indexOf(',') < 0 && digits.indexOf('.') < 0;
    }

    private static BigDecimal decimal(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    private static BigDecimal share(long parts, long all) {
        return BigDecimal.valueOf(parts)
                .divide(BigDecimal.valueOf(all), MathContext.DECIMAL64)
                .stripTrailingZeros();
    }

    private static boolean isOneOf(String word, String... words) {
        return List.of(words).contains(word);
    }
}
