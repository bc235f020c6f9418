package org.strandline.english.network;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/** A sentence encoder of BERT's shape in ONNX Runtime: a sequence of pieces in, one vector of length 1 out. */
public final class Encoder implements AutoCloseable {

    private static final String OUTPUT = "last_hidden_state";

    private final OrtEnvironment environment;
    private final OrtSession session;

    /**
     * Loads an encoder, to run on one thread for each call.
     *
     * @param model the bytes of its file
     * @throws IllegalArgumentException if the bytes are no such encoder
     */
    public Encoder(byte[] model) {
        try {
            environment = OrtEnvironment.getEnvironment();
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
                options.setCPUArenaAllocator(false);
                options.setMemoryPatternOptimization(false);
                session = environment.createSession(model, options);
            }
        } catch (OrtException e) {
            throw new IllegalArgumentException("not an encoder that can be run: " + e.getMessage(), e);
        }
    }

    /**
     * The mean of the vectors of a sequence's pieces, set to length 1. Sequences are not run together: the scale of the eight-bit
     * numbers is that of all that are run at once, so that a vector would depend on its neighbours.
     */
    public float[] run(int[] sequence) {
        long[] ids = Arrays.stream(sequence).asLongStream().toArray();
        long[] mask = new long[ids.length];
        Arrays.fill(mask, 1);
        long[] plane = {1, ids.length};
        try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), plane);
                OnnxTensor maskTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), plane);
                OnnxTensor typeTensor =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), plane);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", idTensor, "attention_mask", maskTensor, "token_type_ids", typeTensor))) {
            FloatBuffer states = ((OnnxTensor) result.get(OUTPUT).orElseThrow()).getFloatBuffer();
            return mean(states, states.capacity() / ids.length);
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder cannot be run on " + ids.length + " pieces", e);
        }
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
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder cannot be closed", e);
        }
    }
}
