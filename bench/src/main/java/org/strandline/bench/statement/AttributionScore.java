package org.strandline.bench.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.strandline.record.Statement;
import org.strandline.text.Attribution;
import org.strandline.text.Sentence;
import org.strandline.text.SentenceIndex;
import org.strandline.text.Span;

/**
 * How many attributions are found: the words of what was said overlap the gold's by a Dice of 0.5 or more, paired one to one, best first. The
 * source is right if the first source and the gold's have their head word in common; where the gold has none, if there is none.
 */
final class AttributionScore {

    private static final double FOUND = 0.5;
    private static final String QUOTE_MARKS = "\"“”„«»‘";

    private final SortedMap<String, Count> counts = new TreeMap<>();

    /** How many were right, said, wanted. */
    private record Count(int right, int said, int wanted) {

        Count plus(Count more) {
            return new Count(right + more.right, said + more.said, wanted + more.wanted);
        }

        double f1() {
            return said + wanted == 0 ? 1 : 2.0 * right / (said + wanted);
        }
    }

    /** Gold and answer that were paired. */
    record Pair(Attribution gold, Statement statement, double dice) {}

    /** Counts a page. Gives its pairs. */
    List<Pair> add(GoldAttributions gold, List<Statement> statements, List<Sentence> sentences) {
        String text = gold.text();
        SentenceIndex index = new SentenceIndex(sentences);
        List<Pair> pairs = pairs(gold, statements);
        Predicate<List<Span>> any = parts -> true;
        Predicate<List<Span>> quoted = parts -> isQuoted(text, parts);
        BiPredicate<Attribution, Statement> found = (attribution, statement) -> true;
        BiPredicate<Attribution, Statement> exact = (attribution, statement) ->
                ContentWords.of(text, attribution.content()).equals(ContentWords.of(text, statement.parts()));
        BiPredicate<Attribution, Statement> source =
                (attribution, statement) -> hasSource(attribution, statement, index);
        for (Half half :
                List.of(new Half(".all", any), new Half(".quoted", quoted), new Half(".plain", quoted.negate()))) {
            count("found" + half.suffix, gold, statements, pairs, half.kind, found);
            count("exact" + half.suffix, gold, statements, pairs, half.kind, exact);
            count("source" + half.suffix, gold, statements, pairs, half.kind, source);
        }
        return pairs;
    }

    private record Half(String suffix, Predicate<List<Span>> kind) {}

    private void count(
            String metric,
            GoldAttributions gold,
            List<Statement> statements,
            List<Pair> pairs,
            Predicate<List<Span>> kind,
            BiPredicate<Attribution, Statement> right) {
        int hits = (int) pairs.stream()
                .filter(pair -> kind.test(pair.gold.content()) && right.test(pair.gold, pair.statement))
                .count();
        int said = (int) statements.stream().filter(s -> kind.test(s.parts())).count();
        int wanted = (int) gold.attributions().stream()
                .filter(attribution -> kind.test(attribution.content()))
                .count();
        counts.merge(metric.toLowerCase(Locale.ROOT), new Count(hits, said, wanted), Count::plus);
    }

    SortedMap<String, Double> f1() {
        SortedMap<String, Double> values = new TreeMap<>();
        counts.forEach((name, count) -> values.put(name, count.f1()));
        return values;
    }

    private static List<Pair> pairs(GoldAttributions gold, List<Statement> statements) {
        List<ContentWords> said = statements.stream()
                .map(statement -> ContentWords.of(gold.text(), statement.parts()))
                .toList();
        List<Pair> candidates = new ArrayList<>();
        for (Attribution attribution : gold.attributions()) {
            ContentWords wanted = ContentWords.of(gold.text(), attribution.content());
            for (int i = 0; i < statements.size(); i++) {
                boolean near = statements.get(i).parts().stream()
                        .anyMatch(part -> attribution.content().stream().anyMatch(part::overlaps));
                double dice = near ? wanted.dice(said.get(i)) : 0;
                if (dice >= FOUND) {
                    candidates.add(new Pair(attribution, statements.get(i), dice));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Pair pair) -> -pair.dice));
        List<Pair> pairs = new ArrayList<>();
        for (Pair candidate : candidates) {
            if (pairs.stream()
                    .noneMatch(
                            pair -> pair.gold.equals(candidate.gold) || pair.statement.equals(candidate.statement))) {
                pairs.add(candidate);
            }
        }
        return pairs;
    }

    private static boolean hasSource(Attribution attribution, Statement statement, SentenceIndex index) {
        if (attribution.source().isEmpty()) {
            return statement.source().isEmpty();
        }
        return !statement.source().isEmpty()
                && head(attribution.source().get(), index)
                        .equals(head(statement.source().getFirst().span(), index));
    }

    private static Optional<Span> head(Span words, SentenceIndex index) {
        Optional<Sentence> sentence = index.at(words.start());
        OptionalInt head = sentence.isPresent() ? sentence.get().head(words) : OptionalInt.empty();
        return head.isPresent()
                ? Optional.of(sentence.get().tokens().get(head.getAsInt()).span())
                : Optional.empty();
    }

    /** Whether a quote mark stands in or just around a part. */
    private static boolean isQuoted(String text, List<Span> parts) {
        for (Span part : parts) {
            for (int i = Math.max(0, part.start() - 1); i < Math.min(text.length(), part.end() + 2); i++) {
                if (QUOTE_MARKS.indexOf(text.charAt(i)) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
