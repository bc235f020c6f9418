package org.strandline.story.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The page that stands for a story: the one whose telling words most of its other pages have too. */
final class Representative {

    private Representative() {}

    /** Of several alike the first. */
    static Sketch of(List<Sketch> pages) {
        Map<String, Double> shared = new HashMap<>();
        for (Sketch page : pages) {
            double length = Math.sqrt(page.terms().stream()
                    .mapToDouble(term -> term.weight() * term.weight())
                    .sum());
            page.terms().forEach(term -> shared.merge(term.key(), term.weight() / length, Double::sum));
        }
        Sketch best = pages.getFirst();
        double most = 0;
        for (Sketch page : pages) {
            double product = 0;
            double square = 0;
            for (Term term : page.terms()) {
                product += term.weight() * shared.getOrDefault(term.key(), 0.0);
                square += term.weight() * term.weight();
            }
            double alike = square == 0 ? 0 : product / Math.sqrt(square);
            if (alike > most) {
                most = alike;
                best = page;
            }
        }
        return best;
    }
}
