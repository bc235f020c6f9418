package org.strandline.bench.english;

import java.text.Normalizer;

/** Texts that have lost something, as they do in print and on scraped pages. No character moves. */
public final class Degraded {

    private Degraded() {}

    /** The text in capitals, without accents. */
    public static String inCapitalsWithoutAccents(String text) {
        return inCapitals(withoutAccents(text));
    }

    /** The text in capitals. */
    public static String inCapitals(String text) {
        StringBuilder capitals = new StringBuilder(text);
        for (int i = 0; i < capitals.length(); i++) {
            capitals.setCharAt(i, Character.toUpperCase(capitals.charAt(i)));
        }
        return capitals.toString();
    }

    /** The text without accents. */
    public static String withoutAccents(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 128 && !Character.isSurrogate(c)) {
                plain.setCharAt(
                        i,
                        Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                                .charAt(0));
            }
        }
        return plain.toString();
    }
}
