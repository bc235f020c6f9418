package org.strandline.store.search;

/** Vectors in bytes: a quarter of the space. Only their directions are compared, so each is as long as bytes allow. */
final class Vectors {

    private Vectors() {}

    static byte[] bytes(float[] vector) {
        float greatest = Float.MIN_NORMAL;
        for (float number : vector) {
            greatest = Math.max(greatest, Math.abs(number));
        }
        byte[] bytes = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            bytes[i] = (byte) Math.round(vector[i] / greatest * Byte.MAX_VALUE);
        }
        return bytes;
    }

    /** The cosine that a score of the index stands for. */
    static double cosine(float score) {
        return 2.0 * score - 1;
    }
}
