package org.strandline.bench.scale;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of some texts: which of them are names, which stand in every second text, and which can stand for which. */
final class Vocabulary {

    /** A shorter word stays as it is: most are the words that hold sentences together. */
    static final int SHORTEST = 4;

    /** Words that stand in more of the texts stay as they are: months, titles, "people", "government". */
    private static final double COMMON = 0.08;

    /** Of a name's uses so many at most have small letters. */
    private static final double SMALL = 0.2;

    private static final int LONGEST = 24;

    private final Map<String, int[]> uses = new HashMap<>();
    private final Map<String, Integer> texts = new HashMap<>();
    private final List<List<String>> names = byLength();
    private final List<List<String>> words = byLength();
    private final int all;

    private Vocabulary(List<String> articles) {
        all = articles.size();
        for (String article : articles) {
            count(article);
        }
        for (String article : articles) {
            WordRuns.of(article, word -> {
                String key = word.toLowerCase(Locale.ROOT);
                if (isVaried(key)) {
                    (isName(key) ? names : words).get(key.length()).add(key);
                }
                return word;
            });
        }
    }

    static Vocabulary of(List<String> articles) {
        return new Vocabulary(articles);
    }

    private static List<List<String>> byLength() {
        List<List<String>> lists = new ArrayList<>();
        for (int i = 0; i <= LONGEST; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private void count(String article) {
        Set<String> here = new HashSet<>();
        WordRuns.of(article, word -> {
            String key = word.toLowerCase(Locale.ROOT);
            int[] count = uses.computeIfAbsent(key, unused -> new int[2]);
            count[Character.isUpperCase(word.charAt(0)) ? 1 : 0]++;
            here.add(key);
            return word;
        });
        here.forEach(key -> texts.merge(key, 1, Integer::sum));
    }

    /** Whether a word is one that tells stories apart. */
    boolean isVaried(String key) {
        int length = key.length();
        return length >= SHORTEST && length <= LONGEST && texts.getOrDefault(key, all) < COMMON * all;
    }

    boolean isName(String key) {
        int[] count = uses.getOrDefault(key, new int[2]);
        return count[0] <= SMALL * (count[0] + count[1]);
    }

    /** Names of a length, each as often as it is used. */
    List<String> names(int length) {
        return names.get(length);
    }

    /** Words of a length that are no names, each as often as it is used. */
    List<String> words(int length) {
        return words.get(length);
    }
}
