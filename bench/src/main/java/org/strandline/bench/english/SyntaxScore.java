package org.strandline.bench.english;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
import org.strandline.text.Syntax;
import org.strandline.text.Token;

/**
 * How well raw text is divided, tagged and parsed: the F1 values of the
 * <a href="https://universaldependencies.org/conll18/evaluation.html">CoNLL 2018 shared task</a>. A word is found if a word of ours has
 * its characters; its tag, its head and its relation (without the subtype) count only then.
 *
 * <p>One thing differs: the shared task compares the parts of a word such as {@code cannot} by their letters, we by where they stand.
 */
final class SyntaxScore {

    /** What is counted, by the task's names. */
    private enum Metric {
        TOKENS,
        SENTENCES,
        WORDS,
        UPOS,
        LEMMAS,
        UAS,
        LAS
    }

    /** A word of either side; the head is the index of a word, -1 for a root. */
    private record Word(Span span, String tag, String lemma, int head, String relation) {}

    private final Map<Metric, Integer> right = new EnumMap<>(Metric.class);
    private final Map<Metric, Integer> all = new EnumMap<>(Metric.class);

    /** Counts one paragraph. Gives the share of its words that hang rightly. */
    double add(GoldTrees gold, List<Sentence> sentences) {
        List<Word> expected = gold.words().stream()
                .map(word -> new Word(
                        word.span(), word.partOfSpeech().name(), word.lemma(), word.head(), universal(word.relation())))
                .toList();
        List<Word> actual = words(sentences);
        addSpans(Metric.TOKENS, tokensOf(gold), tokensOf(sentences));
        addSpans(
                Metric.SENTENCES,
                sentencesOf(gold),
                sentences.stream().map(Sentence::span).toList());
        return addWords(expected, actual);
    }

    /** All F1 values by name. */
    SortedMap<String, Double> f1() {
        SortedMap<String, Double> values = new TreeMap<>();
        for (Metric metric : Metric.values()) {
            int both = all.getOrDefault(metric, 0);
            values.put(
                    metric.name().toLowerCase(Locale.ROOT), both == 0 ? 1 : 2.0 * right.getOrDefault(metric, 0) / both);
        }
        return values;
    }

    private void addSpans(Metric metric, List<Span> expected, List<Span> actual) {
        all.merge(metric, expected.size() + actual.size(), Integer::sum);
        List<Span> both = new ArrayList<>(expected);
        both.retainAll(new HashSet<>(actual));
        right.merge(metric, both.size(), Integer::sum);
    }

    private double addWords(List<Word> expected, List<Word> actual) {
        for (Metric metric : List.of(Metric.WORDS, Metric.UPOS, Metric.LEMMAS, Metric.UAS, Metric.LAS)) {
            all.merge(metric, expected.size() + actual.size(), Integer::sum);
        }
        Map<Span, Integer> places = new HashMap<>();
        for (int i = 0; i < expected.size(); i++) {
            places.put(expected.get(i).span, i);
        }
        int before = right.getOrDefault(Metric.LAS, 0);
        for (Word word : actual) {
            Integer place = places.get(word.span);
            if (place == null) {
                continue;
            }
            Word gold = expected.get(place);
            count(Metric.WORDS, true);
            count(Metric.UPOS, gold.tag.equals(word.tag));
            count(Metric.LEMMAS, gold.lemma.equals(word.lemma));
            boolean headed = (word.head < 0 || gold.head < 0)
                    ? word.head == gold.head
                    : actual.get(word.head).span.equals(expected.get(gold.head).span);
            count(Metric.UAS, headed);
            count(Metric.LAS, headed && gold.relation.equals(word.relation));
        }
        int total = expected.size() + actual.size();
        return total == 0 ? 1 : 2.0 * (right.getOrDefault(Metric.LAS, 0) - before) / total;
    }

    private void count(Metric metric, boolean isRight) {
        right.merge(metric, isRight ? 1 : 0, Integer::sum);
    }

    private static List<Word> words(List<Sentence> sentences) {
        List<Word> words = new ArrayList<>();
        for (Sentence sentence : sentences) {
            int base = words.size();
            for (int i = 0; i < sentence.tokens().size(); i++) {
                Token token = sentence.tokens().get(i);
                Syntax.Arc arc = sentence.syntax().arc(i);
                words.add(new Word(
                        token.span(),
                        token.partOfSpeech().name(),
                        token.lemma(),
                        arc.head() == Syntax.ROOT ? -1 : base + arc.head(),
                        arc.universal()));
            }
        }
        return words;
    }

    private static List<Span> tokensOf(GoldTrees gold) {
        List<Span> tokens = new ArrayList<>();
        gold.words().forEach(word -> addToken(tokens, word.span(), word.joined()));
        return tokens;
    }

    private static List<Span> tokensOf(List<Sentence> sentences) {
        List<Span> tokens = new ArrayList<>();
        sentences.forEach(
                sentence -> sentence.tokens().forEach(token -> addToken(tokens, token.span(), token.joined())));
        return tokens;
    }

    private static void addToken(List<Span> tokens, Span span, boolean joined) {
        if (joined && !tokens.isEmpty()) {
            span = new Span(tokens.removeLast().start(), span.end());
        }
        tokens.add(span);
    }

    private static List<Span> sentencesOf(GoldTrees gold) {
        List<Span> sentences = new ArrayList<>();
        int sentence = -1;
        for (GoldWord word : gold.words()) {
            if (word.sentence() == sentence) {
                sentences.add(
                        new Span(sentences.removeLast().start(), word.span().end()));
            } else {
                sentences.add(word.span());
                sentence = word.sentence();
            }
        }
        return sentences;
    }

    private static String universal(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
