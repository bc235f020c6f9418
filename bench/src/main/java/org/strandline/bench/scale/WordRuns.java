package org.strandline.bench.scale;

import java.util.function.UnaryOperator;

/** The words of a text that are made of plain letters alone, changed one by one. */
final class WordRuns {

    private WordRuns() {}

    /**
     * {@code text} with other words.
     *
     * @param change the word that stands in the place of a word
     */
    static String of(String text, UnaryOperator<String> change) {
        StringBuilder changed = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = at;
            boolean plain = true;
            while (end < text.length() && isOfWord(text.charAt(end))) {
                plain &= isPlain(text.charAt(end));
                end++;
            }
            if (end == at) {
                changed.append(text.charAt(at));
                at++;
            } else {
                String word = text.substring(at, end);
                changed.append(plain ? change.apply(word) : word);
                at = end;
            }
        }
        return changed.toString();
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
