package org.strandline.story;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.strandline.story.wording.Word;
import org.strandline.story.wording.Words;
import org.strandline.text.Span;
import org.strandline.words.Vocabulary;

/** The words that say what a sentence is about: not articles, prepositions, auxiliaries. */
final class Content {

    private static final Vocabulary WORDS = Vocabulary.of(Content.class, "summaries.txt");
    private static final int SINGULAR = 4;

    private Content() {}

    static Set<String> of(List<Word> words) {
        Set<String> content = new LinkedHashSet<>();
        for (Word word : words) {
            if (!WORDS.has("empty", word.key()) && word.kind() != Word.Kind.NUMBER) {
                content.add(stem(word.key()));
            }
        }
        return content;
    }

    static Set<String> of(String text) {
        return of(Words.of(text, new Span(0, text.length())));
    }

    /** A word without a plural's s. */
    static String stem(String word) {
        boolean plural = word.length() >= SINGULAR && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /** The share of the smaller set that both have; 0 where one is empty. */
    static double overlap(Set<String> one, Set<String> other) {
        Set<String> smaller = one.size() <= other.size() ? one : other;
        Set<String> larger = one.size() <= other.size() ? other : one;
        long common = smaller.stream().filter(larger::contains).count();
        return smaller.isEmpty() ? 0 : (double) common / smaller.size();
    }
}
