package org.strandline.english.decode;

/** Products of vectors. */
final class Vectors {

    private Vectors() {}

    /**
     * The product of a vector with the one of the same length that begins at {@code from} of {@code numbers}. Four sums side by side, so
     * that no addition waits for the one before.
     */
    static float product(float[] vector, float[] numbers, int from) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 3 < vector.length; i += 4) {
            a += vector[i] * numbers[from + i];
            b += vector[i + 1] * numbers[from + i + 1];
            c += vector[i + 2] * numbers[from + i + 2];
            d += vector[i + 3] * numbers[from + i + 3];
        }
        float rest = 0;
        for (; i < vector.length; i++) {
            rest += vector[i] * numbers[from + i];
        }
        return a + b + c + d + rest;
    }
}
