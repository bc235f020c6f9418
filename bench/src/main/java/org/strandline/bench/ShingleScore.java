package org.strandline.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well one text agrees with its gold, by the metric of Zyte's article-extraction-benchmark.
 *
 * <p>Words are runs of letters, digits and underscores as Python's {@code \w+} finds them (combining marks end a word,
 * fractions and superscripts are part of one), case kept. A text is the bag of its four-word shingles; a text of fewer
 * words is one shorter shingle.
 *
 * @param truePositives shingles in both bags
 * @param falsePositives shingles said and not in the gold
 * @param misses shingles of the gold not said
 * @param exact whether the words are the same in the same order
 */
public record ShingleScore(int truePositives, int falsePositives, int misses, boolean exact) {

    private static final int SHINGLE = 4;

    /** Compares what was {@code said} with the {@code gold}. */
    public static ShingleScore of(String gold, String said) {
        List<String> goldWords = words(gold);
        List<String> saidWords = words(said);
        Map<List<String>, Integer> unmatched = new HashMap<>();
        List<List<String>> goldShingles = shingles(goldWords);
        for (List<String> shingle : goldShingles) {
            unmatched.merge(shingle, 1, Integer::sum);
        }
        List<List<String>> saidShingles = shingles(saidWords);
        int truePositives = 0;
        for (List<String> shingle : saidShingles) {
            int left = unmatched.getOrDefault(shingle, 0);
            if (left > 0) {
                unmatched.put(shingle, left - 1);
                truePositives++;
            }
        }
        return new ShingleScore(
                truePositives,
                saidShingles.size() - truePositives,
                goldShingles.size() - truePositives,
                goldWords.equals(saidWords));
    }

    /** The words of {@code text}. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            boolean inWord = isWordCharacter(character);
            if (inWord && start < 0) {
                start = at;
            } else if (!inWord && start >= 0) {
                words.add(text.substring(start, at));
                start = -1;
            }
            at += Character.charCount(character);
        }
        if (start >= 0) {
            words.add(text.substring(start));
        }
        return words;
    }

    private static boolean isWordCharacter(int character) {
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || character == '_'
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static List<List<String>> shingles(List<String> words) {
        List<List<String>> shingles = new ArrayList<>();
        for (int start = 0; start + SHINGLE <= words.size(); start++) {
            shingles.add(List.copyOf(words.subList(start, start + SHINGLE)));
        }
        if (shingles.isEmpty() && !words.isEmpty()) {
            shingles.add(List.copyOf(words));
        }
        return shingles;
    }

    /** Share of what was said that is right; 0 if nothing was said. */
    public double precision() {
        int said = truePositives + falsePositives;
        return said == 0 ? 0 : (double) truePositives / said;
    }

    /** Share of the gold that was said; 0 if there is no gold. */
    public double recall() {
        int gold = truePositives + misses;
        return gold == 0 ? 0 : (double) truePositives / gold;
    }

    /** Harmonic mean of precision and recall of this text alone. */
    public double f1() {
        return harmonicMean(precision(), recall());
    }

    /**
     * The score of a set of texts: precision averaged over the texts that say something, recall over those that have
     * gold, F1 of the two averages.
     *
     * @param exact the share of texts with the same words in the same order
     */
    public record Average(double precision, double recall, double f1, double exact) {

        /** Averages {@code scores}; all zero for none. */
        public static Average of(Collection<ShingleScore> scores) {
            double precision = scores.stream()
                    .filter(score -> score.truePositives + score.falsePositives > 0)
                    .mapToDouble(ShingleScore::precision)
                    .average()
                    .orElse(0);
            double recall = scores.stream()
                    .filter(score -> score.truePositives + score.misses > 0)
                    .mapToDouble(ShingleScore::recall)
                    .average()
                    .orElse(0);
            double exact = scores.stream()
                    .mapToDouble(score -> score.exact ? 1 : 0)
                    .average()
                    .orElse(0);
            return new Average(precision, recall, harmonicMean(precision, recall), exact);
        }
    }

    private static double harmonicMean(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
