package org.strandline.story.wording;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.strandline.text.Span;
import org.strandline.words.NumberWords;
import org.strandline.words.Vocabulary;

/**
 * The words of a stretch of text, by what they say: {@code Seventeen} is {@code 17}, {@code labour} is {@code labor}, {@code didn't} is
 * {@code did not}; marks but for the question mark, accents and capitals say
 * nothing.
 */
public final class Words {

    private static final String PHRASE = "phrase: ";
    private static final Map<String, String> SAME = same();
    private static final List<Phrase> PHRASES = phrases();
    private static final int LONGEST_NUMBER = 12;
    private static final int SHORTEST_RESPELT = 5;

    private Words() {}

    /** The words in a stretch of {@code text}, in order. */
    public static List<Word> of(String text, Span stretch) {
        List<Word> raw = new ArrayList<>();
        int at = stretch.start();
        while (at < stretch.end()) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                int end = wordEnd(text, at, stretch.end());
                add(text, new Span(at, end), raw);
                at = end;
            } else {
                if (c == '%' || c == '?' || Character.getType(c) == Character.CURRENCY_SYMBOL) {
                    raw.add(new Word(same(String.valueOf(c)), new Span(at, at + 1), Word.Kind.PLAIN));
                }
                at++;
            }
        }
        return withNumbers(raw);
    }

    private static int wordEnd(String text, int start, int end) {
        int at = start + 1;
        while (at < end) {
            char c = text.charAt(at);
            if (Character.isLetter(c) && Character.isDigit(text.charAt(at - 1)) && !isRank(text, at, end)) {
                return at;
            }
            boolean inside = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            boolean mark = at + 1 < end && joins(text.charAt(at - 1), c, text.charAt(at + 1));
            if (!inside && !mark) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** Whether the two letters at {@code at} make a rank of the digits before them: "3rd", but not "10.40am". */
    private static boolean isRank(String text, int at, int end) {
        return at + 2 <= end
                && NumberWords.isOrdinalSuffix(text.substring(at, at + 2).toLowerCase(Locale.ROOT));
    }

    /** Whether {@code c} stands within a word: an apostrophe between letters, a comma or point between digits, a point in "a.m". */
    private static boolean joins(char before, char c, char after) {
        return switch (c) {
            case '\'', '’' -> Character.isLetter(before) && Character.isLetter(after);
            case ',' -> Character.isDigit(before) && Character.isDigit(after);
            case '.' -> Character.isDigit(before) == Character.isDigit(after) && Character.isLetterOrDigit(after);
            default -> false;
        };
    }

    private static void add(String text, Span span, List<Word> words) {
        boolean capital = Character.isUpperCase(text.charAt(span.start()));
        Word.Kind kind = capital ? Word.Kind.NAME : Word.Kind.PLAIN;
        String plain = plain(span.of(text));
        int apostrophe = plain.indexOf('\'');
        if (apostrophe < 0) {
            words.add(new Word(same(spelling(plain)), span, kind));
            return;
        }
        String stem = plain.substring(0, apostrophe);
        String tail = plain.substring(apostrophe + 1);
        Span first = new Span(span.start(), Math.min(span.end(), span.start() + apostrophe));
        Span second = new Span(first.end(), span.end());
        switch (tail) {
            case "t" -> {
                String verb = stem.endsWith("n") ? stem.substring(0, stem.length() - 1) : stem;
                words.add(new Word(verb(verb), first, kind));
                words.add(new Word("not", second, Word.Kind.PLAIN));
            }
            case "re", "ve", "ll" -> {
                words.add(new Word(stem, first, kind));
                words.add(new Word(
                        tail.equals("re") ? "are" : tail.equals("ve") ? "have" : "will", second, Word.Kind.PLAIN));
            }
            case "d" -> {
                words.add(new Word(stem, first, kind));
                words.add(new Word("would", second, Word.Kind.PLAIN));
            }
            case "m" -> {
                words.add(new Word(stem, first, kind));
                words.add(new Word("am", second, Word.Kind.PLAIN));
            }
            case "s" -> words.add(new Word(stem, span, kind));
            default -> words.add(new Word(stem + tail, span, kind));
        }
    }

    private static String verb(String stem) {
        return switch (stem) {
            case "wo" -> "will";
            case "ca" -> "can";
            case "sha" -> "shall";
            default -> stem;
        };
    }

    /** In lower case, without accents and other marks, with straight apostrophes. */
    private static String plain(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c == '’') {
                plain.append('\'');
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c);
            }
        }
        return plain.toString()
                .toLowerCase(Locale.ROOT)
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ß", "ss");
    }

    /** American for British: "centre", "labour", "organisation", "travelled". */
    private static String spelling(String word) {
        if (word.length() < SHORTEST_RESPELT || Character.isDigit(word.charAt(0))) {
            return word;
        }
        return word.replace("isation", "ization")
                .replace("ising", "izing")
                .replace("ised", "ized")
                .replace("ise", "ize")
                .replace("our", "or")
                .replace("ntre", "nter")
                .replace("lled", "led")
                .replace("lling", "ling")
                .replace("ller", "ler")
                .replace("efence", "efense");
    }

    private static String same(String word) {
        return SAME.getOrDefault(word, word);
    }

    /** The words with those of a number made one: "two hundred and fifty", "1.2 million", "1,200", "3rd". */
    private static List<Word> withNumbers(List<Word> raw) {
        List<String> keys = raw.stream().map(Word::key).toList();
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < raw.size()) {
            int from = at;
            Optional<NumberWords.Whole> number = number(keys, at);
            Optional<Phrase> phrase = number.isPresent() ? Optional.empty() : phrase(keys, at);
            int end = number.map(NumberWords.Whole::end)
                    .or(() -> phrase.map(one -> from + one.words().size()))
                    .orElse(at + 1);
            Span span =
                    new Span(raw.get(at).span().start(), raw.get(end - 1).span().end());
            if (number.isPresent()) {
                String key = number.get().value().stripTrailingZeros().toPlainString();
                words.add(new Word(key, span, Word.Kind.NUMBER));
            } else {
                words.add(phrase.map(one -> new Word(one.key(), span, Word.Kind.PLAIN))
                        .orElse(other(raw.get(at))));
            }
            at = end;
        }
        return words;
    }

    private static Optional<Phrase> phrase(List<String> keys, int at) {
        return PHRASES.stream()
                .filter(phrase -> {
                    int end = at + phrase.words().size();
                    return end <= keys.size() && keys.subList(at, end).equals(phrase.words());
                })
                .findFirst();
    }

    private static Word other(Word word) {
        OptionalInt rank = NumberWords.ordinal(word.key());
        return rank.isPresent() ? new Word("#" + rank.getAsInt(), word.span(), Word.Kind.NUMBER) : word;
    }

    private static Optional<NumberWords.Whole> number(List<String> keys, int at) {
        Optional<BigDecimal> digits = digits(keys.get(at));
        if (digits.isPresent()) {
            Optional<BigDecimal> scale = at + 1 < keys.size() ? NumberWords.scale(keys.get(at + 1)) : Optional.empty();
            return Optional.of(
                    scale.map(times -> new NumberWords.Whole(digits.get().multiply(times), at + 2))
                            .orElse(new NumberWords.Whole(digits.get(), at + 1)));
        }
        Optional<BigDecimal> one = keys.get(at).equals("a") && at + 1 < keys.size()
                ? NumberWords.scale(keys.get(at + 1)).filter(unused -> !NumberWords.isAbbreviation(keys.get(at + 1)))
                : Optional.empty();
        if (one.isPresent()) {
            return Optional.of(new NumberWords.Whole(one.get(), at + 2));
        }
        return NumberWords.cardinal(keys.subList(0, Math.min(keys.size(), at + LONGEST_NUMBER)), at);
    }

    private static Optional<BigDecimal> digits(String key) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if ((c >= '0' && c <= '9') || c == '.') {
                digits.append(c);
            } else if (c != ',') {
                return Optional.empty();
            }
        }
        boolean one = digits.indexOf(".") == digits.lastIndexOf(".") && digits.length() <= LONGEST_NUMBER * 2;
        return one && digits.length() > 0 && digits.charAt(digits.length() - 1) != '.'
                ? Optional.of(new BigDecimal(digits.toString()))
                : Optional.empty();
    }

    /**
     * Several words that are read as one.
     *
     * @param key the word that they are read as
     */
    private record Phrase(String key, List<String> words) {}

    private static List<Phrase> phrases() {
        return Vocabulary.lines(Words.class, "words.txt").stream()
                .filter(line -> line.startsWith(PHRASE))
                .map(Words::parts)
                .map(parts -> new Phrase(parts.getFirst(), parts(parts.getLast(), ' ')))
                .toList();
    }

    private static Map<String, String> same() {
        Map<String, String> same = new HashMap<>();
        for (String line : Vocabulary.lines(Words.class, "words.txt")) {
            if (!line.startsWith(PHRASE)) {
                List<String> words = parts(line);
                words.forEach(word -> same.put(word, words.getFirst()));
            }
        }
        return Map.copyOf(same);
    }

    private static List<String> parts(String line) {
        return parts(line.substring(line.indexOf(": ") + 2), ',');
    }

    private static List<String> parts(String text, char between) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int next = text.indexOf(between, from);
            int end = next < 0 ? text.length() : next;
            parts.add(text.substring(from, end).strip());
            from = end + 1;
        }
        return parts;
    }
}
