package org.strandline.story.match;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Average-link clustering: two groups become one while their members are, on average, alike enough. Unlike a chain of links it keeps
 * look-alikes apart that only a page or two between them have in common. By chains of nearest neighbours (Murtagh, "A survey of recent
 * advances in hierarchical clustering algorithms", 1983): quadratic time, and the same groups as joining the most alike pair first.
 */
final class AverageLink {

    private static final int NONE = -1;

    private final float[][] alike;
    private final int[] sizes;
    private final boolean[] gone;
    private final Forest forest;
    private final double threshold;

    private AverageLink(float[][] alike, int[] weights, double threshold) {
        this.alike = Arrays.stream(alike).map(float[]::clone).toArray(float[][]::new);
        this.threshold = threshold;
        this.sizes = weights.clone();
        this.gone = new boolean[alike.length];
        this.forest = new Forest(alike.length);
    }

    /**
     * The groups of some numbered things.
     *
     * @param alike how alike each two are, symmetric
     * @param weights for how many each counts
     * @param threshold groups that are less alike on average stay apart
     */
    static List<List<Integer>> groups(float[][] alike, int[] weights, double threshold) {
        AverageLink clustering = new AverageLink(alike, weights, threshold);
        clustering.run();
        return clustering.forest.groups();
    }

    private void run() {
        Deque<Integer> chain = new ArrayDeque<>();
        for (int start = 0; start < sizes.length; start++) {
            while (!gone[start]) {
                chain.push(start);
                while (!chain.isEmpty()) {
                    step(chain);
                }
            }
        }
    }

    /** Follows the chain to the next nearest neighbour, or joins its last two, who are each other's. */
    private void step(Deque<Integer> chain) {
        int last = chain.pop();
        int before = chain.isEmpty() ? NONE : chain.peek();
        int nearest = nearest(last, before);
        if (nearest == NONE) {
            gone[last] = true;
        } else if (nearest == before) {
            chain.pop();
            join(Math.min(last, before), Math.max(last, before));
        } else {
            chain.push(last);
            chain.push(nearest);
        }
    }

    /** What is most alike to {@code group} and alike enough; of several the one that the chain came from, else the first. */
    private int nearest(int group, int before) {
        int nearest = before;
        float best = before == NONE ? Float.NEGATIVE_INFINITY : alike[group][before];
        for (int other = 0; other < sizes.length; other++) {
            if (other != group && !gone[other] && alike[group][other] > best) {
                best = alike[group][other];
                nearest = other;
            }
        }
        return best >= threshold ? nearest : NONE;
    }

    private void join(int one, int other) {
        float all = sizes[one] + sizes[other];
        for (int third = 0; third < sizes.length; third++) {
            float joined = (sizes[one] * alike[one][third] + sizes[other] * alike[other][third]) / all;
            alike[one][third] = joined;
            alike[third][one] = joined;
        }
        sizes[one] += sizes[other];
        gone[other] = true;
        forest.join(one, other);
    }
}
