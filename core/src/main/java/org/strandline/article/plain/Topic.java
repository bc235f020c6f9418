package org.strandline.article.plain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.strandline.text.Span;

/**
 * The vocabulary of a page's prose.
 *
 * <p>The words that come most often in long passages are the small words of the page's language, whichever it is; the
 * rest, where they come twice or more, are what the page is about.
 */
final class Topic {

    /** Enough to know a language's small words by; more would only cost memory. */
    private static final int WORDS_READ = 100_000;

    private static final int SMALL_WORDS = 60;
    private static final int LONG_PASSAGE = 18;
    private static final int SMALL_WORD_LENGTH = 4;

    private static final int MOST_WORDS = 200;
    private static final double FEW_SMALL = 0.15;

    private final Set<String> small;
    private final Map<String, Integer> counts;

    private Topic(Set<String> small, Map<String, Integer> counts) {
        this.small = small;
        this.counts = counts;
    }

    /** The vocabulary of those {@code passages} that {@code chosen} is true of, or of all long ones if it is of none. */
    static Topic of(String text, List<Passage> passages, IntPredicate chosen) {
        Map<String, Integer> counts = new HashMap<>();
        int read = 0;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (counts(passage) && read < WORDS_READ && chosen.test(i)) {
                read += count(text, passage.span(), counts);
            }
        }
        return new Topic(smallWords(counts), counts);
    }

    /** Whether {@code passage} is long enough to count. */
    static boolean counts(Passage passage) {
        return passage.words() >= LONG_PASSAGE;
    }

    private static int count(String text, Span span, Map<String, Integer> counts) {
        WordCursor word = new WordCursor(text, span);
        int words = 0;
        while (words < WORDS_READ && word.next()) {
            counts.merge(word.word(), 1, Integer::sum);
            words++;
        }
        return words;
    }

    private static Set<String> smallWords(Map<String, Integer> counts) {
        Set<String> small = new HashSet<>();
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1 && entry.getKey().length() <= SMALL_WORD_LENGTH)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SMALL_WORDS)
                .forEach(entry -> small.add(entry.getKey()));
        return small;
    }

    /** Whether small words are common enough in the language to tell a sentence by; in Zulu or Finnish they are not. */
    boolean hasSmallWords() {
        int all = 0;
        int ofSmall = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            all += count.getValue();
            ofSmall += small.contains(count.getKey()) ? count.getValue() : 0;
        }
        return ofSmall >= FEW_SMALL * all;
    }

    /** How many different words it has. */
    int size() {
        return counts.size();
    }

    /** How {@code span} shares in the vocabulary. */
    Share share(String text, Span span) {
        return share(text, span, 0);
    }

    /** How {@code span}, whose own words have been counted {@code own} times, shares in the vocabulary of the rest. */
    Share share(String text, Span span, int own) {
        int words = 0;
        int smallWords = 0;
        int contentWords = 0;
        int shared = 0;
        WordCursor word = new WordCursor(text, span);
        while (words < MOST_WORDS && word.next()) {
            String form = word.word();
            words++;
            if (small.contains(form)) {
                smallWords++;
            } else if (form.length() >= 2 && !Character.isDigit(form.charAt(0))) {
                contentWords++;
                shared += counts.getOrDefault(form, 0) > own ? 1 : 0;
            }
        }
        return new Share(words, smallWords, contentWords, shared);
    }

    /**
     * What a passage has in common with the page's prose.
     *
     * @param words how many words were looked at
     * @param small how many of them are the language's small words
     * @param content how many are others, numbers left aside
     * @param known how many of those the prose has too
     */
    record Share(int words, int small, int content, int known) {

        double ofSmall() {
            return words == 0 ? 0 : (double) small / words;
        }

        double ofTopic() {
            return content == 0 ? 0 : (double) known / content;
        }
    }
}
