package org.strandline.english.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanningTreeTest {

    private static final int SMALL_GRAPHS = 3_000;

    @Test
    void aCycleIsOpenedWhereThatCostsLeast() {
        float[][] scores = {
            {0, 10, 1, 2},
            {10, 0, 1, 5},
            {3, 1, 0, 0}
        };
        assertThat(SpanningTree.heads(scores)).containsExactly(1, 3, 0);
    }

    @Test
    void thereIsOneRootThoughTwoWouldScoreHigher() {
        float[][] scores = {
            {0, 1, 9},
            {2, 0, 9}
        };
        assertThat(SpanningTree.heads(scores)).containsExactly(2, 0);
    }

    @Test
    void noTreeOfASmallGraphIsBetter() {
        Random random = new Random(7);
        for (int round = 0; round < SMALL_GRAPHS; round++) {
            int n = 1 + random.nextInt(5);
            float[][] scores = new float[n][n + 1];
            for (float[] row : scores) {
                for (int h = 0; h <= n; h++) {
                    row[h] = random.nextInt(20) - 10;
                }
            }
            int[] heads = SpanningTree.heads(scores);
            assertThat(isTree(heads)).isTrue();
            assertThat(weight(scores, heads)).isEqualTo(bestByTryingAll(scores));
        }
    }

    private static double bestByTryingAll(float[][] scores) {
        int n = scores.length;
        int[] heads = new int[n];
        double best = Double.NEGATIVE_INFINITY;
        int combinations = (int) Math.pow(n + 1, n);
        for (int code = 0; code < combinations; code++) {
            int rest = code;
            for (int d = 0; d < n; d++) {
                heads[d] = rest % (n + 1);
                rest /= n + 1;
            }
            if (isTree(heads)) {
                best = Math.max(best, weight(scores, heads));
            }
        }
        return best;
    }

    private static boolean isTree(int[] heads) {
        int roots = 0;
        for (int d = 0; d < heads.length; d++) {
            roots += heads[d] == heads.length ? 1 : 0;
            int node = d;
            for (int steps = 0; node < heads.length; steps++) {
                if (steps > heads.length || heads[node] == node) {
                    return false;
                }
                node = heads[node];
            }
        }
        return roots == 1;
    }

    private static double weight(float[][] scores, int[] heads) {
        double sum = 0;
        for (int d = 0; d < heads.length; d++) {
            sum += scores[d][heads[d]];
        }
        return sum;
    }
}
