package org.strandline.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Chooses one place for every name of a page. Names speak for each other: at first each reading is as likely as its place is large; then,
 * a few times over, each name is read anew in the neighbourhood that all other names make (relaxation labelling, Rosenfeld, Hummel and
 * Zucker 1976; that names of one page lie together is Leidner's "spatial minimality", 2007).
 */
final class Disambiguation {

    private static final int ROUNDS = 4;

    private final Weights weights;
    private final List<Toponym> toponyms;
    private final List<double[]> probabilities = new ArrayList<>();
    private final Neighbourhood neighbourhood;

    Disambiguation(List<Toponym> toponyms, Weights weights) {
        this.weights = weights;
        this.toponyms = List.copyOf(toponyms);
        this.neighbourhood = new Neighbourhood(weights);
        for (Toponym toponym : this.toponyms) {
            double[] likely = shares(scores(toponym, false));
            probabilities.add(likely);
            neighbourhood.add(toponym.readings(), likely, toponym.weight());
        }
    }

    /** The likeliest place of each name, in the order of the names; empty for a name without a reading. */
    List<Optional<Place>> choose() {
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < toponyms.size(); i++) {
                read(i);
            }
        }
        List<Optional<Place>> chosen = new ArrayList<>();
        for (int i = 0; i < toponyms.size(); i++) {
            chosen.add(likeliest(toponyms.get(i).readings(), probabilities.get(i)));
        }
        return chosen;
    }

    private void read(int index) {
        Toponym toponym = toponyms.get(index);
        neighbourhood.add(toponym.readings(), probabilities.get(index), -toponym.weight());
        double[] likely = shares(scores(toponym, true));
        probabilities.set(index, likely);
        neighbourhood.add(toponym.readings(), likely, toponym.weight());
    }

    private double[] scores(Toponym toponym, boolean inNeighbourhood) {
        double[] scores = new double[toponym.readings().size()];
        for (int i = 0; i < scores.length; i++) {
            Place place = toponym.readings().get(i);
            scores[i] = weights.size() * Size.of(place);
            if (toponym.isSaidToBe(place)) {
                scores[i] += weights.within();
            }
            if (inNeighbourhood) {
                scores[i] += neighbourhood.support(place);
            }
        }
        return scores;
    }

    /** Probabilities in proportion to the exponents of the scores. */
    private static double[] shares(double[] scores) {
        double best = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            best = Math.max(best, score);
        }
        double sum = 0;
        double[] shares = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            shares[i] = Math.exp(scores[i] - best);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /** The first of the likeliest. */
    private static Optional<Place> likeliest(List<Place> readings, double[] probabilities) {
        int best = -1;
        for (int i = 0; i < probabilities.length; i++) {
            if (best < 0 || probabilities[i] > probabilities[best]) {
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(readings.get(best));
    }
}
