package org.strandline.story.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Tells look-alikes apart. Two strikes or two earthquakes may be as alike as two pages of one story elsewhere, so that no threshold
 * keeps all such pairs apart; but then each side is more alike within than across, and a group of one story has no such seam. A group is
 * divided in two where that raises its modularity (Newman, "Modularity and community structure in networks", 2006: the side of each
 * member is the sign of its entry in the leading eigenvector), and its parts again.
 */
final class LookAlikes {

    /**
     * A seam that raises modularity by less is none. On the read half of ECB+, groups of one story stay below 0.056 and groups of two
     * begin at 0.063; with any value from 0.055 to 0.075 the scores of both halves are the same.
     */
    private static final double SEAM = 0.065;

    /** Fewer members have no sides to compare. */
    private static final int FEWEST = 4;

    /** So many rounds bring the eigenvector close enough to tell its signs; moving single members does the rest. */
    private static final int ROUNDS = 100;

    private static final int MOVES = 10;

    /** A gain of less is rounding. */
    private static final double NOTHING = 1e-9;

    private final double[][] gains;
    private final double[] weights;
    private final double all;

    /**
     * @param members the numbers of a group's members
     * @param alike how alike each two numbers are, symmetric
     * @param weights for how many members of their own kind, alike to the letter, each number counts
     */
    private LookAlikes(List<Integer> members, float[][] alike, int[] weights) {
        int size = members.size();
        this.weights = members.stream().mapToDouble(member -> weights[member]).toArray();
        double[] sums = new double[size];
        double total = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                sums[i] += i == j ? this.weights[i] - 1 : this.weights[j] * alike[members.get(i)][members.get(j)];
            }
            total += this.weights[i] * sums[i];
        }
        all = total;
        gains = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double expected = total == 0 ? 0 : this.weights[j] * sums[i] * sums[j] / total;
                double known = i == j ? this.weights[i] - 1 : this.weights[j] * alike[members.get(i)][members.get(j)];
                gains[i][j] = total == 0 ? 0 : known - expected;
            }
        }
    }

    /** The parts of {@code group} that have no seam, each in order, the part with the first member first. */
    static List<List<Integer>> apart(List<Integer> group, float[][] alike, int[] weights) {
        List<List<Integer>> whole = new ArrayList<>();
        Deque<List<Integer>> left = new ArrayDeque<>(List.of(group));
        while (!left.isEmpty()) {
            List<Integer> part = left.pop();
            List<List<Integer>> sides = sides(part, alike, weights);
            if (sides.size() == 1) {
                whole.add(part);
            } else {
                sides.forEach(left::push);
            }
        }
        whole.sort(Comparator.comparing(List::getFirst));
        return whole;
    }

    private static List<List<Integer>> sides(List<Integer> members, float[][] alike, int[] weights) {
        if (weight(members, weights) < FEWEST) {
            return List.of(members);
        }
        LookAlikes group = new LookAlikes(members, alike, weights);
        boolean[] side = group.signs();
        group.move(side);
        List<Integer> one = new ArrayList<>();
        List<Integer> other = new ArrayList<>();
        for (int i = 0; i < side.length; i++) {
            (side[i] ? one : other).add(members.get(i));
        }
        boolean seam = group.modularity(side) >= SEAM && Math.min(weight(one, weights), weight(other, weights)) > 1;
        return seam ? List.of(one, other) : List.of(members);
    }

    private static int weight(List<Integer> members, int[] weights) {
        return members.stream().mapToInt(member -> weights[member]).sum();
    }

    /** The signs of the eigenvector whose eigenvalue is largest, by repeated multiplication. */
    private boolean[] signs() {
        double shift = shift();
        double[] vector = new double[gains.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (i * 7919 % 101) / 101.0 - 0.5;
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = new double[vector.length];
            double square = 0;
            for (int i = 0; i < next.length; i++) {
                next[i] = shift * vector[i];
                for (int j = 0; j < next.length; j++) {
                    next[i] += gains[i][j] * vector[j];
                }
                square += weights[i] * next[i] * next[i];
            }
            double length = Math.sqrt(square);
            for (int i = 0; i < next.length; i++) {
                vector[i] = length == 0 ? 0 : next[i] / length;
            }
        }
        boolean[] signs = new boolean[vector.length];
        for (int i = 0; i < signs.length; i++) {
            signs[i] = vector[i] > 0;
        }
        return signs;
    }

    /** What has to be added to all eigenvalues so that none is below zero: the largest sum of a row. */
    private double shift() {
        double shift = 0;
        for (double[] row : gains) {
            double sum = 0;
            for (double gain : row) {
                sum += Math.abs(gain);
            }
            shift = Math.max(shift, sum);
        }
        return shift;
    }

    /** Brings single members to the other side while that helps. */
    private void move(boolean[] side) {
        boolean moved = true;
        for (int round = 0; round < MOVES && moved; round++) {
            moved = false;
            for (int i = 0; i < side.length; i++) {
                double gain = 0;
                for (int j = 0; j < side.length; j++) {
                    gain += i == j ? 0 : side[i] == side[j] ? -gains[i][j] : gains[i][j];
                }
                if (gain > NOTHING) {
                    side[i] = !side[i];
                    moved = true;
                }
            }
        }
    }

    private double modularity(boolean[] side) {
        double within = 0;
        for (int i = 0; i < side.length; i++) {
            for (int j = 0; j < side.length; j++) {
                within += side[i] == side[j] ? weights[i] * gains[i][j] : 0;
            }
        }
        return all == 0 ? 0 : within / all;
    }
}
