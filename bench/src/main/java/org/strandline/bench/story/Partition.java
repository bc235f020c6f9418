package org.strandline.bench.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How well things were divided: by pairs, by things (B-cubed: Bagga and Baldwin, 1998), and beyond chance (adjusted Rand). */
record Partition(
        double pairPrecision, double pairRecall, double bcubedPrecision, double bcubedRecall, double adjustedRand) {

    /**
     * Compares a division with the gold.
     *
     * @param gold the gold's group of each thing
     * @param said the group of each thing, in the same order
     */
    static Partition of(List<String> gold, List<String> said) {
        Map<String, Integer> wanted = new HashMap<>();
        Map<String, Integer> given = new HashMap<>();
        Map<List<String>, Integer> both = new HashMap<>();
        for (int i = 0; i < gold.size(); i++) {
            wanted.merge(gold.get(i), 1, Integer::sum);
            given.merge(said.get(i), 1, Integer::sum);
            both.merge(List.of(gold.get(i), said.get(i)), 1, Integer::sum);
        }
        double right = pairs(both);
        double goldPairs = pairs(wanted);
        double saidPairs = pairs(given);
        double all = pairs(gold.size());
        double expected = all == 0 ? 0 : goldPairs * saidPairs / all;
        double most = (goldPairs + saidPairs) / 2;
        double precision = 0;
        double recall = 0;
        for (int i = 0; i < gold.size(); i++) {
            double shared = both.getOrDefault(List.of(gold.get(i), said.get(i)), 0);
            precision += shared / given.getOrDefault(said.get(i), 1);
            recall += shared / wanted.getOrDefault(gold.get(i), 1);
        }
        return new Partition(
                saidPairs == 0 ? 1 : right / saidPairs,
                goldPairs == 0 ? 1 : right / goldPairs,
                precision / gold.size(),
                recall / gold.size(),
                most == expected ? 1 : (right - expected) / (most - expected));
    }

    double pairF1() {
        return f1(pairPrecision, pairRecall);
    }

    double bcubedF1() {
        return f1(bcubedPrecision, bcubedRecall);
    }

    private static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static double pairs(Map<?, Integer> groups) {
        double pairs = 0;
        for (int size : groups.values()) {
            pairs += pairs(size);
        }
        return pairs;
    }

    private static double pairs(int size) {
        return size * (size - 1) / 2.0;
    }
}
