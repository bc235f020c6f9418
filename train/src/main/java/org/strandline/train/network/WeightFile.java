package org.strandline.train.network;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.strandline.train.network.PackagedEncoder.Tensor;

/** Weights on disk, as they are between two runs: a checkpoint. */
public final class WeightFile {

    private WeightFile() {}

    /** Writes all weights; an older file is replaced only once the new one is whole. */
    public static void write(Weights weights, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
            out.writeInt(weights.layers());
            out.writeInt(weights.tensors().size());
            for (Map.Entry<String, Tensor> entry : weights.tensors().entrySet()) {
                Tensor tensor = entry.getValue();
                out.writeUTF(entry.getKey());
                out.writeInt(tensor.shape().length);
                for (long size : tensor.shape()) {
                    out.writeLong(size);
                }
                ByteBuffer bytes = ByteBuffer.allocate(tensor.values().length * Float.BYTES);
                bytes.asFloatBuffer().put(tensor.values());
                out.write(bytes.array());
            }
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Reads what {@link #write} wrote. */
    public static Weights read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            int layers = in.readInt();
            int count = in.readInt();
            Map<String, Tensor> tensors = new LinkedHashMap<>();
            for (int i = 0; i < count; i++) {
                String name = in.readUTF();
                long[] shape = new long[in.readInt()];
                int size = 1;
                for (int d = 0; d < shape.length; d++) {
                    shape[d] = in.readLong();
                    size = Math.multiplyExact(size, Math.toIntExact(shape[d]));
                }
                float[] values = new float[size];
                ByteBuffer.wrap(in.readNBytes(size * Float.BYTES))
                        .asFloatBuffer()
                        .get(values);
                tensors.put(name, new Tensor(shape, values));
            }
            return new Weights(tensors, layers);
        }
    }
}
