package org.strandline.article.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much long passages say of the same things as the long passages next to them.
 *
 * <p>The paragraphs of an article do; summaries of other articles, one below the other, and notes of the house do not.
 */
final class Cohesion {

    private static final int LONG = 15;
    private static final int SHORTEST_WORD = 4;
    private static final int MOST_WORDS = 100;

    /** Words that begin alike are forms of one word, in most languages more often than not. */
    private static final int STEM = 5;

    /** How many long passages on either side are next to one. */
    private static final int REACH = 3;

    /** Passages that say the same are copies. */
    private static final double COPIES = 0.8;

    private static final double SHARED = 0.25;
    private static final double HARDLY_SHARED = 0.12;

    private final List<Integer> places = new ArrayList<>();
    private final List<Set<String>> words = new ArrayList<>();
    private final Map<String, Integer> near = new HashMap<>();

    private Cohesion(String text, List<Passage> passages) {
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).words() >= LONG) {
                places.add(i);
                words.add(words(text, passages.get(i)));
            }
        }
    }

    /** {@code scores}, the long passages' raised or lowered by what they share with their neighbours. */
    static double[] revised(String text, List<Passage> passages, double[] scores) {
        return new Cohesion(text, passages).revised(scores);
    }

    private double[] revised(double[] scores) {
        double[] revised = scores.clone();
        int end = 0;
        for (int i = 0; i < places.size(); i++) {
            while (end < Math.min(places.size(), i + REACH + 1)) {
                words.get(end).forEach(word -> near.merge(word, 1, Integer::sum));
                end++;
            }
            if (i > REACH) {
                words.get(i - REACH - 1).forEach(word -> near.merge(word, -1, Integer::sum));
            }
            if (places.size() > REACH) {
                revised[places.get(i)] += worth(words.get(i));
            }
        }
        return revised;
    }

    private double worth(Set<String> own) {
        if (own.isEmpty()) {
            return 0;
        }
        long shared =
                own.stream().filter(word -> near.getOrDefault(word, 0) > 1).count();
        double share = (double) shared / own.size();
        if (share >= COPIES) {
            return 0;
        }
        return share >= SHARED ? 0.5 : share >= HARDLY_SHARED ? 0 : -0.8;
    }

    private static Set<String> words(String text, Passage passage) {
        Set<String> words = new HashSet<>();
        WordCursor word = new WordCursor(text, passage.span());
        for (int i = 0; i < MOST_WORDS && word.next(); i++) {
            if (word.end() - word.start() >= SHORTEST_WORD) {
                words.add(stem(word.word()));
            }
        }
        return words;
    }

    private static String stem(String word) {
        return word.length() > STEM ? word.substring(0, STEM) : word;
    }
}
