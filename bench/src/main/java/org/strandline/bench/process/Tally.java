package org.strandline.bench.process;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Precision, recall and F1 of facts of one kind, over many pages. */
final class Tally {

    private final String kind;
    private int right;
    private int said;
    private int wanted;

    Tally(String kind) {
        this.kind = kind;
    }

    /** What is missing and what is too much, a line each. */
    record Difference(List<String> missing, List<String> extra) {}

    /** Counts one page: each fact of the gold is met by the first answer that fits it and that no other has taken. */
    <G, A> Difference add(List<G> gold, List<A> answers, BiPredicate<G, A> fits, Function<A, String> shown) {
        List<A> left = new ArrayList<>(answers);
        List<String> missing = new ArrayList<>();
        said += answers.size();
        wanted += gold.size();
        for (G fact : gold) {
            int at = 0;
            while (at < left.size() && !fits.test(fact, left.get(at))) {
                at++;
            }
            if (at < left.size()) {
                left.remove(at);
                right++;
            } else {
                missing.add(kind + " " + fact);
            }
        }
        List<String> extra =
                left.stream().map(one -> kind + " " + shown.apply(one)).toList();
        return new Difference(missing, extra);
    }

    /** Adds precision, recall and F1 under the kind's name. */
    void report(SortedMap<String, Double> metrics, String half) {
        metrics.put(kind + ".f1." + half, said + wanted == 0 ? 1 : 2.0 * right / (said + wanted));
        metrics.put(kind + ".precision." + half, said == 0 ? 1 : (double) right / said);
        metrics.put(kind + ".recall." + half, wanted == 0 ? 1 : (double) right / wanted);
    }

    @Override
    public String toString() {
        return new StringJoiner(" ")
                .add(kind)
                .add(Integer.toString(right))
                .add(Integer.toString(said))
                .add(Integer.toString(wanted))
                .toString();
    }
}
