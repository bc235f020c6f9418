package org.strandline.english.network;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A network in ONNX Runtime, run on one sequence at a time. Safe for many threads at once; closing waits for those that are running, for
 * the native memory must not go from under them.
 *
 * <p>Sequences are not run together: the scale of the eight-bit numbers is that of all that are run at once, so that what is read of
 * one would depend on its neighbours. It is quicker too: one sequence stays in the processor's cache.
 */
final class Session implements AutoCloseable {

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final OrtSession session;
    private final Map<String, String> metadata;
    private final Set<String> wide;

    /**
     * Loads a network.
     *
     * @param model the bytes of its file
     * @param threads how many threads one call may use, at least 1
     * @throws IllegalArgumentException if the bytes are no such network
     */
    Session(byte[] model, int threads) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            session = environment.createSession(model, options);
            metadata = session.getMetadata().getCustomMetadata();
            wide = wide(session);
        } catch (OrtException e) {
            throw new IllegalArgumentException("not a network that can be run: " + e.getMessage(), e);
        }
    }

    /** The inputs that are numbers of 64 bits. */
    private static Set<String> wide(OrtSession session) throws OrtException {
        Set<String> wide = new HashSet<>();
        session.getInputInfo().forEach((name, node) -> {
            if (node.getInfo() instanceof TensorInfo tensor && tensor.type == OnnxJavaType.INT64) {
                wide.add(name);
            }
        });
        return wide;
    }

    /** What the network's file carries beside the network, by name. */
    Map<String, String> metadata() {
        return metadata;
    }

    /**
     * The numbers that come out for one sequence, by the names of the outputs.
     *
     * @param inputs what goes in, by name: one number for each piece
     * @throws IllegalStateException if the network is closed or cannot be run on that
     */
    Map<String, FloatBuffer> run(Map<String, int[]> inputs) {
        Lock reading = lock.readLock();
        reading.lock();
        Map<String, OnnxTensor> tensors = new HashMap<>();
        try {
            for (Map.Entry<String, int[]> input : inputs.entrySet()) {
                tensors.put(input.getKey(), tensor(input.getKey(), input.getValue()));
            }
            try (OrtSession.Result result = session.run(tensors)) {
                Map<String, FloatBuffer> numbers = new HashMap<>();
                result.forEach(
                        output -> numbers.put(output.getKey(), ((OnnxTensor) output.getValue()).getFloatBuffer()));
                return numbers;
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the network cannot be run: " + e.getMessage(), e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
            reading.unlock();
        }
    }

    /** A tensor of one row, in numbers of the type that the network's file asks for. */
    private OnnxTensor tensor(String input, int[] numbers) throws OrtException {
        long[] plane = {1, numbers.length};
        return wide.contains(input)
                ? OnnxTensor.createTensor(
                        environment,
                        LongBuffer.wrap(Arrays.stream(numbers).asLongStream().toArray()),
                        plane)
                : OnnxTensor.createTensor(environment, IntBuffer.wrap(numbers), plane);
    }

    @Override
    public void close() {
        Lock writing = lock.writeLock();
        writing.lock();
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the network cannot be closed", e);
        } finally {
            writing.unlock();
        }
    }
}
