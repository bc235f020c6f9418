package org.strandline.article.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How far two headlines say the same. */
final class Wording {

    /** The share of the shorter headline's words that the longer one has to have. */
    private static final double ENOUGH = 0.6;

    private Wording() {}

    /** Whether one of the two is a version of the other. */
    static boolean agree(String one, String other) {
        return likeness(one, other) >= ENOUGH;
    }

    /** Whether the two are the same words, whatever their case and punctuation. */
    static boolean same(String one, String other) {
        return one.equals(other) || letters(one).equals(letters(other));
    }

    /** The letters and digits of {@code text} in lower case. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }

    /** The share of the words of the shorter text that the other has too. */
    static double likeness(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        int fewer = Math.min(words.size(), others.size());
        words.retainAll(others);
        return fewer == 0 ? 0 : (double) words.size() / fewer;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (c != '\'' && c != '’' && !word.isEmpty()) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
        }
        return words;
    }
}
