package org.strandline.words;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The English words for numbers, one by one and as whole numbers. All words are given in lower case. */
public final class NumberWords {

    private static final WordList WORDS = WordList.of(NumberWords.class, "numbers.txt");
    private static final List<String> SCALES =
            List.of("12", "100", "1000", "100000", "1000000", "10000000", "1000000000", "1000000000000");
    private static final Map<String, Integer> CARDINALS = places("unit", "ten");
    private static final Map<String, Integer> ORDINALS = places("unitOrdinal", "tenOrdinal");
    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final BigDecimal HUNDREDS = BigDecimal.valueOf(HUNDRED);

    private NumberWords() {}

    /**
     * A number read from words.
     *
     * @param value the number
     * @param end index after its last word
     */
    public record Whole(BigDecimal value, int end) {}

    /** The value of a single word for a number under a hundred: "twelve", "forty". */
    public static OptionalInt cardinal(String word) {
        return value(CARDINALS, word);
    }

    /** The rank that a single word gives: "third", "21st", "thirtieth". */
    public static OptionalInt ordinal(String word) {
        int digits = 0;
        while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            digits++;
        }
        boolean suffixed = digits > 0 && digits < TEN && isOrdinalSuffix(word.substring(digits));
        return suffixed ? OptionalInt.of(Integer.parseInt(word.substring(0, digits))) : value(ORDINALS, word);
    }

    /** Whether {@code word} makes an ordinal of the digits before it: "th". */
    public static boolean isOrdinalSuffix(String word) {
        return word.equals("st") || word.equals("nd") || word.equals("rd") || word.equals("th");
    }

    /** What a number before {@code word} is multiplied by: "million", "bn", "hundred", "dozen". */
    public static Optional<BigDecimal> scale(String word) {
        return WORDS.meaning(word).filter(SCALES::contains).map(BigDecimal::new);
    }

    /** Whether {@code word} multiplies only where it is joined to digits: "m" in "£5m". */
    public static boolean isAbbreviation(String word) {
        return WORDS.has("abbreviation", word);
    }

    /**
     * The longest cardinal that starts at {@code from}, hyphens and "and" being words of their own: "two hundred and fifty thousand",
     * "forty - two". A plural such as "hundreds" is none.
     */
    public static Optional<Whole> cardinal(List<String> words, int from) {
        BigDecimal sum = BigDecimal.ZERO;
        Optional<Whole> group = belowThousand(words, from);
        if (group.isEmpty()) {
            return Optional.empty();
        }
        int end = from;
        Optional<BigDecimal> smallest = Optional.empty();
        while (group.isPresent()) {
            BigDecimal part = group.get().value();
            end = group.get().end();
            Optional<BigDecimal> scale = end < words.size() ? largeScale(words.get(end)) : Optional.empty();
            if (scale.isPresent()
                    && smallest.filter(last -> last.compareTo(scale.get()) <= 0).isEmpty()) {
                end++;
                smallest = scale;
                sum = sum.add(part.multiply(scale.get()));
            } else {
                return Optional.of(new Whole(sum.add(part), end));
            }
            group = belowThousand(words, end < words.size() && words.get(end).equals("and") ? end + 1 : end);
        }
        return Optional.of(new Whole(sum, end));
    }

    /** The scale of a word that stands behind a number of up to 999: not "hundred", not "k". */
    private static Optional<BigDecimal> largeScale(String word) {
        return isAbbreviation(word)
                ? Optional.empty()
                : scale(word).filter(scale -> scale.compareTo(HUNDREDS) > 0).filter(scale -> !word.endsWith("th"));
    }

    private static Optional<Whole> belowThousand(List<String> words, int from) {
        Optional<Whole> first = belowHundred(words, from);
        if (first.isEmpty() || !is(words, first.get().end(), "hundred")) {
            return first;
        }
        BigDecimal hundreds = first.get().value().multiply(HUNDREDS);
        int end = first.get().end() + 1;
        Optional<Whole> rest = belowHundred(words, is(words, end, "and") ? end + 1 : end);
        return Optional.of(rest.map(tail -> new Whole(hundreds.add(tail.value()), tail.end()))
                .orElse(new Whole(hundreds, end)));
    }

    private static Optional<Whole> belowHundred(List<String> words, int from) {
        OptionalInt first = from < words.size() ? cardinal(words.get(from)) : OptionalInt.empty();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int value = first.getAsInt();
        int end = from + 1;
        if (value >= 2 * TEN) {
            int next = is(words, end, "-") ? end + 1 : end;
            OptionalInt unit = next < words.size() ? cardinal(words.get(next)) : OptionalInt.empty();
            if (unit.isPresent() && unit.getAsInt() > 0 && unit.getAsInt() < TEN) {
                value += unit.getAsInt();
                end = next + 1;
            }
        }
        return Optional.of(new Whole(BigDecimal.valueOf(value), end));
    }

    private static boolean is(List<String> words, int index, String word) {
        return index < words.size() && words.get(index).equals(word);
    }

    private static OptionalInt value(Map<String, Integer> values, String word) {
        return values.containsKey(word) ? OptionalInt.of(values.get(word)) : OptionalInt.empty();
    }

    private static Map<String, Integer> places(String units, String tens) {
        Map<String, Integer> values = new HashMap<>();
        List<String> unit = WORDS.all(units);
        for (int i = 0; i < unit.size(); i++) {
            values.put(unit.get(i), i);
        }
        List<String> ten = WORDS.all(tens);
        for (int i = 0; i < ten.size(); i++) {
            values.put(ten.get(i), (i + 2) * TEN);
        }
        return Map.copyOf(values);
    }
}
