package org.strandline.bench.entities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well chains of mentions agree with those of the gold, by the three counts whose mean is the CoNLL average: MUC counts links
 * (Vilain and others, 1995), B-cubed mentions (Bagga and Baldwin, 1998), CEAF-phi4 chains, paired as well as they can be (Luo,
 * 2005). Counts are summed over pages before they are divided, as CoNLL 2012's scorer does. A mention is a number.
 */
final class ChainScore {

    private double mucRecall;
    private double mucRecallOf;
    private double mucPrecision;
    private double mucPrecisionOf;
    private double cubedRecall;
    private double cubedRecallOf;
    private double cubedPrecision;
    private double cubedPrecisionOf;
    private double paired;
    private double goldChains;
    private double actualChains;

    /** Adds a page; no mention is in two chains of one list. */
    void add(List<Set<Integer>> gold, List<Set<Integer>> actual) {
        Map<Integer, Set<Integer>> goldOf = byMention(gold);
        Map<Integer, Set<Integer>> actualOf = byMention(actual);
        for (Set<Integer> chain : gold) {
            mucRecall += chain.size() - parts(chain, actualOf);
            mucRecallOf += chain.size() - 1;
            cubedRecall += cubed(chain, actualOf);
            cubedRecallOf += chain.size();
        }
        for (Set<Integer> chain : actual) {
            mucPrecision += chain.size() - parts(chain, goldOf);
            mucPrecisionOf += chain.size() - 1;
            cubedPrecision += cubed(chain, goldOf);
            cubedPrecisionOf += chain.size();
        }
        paired += Assignment.best(similarities(gold, actual));
        goldChains += gold.size();
        actualChains += actual.size();
    }

    double muc() {
        return f1(mucPrecision, mucPrecisionOf, mucRecall, mucRecallOf);
    }

    double bCubed() {
        return f1(cubedPrecision, cubedPrecisionOf, cubedRecall, cubedRecallOf);
    }

    double ceaf() {
        return f1(paired, actualChains, paired, goldChains);
    }

    /** The mean of the three. */
    double conll() {
        return (muc() + bCubed() + ceaf()) / 3;
    }

    private static double[][] similarities(List<Set<Integer>> gold, List<Set<Integer>> actual) {
        double[][] similarities = new double[gold.size()][actual.size()];
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < actual.size(); j++) {
                similarities[i][j] = 2.0
                        * shared(gold.get(i), actual.get(j))
                        / (gold.get(i).size() + actual.get(j).size());
            }
        }
        return similarities;
    }

    private static Map<Integer, Set<Integer>> byMention(List<Set<Integer>> chains) {
        Map<Integer, Set<Integer>> byMention = new HashMap<>();
        chains.forEach(chain -> chain.forEach(mention -> byMention.put(mention, chain)));
        return byMention;
    }

    /** Into how many parts other chains divide a chain; a mention that is in none of them is a part of its own. */
    private static int parts(Set<Integer> chain, Map<Integer, Set<Integer>> others) {
        Set<Set<Integer>> parts = new HashSet<>();
        int alone = 0;
        for (int mention : chain) {
            if (others.containsKey(mention)) {
                parts.add(others.get(mention));
            } else {
                alone++;
            }
        }
        return parts.size() + alone;
    }

    private static double cubed(Set<Integer> chain, Map<Integer, Set<Integer>> others) {
        double sum = 0;
        for (int mention : chain) {
            sum += (double) shared(chain, others.getOrDefault(mention, Set.of())) / chain.size();
        }
        return sum;
    }

    private static int shared(Set<Integer> one, Set<Integer> other) {
        int shared = 0;
        for (int mention : one) {
            if (other.contains(mention)) {
                shared++;
            }
        }
        return shared;
    }

    private static double f1(double right, double actual, double alsoRight, double expected) {
        double precision = actual == 0 ? 0 : right / actual;
        double recall = expected == 0 ? 0 : alsoRight / expected;
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
