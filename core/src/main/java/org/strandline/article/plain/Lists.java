package org.strandline.article.plain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sees runs of lines that are built alike: the items of a list in an article, which menus are not. */
final class Lists {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 17;
    private static final double ALIKE = 0.4;

    private Lists() {}

    /** For each of {@code passages} whether it is built like the one before it or the one after it, but is not the same. */
    static boolean[] in(String text, List<Passage> passages) {
        boolean[] items = new boolean[passages.size()];
        Set<String> before = Set.of();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            boolean fits = passage.words() >= SHORTEST && passage.words() <= LONGEST;
            Set<String> words = fits ? words(text, passage) : Set.of();
            if (alike(before, words)) {
                items[i] = true;
                items[i - 1] = true;
            }
            before = words;
        }
        return items;
    }

    /** Whether {@code passage} begins with a bullet and a blank. */
    static boolean isBulleted(String text, Passage passage) {
        int start = passage.span().start();
        return passage.span().length() > 2
                && Characters.isBullet(text.charAt(start))
                && Characters.isBlank(text.charAt(start + 1));
    }

    private static boolean alike(Set<String> some, Set<String> others) {
        if (some.isEmpty() || others.isEmpty() || some.equals(others)) {
            return false;
        }
        long shared = some.stream().filter(others::contains).count();
        return shared >= ALIKE * Math.max(some.size(), others.size());
    }

    private static Set<String> words(String text, Passage passage) {
        Set<String> words = new HashSet<>();
        WordCursor word = new WordCursor(text, passage.span());
        while (word.next()) {
            words.add(word.word());
        }
        return words;
    }
}
