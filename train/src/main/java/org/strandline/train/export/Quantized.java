package org.strandline.train.export;

import org.strandline.train.network.PackagedEncoder.Tensor;

/**
 * A matrix in whole numbers of eight bits.
 *
 * @param values the numbers, rounded
 * @param scales for each row what its numbers are to be multiplied with
 */
@SuppressWarnings("ArrayRecordComponent") // numbers on their way into a file; compared by nobody
record Quantized(byte[] values, float[] scales) {

    /** Rounds each row so that its largest number becomes {@code steps}. */
    static Quantized rows(Tensor matrix, int steps) {
        int rows = (int) matrix.shape()[0];
        int columns = (int) matrix.shape()[1];
        byte[] values = new byte[rows * columns];
        float[] scales = new float[rows];
        for (int row = 0; row < rows; row++) {
            float largest = Float.MIN_NORMAL;
            for (int i = row * columns; i < (row + 1) * columns; i++) {
                largest = Math.max(largest, Math.abs(matrix.values()[i]));
            }
            scales[row] = largest / steps;
            for (int i = row * columns; i < (row + 1) * columns; i++) {
                values[i] = (byte) Math.round(matrix.values()[i] / scales[row]);
            }
        }
        return new Quantized(values, scales);
    }
}
