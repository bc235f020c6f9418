package org.strandline.story.match;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form of a word that pages are compared by: small letters without accents and endings, so that {@code kills}, {@code killed} and
 * {@code killing} are one. It is no dictionary form: two words that fall together by mistake cost little.
 */
public final class WordKey {

    /** Of a longer word only this much counts. */
    private static final int LONGEST = 24;

    /** So much of a word stays, whatever its ending. */
    private static final int SHORTEST = 3;

    private WordKey() {}

    /** The key of a run of letters and digits. A word with a digit in it stays as it is. */
    public static String of(String word) {
        String letters = letters(word.length() > LONGEST ? word.substring(0, LONGEST) : word);
        return letters.chars().anyMatch(Character::isDigit) ? letters : withoutEnding(letters);
    }

    private static String letters(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(letter -> letter < 128)) {
            return lower;
        }
        StringBuilder letters = new StringBuilder(lower.length());
        Normalizer.normalize(lower, Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static String withoutEnding(String word) {
        String single = withoutPlural(word);
        String stem = single;
        if (single.endsWith("ing") && isStem(single, 3)) {
            stem = undoubled(cut(single, 3));
        } else if (single.endsWith("ed") && isStem(single, 2)) {
            stem = undoubled(cut(single, 2));
        }
        if (stem.endsWith("e") && stem.length() > SHORTEST) {
            stem = cut(stem, 1);
        }
        return stem.endsWith("y") && stem.length() > SHORTEST ? cut(stem, 1) + "i" : stem;
    }

    private static String withoutPlural(String word) {
        if (word.endsWith("ies") && word.length() > SHORTEST + 1) {
            return cut(word, 3) + "y";
        }
        boolean hissing =
                word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes");
        if (hissing && word.length() > SHORTEST + 1) {
            return cut(word, 2);
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural && word.length() > SHORTEST ? cut(word, 1) : word;
    }

    /** Whether enough is left of {@code word} without its last {@code ending} letters: a vowel, and three letters. */
    private static boolean isStem(String word, int ending) {
        int length = word.length() - ending;
        return length >= SHORTEST && word.substring(0, length).chars().anyMatch(WordKey::isVowel);
    }

    private static boolean isVowel(int letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }

    /** Without the second of two equal last letters, as in {@code stopp(ed)}; {@code fall} and {@code press} keep theirs. */
    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean doubled = stem.charAt(last) == stem.charAt(last - 1) && "bdgmnprt".indexOf(stem.charAt(last)) >= 0;
        return doubled ? cut(stem, 1) : stem;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
