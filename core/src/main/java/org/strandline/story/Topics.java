package org.strandline.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.strandline.story.wording.Word;
import org.strandline.story.wording.Words;
import org.strandline.text.Span;
import org.strandline.words.Vocabulary;

/**
 * What somebody comes back to: words that several statements of one speaker share. The word goes first that joins most of them and is
 * rarest in the story; a statement has one topic. Each word is looked at once, so that many statements cost time in proportion.
 */
final class Topics {

    private static final Vocabulary WORDS = Vocabulary.of(Topics.class, "topics.txt");
    private static final int SHORTEST = 3;
    private static final int MOST_WORDS = 3;

    /** A word in more than one in so many statements of a story says little about any of them … */
    private static final int EVERYWHERE = 4;

    /** … where there are so many statements that it can be told. */
    private static final int ENOUGH = 12;

    /** The words of each statement: how pages write them, by their stems. */
    private final List<Map<String, String>> words = new ArrayList<>();

    private final Map<String, Integer> frequencies = new HashMap<>();
    private final List<List<String>> topics = new ArrayList<>();

    private Topics(List<Quotation> quotations) {
        for (Quotation quotation : quotations) {
            Map<String, String> own = words(quotation);
            own.keySet().forEach(stem -> frequencies.merge(stem, 1, Integer::sum));
            words.add(own);
            topics.add(List.of());
        }
    }

    /** The topic of each of {@code quotations}: a few words as pages write them, none where nothing is shared. */
    static List<List<String>> of(List<Quotation> quotations) {
        Topics topics = new Topics(quotations);
        Map<String, List<Integer>> bySpeaker = new LinkedHashMap<>();
        for (int i = 0; i < quotations.size(); i++) {
            Quotation quotation = quotations.get(i);
            if (quotation.named() && !quotation.speaker().isEmpty()) {
                bySpeaker
                        .computeIfAbsent(quotation.subject().orElse(quotation.speaker()), unused -> new ArrayList<>())
                        .add(i);
            }
        }
        bySpeaker.values().forEach(topics::divide);
        return List.copyOf(topics.topics);
    }

    private static Map<String, String> words(Quotation quotation) {
        String text = quotation.wordings().getFirst().text();
        Map<String, String> words = new LinkedHashMap<>();
        for (Word word : Words.of(text, new Span(0, text.length()))) {
            String written = word.span().of(text);
            boolean contracted = written.indexOf('\'') >= 0 || written.indexOf('\u2019') >= 0;
            if (word.key().length() >= SHORTEST
                    && word.kind() != Word.Kind.NUMBER
                    && !contracted
                    && !WORDS.has("vague", word.key())) {
                words.merge(Content.stem(word.key()), written, Topics::plainer);
            }
        }
        words.keySet().retainAll(Content.of(text));
        Content.of(quotation.speaker()).forEach(words::remove);
        return words;
    }

    /** The way of writing a word that does not come from its standing first in a sentence. */
    private static String plainer(String one, String other) {
        return Character.isUpperCase(one.charAt(0)) && Character.isLowerCase(other.charAt(0)) ? other : one;
    }

    private void divide(List<Integer> statements) {
        Map<String, List<Integer>> byWord = new HashMap<>();
        for (int statement : statements) {
            words.get(statement).keySet().forEach(stem -> byWord.computeIfAbsent(stem, unused -> new ArrayList<>())
                    .add(statement));
        }
        List<String> order = byWord.keySet().stream()
                .filter(stem -> byWord.getOrDefault(stem, List.of()).size() > 1 && tells(stem))
                .sorted(Comparator.comparingDouble((String stem) -> -weight(stem, byWord.getOrDefault(stem, List.of())))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (String stem : order) {
            List<Integer> free = byWord.getOrDefault(stem, List.of()).stream()
                    .filter(statement -> topics.get(statement).isEmpty())
                    .toList();
            if (free.size() > 1) {
                List<String> topic = label(stem, order, free);
                free.forEach(statement -> topics.set(statement, topic));
            }
        }
    }

    private boolean tells(String stem) {
        int all = words.size();
        return all < ENOUGH || frequencies.getOrDefault(stem, 0) * EVERYWHERE <= all;
    }

    private double weight(String stem, List<Integer> statements) {
        return (statements.size() - 1) * Math.log(1 + (double) words.size() / frequencies.getOrDefault(stem, 1));
    }

    /** The word, and what else all of the statements share. */
    private List<String> label(String stem, List<String> order, List<Integer> statements) {
        List<String> label = new ArrayList<>(List.of(written(stem, statements)));
        Map<String, String> first = words.get(statements.getFirst());
        Predicate<String> shared = other ->
                statements.stream().allMatch(statement -> words.get(statement).containsKey(other));
        first.keySet().stream()
                .filter(other -> !other.equals(stem) && tells(other) && shared.test(other))
                .sorted(Comparator.comparingInt(order::indexOf))
                .limit(MOST_WORDS - 1)
                .forEach(other -> label.add(written(other, statements)));
        return List.copyOf(label);
    }

    private String written(String stem, List<Integer> statements) {
        return statements.stream()
                .flatMap(statement -> words.get(statement).entrySet().stream())
                .filter(entry -> entry.getKey().equals(stem))
                .map(Map.Entry::getValue)
                .reduce(Topics::plainer)
                .orElse(stem);
    }
}
