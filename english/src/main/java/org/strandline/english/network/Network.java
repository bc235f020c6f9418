package org.strandline.english.network;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.strandline.english.network.Scores.Output;
import org.strandline.english.piece.Pieces;

/** The network in ONNX Runtime. Safe for many threads at once. */
public final class Network implements AutoCloseable {

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Map<String, String> metadata;

    /**
     * Loads a network.
     *
     * @param model the bytes of its file
     * @param threads how many threads one call may use, at least 1
     * @throws IllegalArgumentException if the bytes are no such network
     */
    public Network(byte[] model, int threads) {
        try {
            environment = OrtEnvironment.getEnvironment();
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(threads);
                options.setInterOpNumThreads(1);
                options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
                options.setCPUArenaAllocator(false);
                options.setMemoryPatternOptimization(false);
                session = environment.createSession(model, options);
            }
            metadata = session.getMetadata().getCustomMetadata();
        } catch (OrtException e) {
            throw new IllegalArgumentException("not a network that can be run: " + e.getMessage(), e);
        }
    }

    /** A text that the network's file carries beside the network. */
    public String text(String key) {
        String text = metadata.get(key);
        if (text == null) {
            throw new IllegalArgumentException("the network's file carries no " + key);
        }
        return text;
    }

    /** The scores of each sequence. */
    public List<Scores> run(List<Pieces> sequences) {
        int rows = sequences.size();
        int length = sequences.stream().mapToInt(Pieces::length).max().orElse(0);
        long[] ids = new long[rows * length];
        long[] shapes = new long[rows * length];
        int[] mask = new int[rows * length];
        for (int row = 0; row < rows; row++) {
            Pieces pieces = sequences.get(row);
            for (int i = 0; i < pieces.length(); i++) {
                ids[row * length + i] = pieces.ids()[i];
                shapes[row * length + i] = pieces.shapes()[i];
                mask[row * length + i] = 1;
            }
        }
        long[] plane = {rows, length};
        try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), plane);
                OnnxTensor shapeTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(shapes), plane);
                OnnxTensor maskTensor = OnnxTensor.createTensor(environment, IntBuffer.wrap(mask), plane);
                OrtSession.Result result =
                        session.run(Map.of("ids", idTensor, "shapes", shapeTensor, "mask", maskTensor))) {
            return scores(result, rows, length);
        } catch (OrtException e) {
            throw new IllegalStateException("the network cannot be run on " + rows + " sequences of " + length, e);
        }
    }

    private static List<Scores> scores(OrtSession.Result result, int rows, int length) {
        Map<Output, Scores.Table> tables = new EnumMap<>(Output.class);
        for (Output output : Output.values()) {
            OnnxTensor tensor = (OnnxTensor) result.get(output.fileName()).orElseThrow();
            FloatBuffer numbers = tensor.getFloatBuffer();
            tables.put(output, new Scores.Table(numbers, numbers.capacity() / (rows * length)));
        }
        List<Scores> scores = new ArrayList<>(rows);
        for (int row = 0; row < rows; row++) {
            scores.add(new Scores(tables, row, length));
        }
        return scores;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the network cannot be closed", e);
        }
    }
}
