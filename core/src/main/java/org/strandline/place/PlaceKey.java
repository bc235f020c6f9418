package org.strandline.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The form of a name that a gazetteer is searched by: small letters without accents, single blanks between words, no other marks, and the
 * longer of two common spellings shortened. {@code Saint-Étienne} and {@code St. Etienne} have one key.
 */
public final class PlaceKey {

    /** Longer names are not looked for. */
    public static final int LONGEST = 60;

    private static final String ARTICLE = "the ";

    /** Words that newsrooms shorten; short for all of them. */
    private static final Map<String, String> SHORT =
            Map.of("saint", "st", "sainte", "ste", "mount", "mt", "fort", "ft", "township", "twp");

    /** Letters that do not fall apart into a letter and an accent. */
    private static final Map<Character, String> PLAIN = Map.of(
            'ł', "l", 'ø', "o", 'đ', "d", 'ð', "d", 'ı', "i", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'þ', "th", 'ə', "a");

    private PlaceKey() {}

    /** The key of {@code name}; empty where it has no letter or is longer than any place's name. */
    public static String of(String name) {
        if (name.length() > LONGEST) {
            return "";
        }
        StringBuilder key = new StringBuilder(name.length());
        StringBuilder word = new StringBuilder();
        String letters = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                word.append(PLAIN.getOrDefault(letter, String.valueOf(letter)));
            } else if (!isSilent(letter)) {
                close(word, key);
            }
        }
        close(word, key);
        boolean article = key.length() > ARTICLE.length() && key.indexOf(ARTICLE) == 0;
        return article ? key.substring(ARTICLE.length()) : key.toString();
    }

    /** Accents, and marks that stand inside a word: U.S., Côte d'Ivoire, Sana‘a. */
    private static boolean isSilent(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK || ".'’‘ʻʼ`´".indexOf(letter) >= 0;
    }

    private static void close(StringBuilder word, StringBuilder key) {
        if (word.isEmpty()) {
            return;
        }
        if (!key.isEmpty()) {
            key.append(' ');
        }
        key.append(SHORT.getOrDefault(word.toString(), word.toString()));
        word.setLength(0);
    }
}
