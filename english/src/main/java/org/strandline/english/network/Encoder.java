package org.strandline.english.network;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/** A sentence encoder of BERT's shape: a sequence of pieces in, one vector of length 1 out. */
public final class Encoder implements AutoCloseable {

    private static final String OUTPUT = "last_hidden_state";

    private final Session session;

    /**
     * Loads an encoder, to run on one thread for each call.
     *
     * @param model the bytes of its file
     * @throws IllegalArgumentException if the bytes are no such encoder
     */
    public Encoder(byte[] model) {
        session = new Session(model, 1);
    }

    /** The mean of the vectors of a sequence's pieces, set to length 1. */
    public float[] run(int[] sequence) {
        int[] mask = new int[sequence.length];
        Arrays.fill(mask, 1);
        int[] types = new int[sequence.length];
        FloatBuffer states = Objects.requireNonNull(
                session.run(Map.of("input_ids", sequence, "attention_mask", mask, "token_type_ids", types))
                        .get(OUTPUT));
        return mean(states, states.capacity() / sequence.length);
    }

    private static float[] mean(FloatBuffer states, int width) {
        double[] sum = new double[width];
        for (int i = 0; i < states.capacity(); i++) {
            sum[i % width] += states.get(i);
        }
        double square = 0;
        for (double number : sum) {
            square += number * number;
        }
        double length = Math.sqrt(square);
        float[] mean = new float[width];
        for (int i = 0; i < width && length > 0; i++) {
            mean[i] = (float) (sum[i] / length);
        }
        return mean;
    }

    @Override
    public void close() {
        session.close();
    }
}
