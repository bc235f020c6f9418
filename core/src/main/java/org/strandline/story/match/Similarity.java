package org.strandline.story.match;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.strandline.record.PageTime;

/** How alike two pages are in what they tell of. */
final class Similarity {

    /** So many days apart, pages of one story are nothing unusual. */
    private static final double DAYS = 3;

    /** After so many days more, the same words count half. */
    private static final double HALF_LIFE = 60;

    private Similarity() {}

    /** From 0 for pages that share no telling word to 1 for pages that share all, less the further apart they appeared. */
    static double of(Sketch one, Sketch other) {
        return cosine(one.terms(), other.terms()) * nearness(one, other);
    }

    private static double cosine(List<Term> one, List<Term> other) {
        double product = 0;
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            int order = one.get(i).key().compareTo(other.get(j).key());
            if (order == 0) {
                product += one.get(i).weight() * other.get(j).weight();
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return product == 0 ? 0 : product / Math.sqrt(square(one) * square(other));
    }

    private static double square(List<Term> terms) {
        double sum = 0;
        for (Term term : terms) {
            sum += term.weight() * term.weight();
        }
        return sum;
    }

    private static double nearness(Sketch one, Sketch other) {
        Optional<PageTime> first = one.origin().appeared();
        Optional<PageTime> second = other.origin().appeared();
        if (first.isEmpty() || second.isEmpty()) {
            return 1;
        }
        long days = Math.abs(
                ChronoUnit.DAYS.between(first.get().date(), second.get().date()));
        return Math.pow(0.5, Math.max(0, days - DAYS) / HALF_LIFE);
    }
}
