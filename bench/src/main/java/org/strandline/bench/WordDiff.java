package org.strandline.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The runs of words that one text has and another has not: those in no four-word shingle that the two share.
 *
 * @param missing runs that only the gold has, one a line
 * @param extra runs that only the answer has, one a line
 */
public record WordDiff(String missing, String extra) {

    private static final int SHINGLE = 4;

    /** Compares {@code said} with {@code gold}; runs of shared four-word shingles are what they agree on. */
    public static WordDiff of(String gold, String said) {
        List<String> goldWords = ShingleScore.words(gold);
        List<String> saidWords = ShingleScore.words(said);
        return new WordDiff(notIn(goldWords, saidWords), notIn(saidWords, goldWords));
    }

    private static String notIn(List<String> words, List<String> others) {
        Map<List<String>, Integer> available = new HashMap<>();
        for (int start = 0; start + SHINGLE <= others.size(); start++) {
            available.merge(List.copyOf(others.subList(start, start + SHINGLE)), 1, Integer::sum);
        }
        boolean[] covered = new boolean[words.size()];
        for (int start = 0; start + SHINGLE <= words.size(); start++) {
            List<String> shingle = List.copyOf(words.subList(start, start + SHINGLE));
            int left = available.getOrDefault(shingle, 0);
            if (left > 0) {
                available.put(shingle, left - 1);
                Arrays.fill(covered, start, start + SHINGLE, true);
            }
        }
        return runs(words, covered);
    }

    private static String runs(List<String> words, boolean[] covered) {
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int at = 0; at <= words.size(); at++) {
            if (at < words.size() && !covered[at]) {
                run.append(run.isEmpty() ? "" : " ").append(words.get(at));
            } else if (!run.isEmpty()) {
                runs.add(run.toString());
                run.setLength(0);
            }
        }
        return String.join("\n", runs);
    }
}
