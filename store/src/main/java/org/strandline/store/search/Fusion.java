package org.strandline.store.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one ranking of several: reciprocal rank fusion (Cormack, Clarke and Büttcher, SIGIR 2009). Each ranking gives a thing
 * 1 / ({@value #DAMPING} + its rank); the sums decide, so that scores of different kinds never have to be compared.
 */
final class Fusion {

    /** The constant of the paper. It keeps a single first place from outweighing agreement. */
    private static final int DAMPING = 60;

    private Fusion() {}

    /**
     * A thing with the sum of what the rankings give it.
     *
     * @param score at most the number of rankings / ({@value #DAMPING} + 1)
     */
    record Ranked<T>(T thing, double score) {}

    /** All that is in any of {@code rankings}, the best first; what is as good, in the order of the rankings. */
    static <T> List<Ranked<T>> of(List<List<T>> rankings) {
        Map<T, Double> scores = new LinkedHashMap<>();
        for (List<T> ranking : rankings) {
            for (int i = 0; i < ranking.size(); i++) {
                scores.merge(ranking.get(i), 1.0 / (DAMPING + i + 1), Double::sum);
            }
        }
        List<Ranked<T>> fused = new ArrayList<>(scores.size());
        scores.forEach((thing, score) -> fused.add(new Ranked<>(thing, score)));
        fused.sort(
                Comparator.comparingDouble((Ranked<T> ranked) -> ranked.score()).reversed());
        return fused;
    }
}
