package org.strandline.store.search;

/**
 * Vectors in bytes: a quarter of the space. All are of one length, so that the product of two says how alike they are: a third of the
 * time that a cosine takes.
 */
final class Vectors {

    /** No number of a vector is more than so many times the usual; what is more is cut off. */
    private static final double MOST = 6;

    private Vectors() {}

    /** @param vector of length 1 */
    static byte[] bytes(float[] vector) {
        double length = length(vector.length);
        byte[] bytes = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            bytes[i] = (byte) Math.clamp(Math.round(vector[i] * length), -Byte.MAX_VALUE, Byte.MAX_VALUE);
        }
        return bytes;
    }

    /** How long the vectors of so many numbers are. */
    private static double length(int numbers) {
        return Byte.MAX_VALUE * Math.min(1, Math.sqrt(numbers) / MOST);
    }

    /** The cosine that a score of the index stands for, which is a half and the product over 2<sup>15</sup> for each number. */
    static double cosine(float score, int numbers) {
        return (score - 0.5) * numbers * (1 << 15) / (length(numbers) * length(numbers));
    }
}
