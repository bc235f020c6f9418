package org.strandline.english.decode;

import java.util.Arrays;

/**
 * The best tree over a sentence's tokens: the maximum spanning arborescence with one root.
 *
 * <p>Chu and Liu 1965, Edmonds 1967, as <a href="https://aclanthology.org/H05-1066/">McDonald et al. 2005</a> tell it for
 * dependency trees: each node takes its best head; where that makes a cycle, the cycle becomes one node, and the smaller graph is
 * solved the same way. At most n/2 contractions of O(n²) each; n is bounded by the network's window.
 *
 * <p>That just one token is the root costs nothing more: every arc to the root is made dearer by more than all other arcs together
 * weigh, and as every tree has one such arc, the best tree then has no second one.
 */
public final class SpanningTree {

    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private SpanningTree() {}

    /**
     * The heads of the best tree.
     *
     * @param scores finite numbers: {@code scores[d][h]} for {@code d} hanging on {@code h}, {@code scores[d][n]} for {@code d} being the root
     * @return the head of each of the n tokens, n for the root
     */
    public static int[] heads(float[][] scores) {
        int n = scores.length;
        double price = price(scores);
        double[][] weights = new double[n + 1][n + 1];
        for (int d = 0; d < n; d++) {
            for (int h = 0; h < n; h++) {
                weights[d][h] = d == h ? NEVER : scores[d][h];
            }
            weights[d][n] = scores[d][n] - price;
        }
        Arrays.fill(weights[n], NEVER);
        return Arrays.copyOf(solve(weights), n);
    }

    /** More than any two trees can differ by. */
    private static double price(float[][] scores) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (float[] row : scores) {
            for (float score : row) {
                lowest = Math.min(lowest, score);
                highest = Math.max(highest, score);
            }
        }
        return (highest - lowest + 1) * (scores.length + 1);
    }

    /** The heads of the best arborescence; the last node is its root, whose own head means nothing. */
    private static int[] solve(double[][] weights) {
        int root = weights.length - 1;
        int[] heads = new int[root + 1];
        for (int d = 0; d < root; d++) {
            heads[d] = best(weights[d]);
        }
        heads[root] = -1;
        boolean[] cycle = cycle(heads);
        return cycle.length == 0 ? heads : expand(weights, heads, cycle);
    }

    private static int best(double[] row) {
        int best = 0;
        for (int h = 1; h < row.length; h++) {
            if (row[h] > row[best]) {
                best = h;
            }
        }
        return best;
    }

    /** Which nodes are on some cycle, one cycle only; empty where there is none. */
    private static boolean[] cycle(int[] heads) {
        int[] walk = new int[heads.length];
        for (int start = 0; start < heads.length; start++) {
            int node = start;
            while (node >= 0 && walk[node] == 0) {
                walk[node] = start + 1;
                node = heads[node];
            }
            if (node >= 0 && walk[node] == start + 1) {
                boolean[] cycle = new boolean[heads.length];
                for (int on = node; !cycle[on]; on = heads[on]) {
                    cycle[on] = true;
                }
                return cycle;
            }
        }
        return new boolean[0];
    }

    /** Makes one node of the cycle, solves the smaller graph, and opens the cycle where its best arc from outside comes in. */
    private static int[] expand(double[][] weights, int[] heads, boolean[] cycle) {
        int[] outside = outside(cycle);
        int size = outside.length;
        double[][] smaller = new double[size + 1][size + 1];
        int[] entry = new int[size + 1];
        int[] exit = new int[size + 1];
        // The cycle's node stands before the root, which has to be the last one.
        int joint = size - 1;
        int[] node = new int[size + 1];
        for (int i = 0, k = 0; i <= size; i++) {
            node[i] = i == joint ? -1 : outside[k++];
        }
        for (int d = 0; d <= size; d++) {
            for (int h = 0; h <= size; h++) {
                if (d == h) {
                    smaller[d][h] = NEVER;
                } else if (d == joint) {
                    entry[h] = bestEntry(weights, heads, cycle, node[h]);
                    smaller[d][h] = weights[entry[h]][node[h]] - weights[entry[h]][heads[entry[h]]];
                } else if (h == joint) {
                    exit[d] = bestExit(weights[node[d]], cycle);
                    smaller[d][h] = weights[node[d]][exit[d]];
                } else {
                    smaller[d][h] = weights[node[d]][node[h]];
                }
            }
        }
        int[] solved = solve(smaller);
        int[] expanded = heads.clone();
        for (int d = 0; d < size; d++) {
            if (d == joint) {
                expanded[entry[solved[d]]] = node[solved[d]];
            } else {
                expanded[node[d]] = solved[d] == joint ? exit[d] : node[solved[d]];
            }
        }
        return expanded;
    }

    private static int[] outside(boolean[] cycle) {
        int[] outside = new int[cycle.length];
        int count = 0;
        for (int i = 0; i < cycle.length; i++) {
            if (!cycle[i]) {
                outside[count++] = i;
            }
        }
        return Arrays.copyOf(outside, count);
    }

    /** The node of the cycle that gains most, or loses least, by hanging on {@code head} instead of on the cycle. */
    private static int bestEntry(double[][] weights, int[] heads, boolean[] cycle, int head) {
        int best = -1;
        double highest = NEVER;
        for (int c = 0; c < cycle.length; c++) {
            double gain = cycle[c] ? weights[c][head] - weights[c][heads[c]] : NEVER;
            if (cycle[c] && (best < 0 || gain > highest)) {
                best = c;
                highest = gain;
            }
        }
        return best;
    }

    private static int bestExit(double[] row, boolean[] cycle) {
        int best = -1;
        for (int c = 0; c < cycle.length; c++) {
            if (cycle[c] && (best < 0 || row[c] > row[best])) {
                best = c;
            }
        }
        return best;
    }
}
