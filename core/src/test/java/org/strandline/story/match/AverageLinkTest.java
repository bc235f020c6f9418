package org.strandline.story.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class AverageLinkTest {

    private static final double THRESHOLD = 0.3;

    @Test
    void aChainOfLookAlikesIsNotOneGroup() {
        float[][] alike = {{1, 0.9f, 0, 0}, {0.9f, 1, 0.5f, 0}, {0, 0.5f, 1, 0.9f}, {0, 0, 0.9f, 1}};
        assertThat(AverageLink.groups(alike, ones(alike.length), THRESHOLD))
                .containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void theGroupsAreThoseOfJoiningTheMostAlikePairFirst() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            float[][] alike = random(2 + random.nextInt(14), random);
            assertThat(AverageLink.groups(alike, ones(alike.length), THRESHOLD)).isEqualTo(naive(alike));
        }
    }

    @Test
    void whatCountsForSeveralIsAsIfItWereThereSoOften() {
        Random random = new Random(4);
        for (int round = 0; round < 200; round++) {
            float[][] alike = random(2 + random.nextInt(8), random);
            int[] weights = random.ints(alike.length, 1, 4).toArray();
            assertThat(AverageLink.groups(alike, weights, THRESHOLD)).isEqualTo(repeated(alike, weights));
        }
    }

    /** The groups of as many as each counts for, each told once. */
    private static List<List<Integer>> repeated(float[][] alike, int[] weights) {
        int[] seats = IntStream.range(0, weights.length)
                .flatMap(i -> IntStream.generate(() -> i).limit(weights[i]))
                .toArray();
        float[][] ofSeats = new float[seats.length][seats.length];
        for (int i = 0; i < seats.length; i++) {
            for (int j = 0; j < seats.length; j++) {
                ofSeats[i][j] = alike[seats[i]][seats[j]];
            }
        }
        return AverageLink.groups(ofSeats, ones(seats.length), THRESHOLD).stream()
                .map(group -> group.stream().map(seat -> seats[seat]).distinct().toList())
                .toList();
    }

    private static int[] ones(int size) {
        return IntStream.generate(() -> 1).limit(size).toArray();
    }

    private static float[][] random(int size, Random random) {
        float[][] alike = new float[size][size];
        for (int i = 0; i < size; i++) {
            alike[i][i] = 1;
            for (int j = 0; j < i; j++) {
                alike[i][j] = random.nextFloat() * (i % 3 == j % 3 ? 1 : 0.4f);
                alike[j][i] = alike[i][j];
            }
        }
        return alike;
    }

    private static List<List<Integer>> naive(float[][] alike) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < alike.length; i++) {
            groups.add(List.of(i));
        }
        while (true) {
            double best = THRESHOLD;
            List<List<Integer>> pair = List.of();
            for (List<Integer> one : groups) {
                for (List<Integer> other : groups) {
                    double average = average(one, other, alike);
                    if (!one.equals(other) && average > best) {
                        best = average;
                        pair = List.of(one, other);
                    }
                }
            }
            if (pair.isEmpty()) {
                groups.sort(Comparator.comparing(List::getFirst));
                return groups;
            }
            List<Integer> joined = new ArrayList<>(pair.getFirst());
            joined.addAll(pair.getLast());
            joined.sort(Comparator.naturalOrder());
            groups.removeAll(pair);
            groups.add(joined);
        }
    }

    private static double average(List<Integer> one, List<Integer> other, float[][] alike) {
        double sum = 0;
        for (int i : one) {
            for (int j : other) {
                sum += alike[i][j];
            }
        }
        return sum / (one.size() * other.size());
    }
}
