package org.strandline.english.label;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringTokenizer;
import org.strandline.text.PartOfSpeech;

/**
 * What a word can be a form of. The network guesses which letters to cut off and to add; a guess that English does not allow ("sh" for "shot")
 * is put right by a list of irregular forms and by the rules for the others.
 */
public final class BaseForms {

    private static final String VOWELS = "aeiouy";

    /** Endings of base forms that look like -s. */
    private static final List<String> HISSING = List.of("ss", "us", "is", "as");

    /** Endings of stems behind which a silent e was dropped: "argu-ed", "settl-ed". */
    private static final List<String> LOST_E = List.of("v", "c", "u", "bl", "tl", "dl", "gl", "pl", "fl", "kl", "zl");

    /** The same, of stems that may have had none: "us-ed", "focus-ed". */
    private static final List<String> OFTEN_LOST_E =
            List.of("dg", "rg", "iz", "yz", "is", "us", "os", "iat", "uat", "eat");

    /** Endings of stems that had none: "expect-ed". */
    private static final List<String> NO_E =
            List.of("ct", "nt", "rt", "pt", "ft", "nd", "rd", "ld", "ck", "sh", "rm", "rn", "lk", "rk", "nk", "mp");

    private static final Map<String, List<String>> VERBS = irregular("verb ");
    private static final Map<String, List<String>> NOUNS = irregular("noun ");
    private static final Set<String> VERBS_THEMSELVES = themselves();

    private BaseForms() {}

    /** The dictionary form of a word: the network's guess where it can be, else what the rules make of the word. */
    public static String of(PartOfSpeech partOfSpeech, String form, String guess) {
        String lower = form.toLowerCase(Locale.ROOT);
        return switch (partOfSpeech) {
            case VERB -> ofVerb(lower, guess);
            case AUX -> VERBS.containsKey(lower) ? pick(VERBS.getOrDefault(lower, List.of()), guess) : guess;
            case NOUN -> ofNoun(lower, guess);
            case ADJ, ADP, ADV, CCONJ, DET, INTJ, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, X -> guess;
        };
    }

    private static String ofVerb(String form, String guess) {
        if (!isWord(form)) {
            return guess;
        }
        if (VERBS.containsKey(form)) {
            boolean itself = guess.equals(form) && VERBS_THEMSELVES.contains(form);
            return itself ? guess : pick(VERBS.getOrDefault(form, List.of()), guess);
        }
        return pick(regular(form), guess);
    }

    private static String ofNoun(String form, String guess) {
        if (NOUNS.containsKey(form)) {
            return pick(NOUNS.getOrDefault(form, List.of()), guess);
        }
        boolean plural = isWord(form) && form.endsWith("s") && !guess.equalsIgnoreCase(form);
        return plural ? pick(singular(form), guess) : guess;
    }

    private static String pick(List<String> bases, String guess) {
        return bases.contains(guess) ? guess : bases.getFirst();
    }

    /** What a verb may come from by the regular endings, the likeliest first. */
    private static List<String> regular(String form) {
        if (VERBS_THEMSELVES.contains(form)) {
            return List.of(form);
        }
        if (form.endsWith("ing") && hasVowel(cut(form, 3))) {
            return stems(cut(form, 3));
        }
        if (form.endsWith("ied")) {
            return List.of(cut(form, 3) + "y", cut(form, 1));
        }
        if (form.endsWith("eed")) {
            return List.of(form, cut(form, 1), cut(form, 2));
        }
        if (form.endsWith("ed") && hasVowel(cut(form, 2))) {
            return stems(cut(form, 2));
        }
        return form.endsWith("s") && HISSING.stream().noneMatch(form::endsWith) ? singular(form) : List.of(form);
    }

    /** What a word in -s may come from. */
    private static List<String> singular(String form) {
        String bare = cut(form, 1);
        if (form.endsWith("ies")) {
            return List.of(cut(form, 3) + "y", bare);
        }
        boolean longer =
                List.of("ches", "shes", "xes", "sses", "zzes", "oes").stream().anyMatch(form::endsWith);
        if (form.endsWith("es")) {
            return longer ? List.of(cut(form, 2), bare, form) : List.of(bare, cut(form, 2), form);
        }
        return List.of(bare, form);
    }

    /** What is left without -ed or -ing, with the letters that these cost or bring. */
    private static List<String> stems(String stem) {
        Set<String> stems = new LinkedHashSet<>();
        int last = stem.length() - 1;
        boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1) && !isVowel(stem, last);
        if (doubled && ("lsfz".indexOf(stem.charAt(last)) < 0 || (stem.endsWith("ll") && isLong(stem)))) {
            stems.add(cut(stem, 1));
        }
        boolean lost = LOST_E.stream().anyMatch(stem::endsWith) || isShort(stem);
        if (lost || OFTEN_LOST_E.stream().anyMatch(stem::endsWith)) {
            stems.add(stem + "e");
        }
        if (!lost) {
            stems.add(stem);
        }
        if (!doubled && NO_E.stream().noneMatch(stem::endsWith)) {
            stems.add(stem + "e");
        }
        if (doubled) {
            stems.add(cut(stem, 1));
        }
        return List.copyOf(stems);
    }

    /** Whether a stem has more than one syllable: "travell", not "kill". */
    private static boolean isLong(String stem) {
        int groups = 0;
        for (int i = 0; i < stem.length(); i++) {
            groups += isVowel(stem, i) && (i == 0 || !isVowel(stem, i - 1)) ? 1 : 0;
        }
        return groups > 1;
    }

    /** One syllable that ends in one vowel and one consonant: "hop-ed" is of hope, "hopp-ed" of hop. */
    private static boolean isShort(String stem) {
        int last = stem.length() - 1;
        return last > 0
                && !isLong(stem)
                && !isVowel(stem, last)
                && "wx".indexOf(stem.charAt(last)) < 0
                && isVowel(stem, last - 1)
                && (last < 2 || !isVowel(stem, last - 2));
    }

    private static boolean hasVowel(String stem) {
        return isLong("a" + "b" + stem);
    }

    private static boolean isVowel(String word, int at) {
        return VOWELS.indexOf(word.charAt(at)) >= 0;
    }

    private static boolean isWord(String form) {
        return form.length() > 2 && form.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static Map<String, List<String>> irregular(String kind) {
        Map<String, List<String>> bases = new HashMap<>();
        for (String line : lines()) {
            int colon = line.indexOf(": ");
            if (line.startsWith(kind)) {
                String base = line.substring(kind.length(), colon);
                StringTokenizer forms = new StringTokenizer(line.substring(colon + 2), ", ");
                while (forms.hasMoreTokens()) {
                    bases.merge(forms.nextToken(), List.of(base), BaseForms::both);
                }
            }
        }
        return Map.copyOf(bases);
    }

    private static List<String> lines() {
        InputStream file = Objects.requireNonNull(BaseForms.class.getResourceAsStream("irregular-forms.txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> both(List<String> first, List<String> then) {
        Set<String> both = new LinkedHashSet<>(first);
        both.addAll(then);
        return List.copyOf(both);
    }

    /** The verbs whose other forms are irregular: no form of another verb looks like a regular form of theirs. */
    private static Set<String> themselves() {
        Set<String> verbs = new LinkedHashSet<>();
        VERBS.values().forEach(verbs::addAll);
        return Set.copyOf(verbs);
    }
}
