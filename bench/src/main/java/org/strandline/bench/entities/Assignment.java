package org.strandline.bench.entities;

import java.util.Arrays;

/** The pairing of rows with columns whose sum is greatest: the Hungarian method with potentials (Kuhn, 1955; Munkres, 1957), O(n³). */
final class Assignment {

    private Assignment() {}

    /** The greatest sum of {@code gains}, with at most one of each row and each column. */
    static double best(double[][] gains) {
        int rows = gains.length;
        int columns = rows == 0 ? 0 : gains[0].length;
        int size = Math.max(rows, columns);
        double[] rowPotential = new double[size + 1];
        double[] columnPotential = new double[size + 1];
        int[] rowOf = new int[size + 1];
        for (int row = 1; row <= size; row++) {
            pair(row, gains, rowPotential, columnPotential, rowOf);
        }
        double sum = 0;
        for (int column = 1; column <= size; column++) {
            sum += gain(gains, rowOf[column], column);
        }
        return sum;
    }

    private static void pair(int row, double[][] gains, double[] rowPotential, double[] columnPotential, int[] rowOf) {
        int size = rowOf.length - 1;
        int[] way = new int[size + 1];
        double[] least = new double[size + 1];
        boolean[] used = new boolean[size + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        rowOf[0] = row;
        int column = 0;
        while (rowOf[column] != 0) {
            used[column] = true;
            double delta = Double.POSITIVE_INFINITY;
            int next = 0;
            for (int j = 1; j <= size; j++) {
                if (!used[j]) {
                    double cost = -gain(gains, rowOf[column], j) - rowPotential[rowOf[column]] - columnPotential[j];
                    if (cost < least[j]) {
                        least[j] = cost;
                        way[j] = column;
                    }
                    if (least[j] < delta) {
                        delta = least[j];
                        next = j;
                    }
                }
            }
            for (int j = 0; j <= size; j++) {
                if (used[j]) {
                    rowPotential[rowOf[j]] += delta;
                    columnPotential[j] -= delta;
                } else {
                    least[j] -= delta;
                }
            }
            column = next;
        }
        while (column != 0) {
            rowOf[column] = rowOf[way[column]];
            column = way[column];
        }
    }

    private static double gain(double[][] gains, int row, int column) {
        return row >= 1 && row <= gains.length && column <= gains[row - 1].length ? gains[row - 1][column - 1] : 0;
    }
}
