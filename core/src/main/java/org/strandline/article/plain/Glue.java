package org.strandline.article.plain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sees lines in which a title and a summary stand without a blank between: {@code Ferry runs agroundThe ferry …}.
 *
 * <p>A word made so comes once on a page; names like {@code MacBook} and words like {@code eThekwini} come again, or have
 * few letters before their capital.
 */
final class Glue {

    private static final int SHORTEST = 3;

    private final String text;
    private final Map<String, Integer> counts = new HashMap<>();

    private Glue(String text, List<Passage> passages) {
        this.text = text;
        passages.forEach(this::count);
    }

    /** For each of {@code passages} whether it is glued together. */
    static boolean[] in(String text, List<Passage> passages) {
        Glue glue = new Glue(text, passages);
        boolean[] glued = new boolean[passages.size()];
        for (int i = 0; i < glued.length; i++) {
            glued[i] = glue.holds(passages.get(i));
        }
        return glued;
    }

    private void count(Passage passage) {
        if (passage.shape().joints() == 0) {
            return;
        }
        WordCursor word = new WordCursor(text, passage.span());
        while (word.next()) {
            if (hasSeam(word)) {
                counts.merge(word.word(), 1, Integer::sum);
            }
        }
    }

    private boolean holds(Passage passage) {
        if (passage.shape().joints() == 0) {
            return false;
        }
        WordCursor word = new WordCursor(text, passage.span());
        while (word.next()) {
            if (hasSeam(word) && counts.getOrDefault(word.word(), 0) == 1) {
                return true;
            }
        }
        return false;
    }

    private boolean hasSeam(WordCursor word) {
        int small = 0;
        for (int i = word.start(); i < word.end(); i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c) && small >= SHORTEST) {
                return true;
            }
            small = Character.isLowerCase(c) || Character.isDigit(c) ? small + 1 : 0;
        }
        return false;
    }
}
