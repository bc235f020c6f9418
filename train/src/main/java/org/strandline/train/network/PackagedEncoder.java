package org.strandline.train.network;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The encoder to begin with: MiniLM's weights and vocabulary, out of the ONNX file and the tokenizer's file of a package.
 *
 * <p>In that file the matrices of linear layers have no names of their own; each is known by the name of the node that multiplies
 * with it. Message and field numbers are those of <a href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">onnx.proto</a>.
 *
 * @param tensors the weights by the names of the node or parameter, such as {@code encoder.layer.0.attention.self.query.weight}
 * @param vocabulary the word pieces in the order of their numbers
 */
public record PackagedEncoder(Map<String, Tensor> tensors, List<String> vocabulary) {

    private static final int GRAPH_IN_MODEL = 7;
    private static final int NODE_IN_GRAPH = 1;
    private static final int INITIALIZER_IN_GRAPH = 5;
    private static final int FLOAT = 1;

    /**
     * Numbers in rows.
     *
     * @param shape its dimensions
     * @param values its numbers, the last dimension's neighbours beside each other
     */
    @SuppressWarnings("ArrayRecordComponent") // numbers on their way into tensors; compared by nobody
    public record Tensor(long[] shape, float[] values) {

        Tensor transposed() {
            int rows = (int) shape[0];
            int columns = (int) shape[1];
            float[] turned = new float[values.length];
            for (int r = 0; r < rows; r++) {
                for (int c = 0; c < columns; c++) {
                    turned[c * rows + r] = values[r * columns + c];
                }
            }
            return new Tensor(new long[] {columns, rows}, turned);
        }
    }

    /** Reads the package on the class path. */
    public static PackagedEncoder read() {
        try {
            return new PackagedEncoder(
                    readTensors(bytes("/all-minilm-l6-v2.onnx")),
                    readVocabulary(bytes("/all-minilm-l6-v2-tokenizer.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The weight of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    Tensor tensor(String name) {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("the packaged encoder has no " + name);
        }
        return tensor;
    }

    /** How many layers the encoder has. */
    public int layers() {
        int layers = 0;
        while (tensors.containsKey("encoder.layer." + layers + ".output.dense.weight")) {
            layers++;
        }
        return layers;
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = PackagedEncoder.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("not on the class path: " + resource);
            }
            return in.readAllBytes();
        }
    }

    private static List<String> readVocabulary(byte[] tokenizer) {
        JsonNode vocabulary = new JsonMapper().readTree(tokenizer).path("model").path("vocab");
        String[] pieces = new String[vocabulary.size()];
        vocabulary.forEachEntry((piece, number) -> pieces[number.asInt()] = piece);
        return List.of(pieces);
    }

    private static Map<String, Tensor> readTensors(byte[] model) throws IOException {
        Map<String, Tensor> byFileName = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        CodedInputStream in = CodedInputStream.newInstance(model);
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (WireFormat.getTagFieldNumber(tag) == GRAPH_IN_MODEL) {
                readGraph(in.readByteBuffer(), byFileName, names);
            } else {
                in.skipField(tag);
            }
        }
        Map<String, Tensor> tensors = new HashMap<>();
        byFileName.forEach((fileName, tensor) -> {
            String name = names.get(fileName);
            tensors.put(name == null ? fileName : name, name == null ? tensor : tensor.transposed());
        });
        return tensors;
    }

    private static void readGraph(java.nio.ByteBuffer graph, Map<String, Tensor> tensors, Map<String, String> names)
            throws IOException {
        CodedInputStream in = CodedInputStream.newInstance(graph);
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case NODE_IN_GRAPH -> readNode(in.readByteBuffer(), names);
                case INITIALIZER_IN_GRAPH -> readTensor(in.readByteBuffer(), tensors);
                default -> in.skipField(tag);
            }
        }
    }

    private static void readNode(java.nio.ByteBuffer node, Map<String, String> names) throws IOException {
        List<String> inputs = new ArrayList<>();
        String output = "";
        CodedInputStream in = CodedInputStream.newInstance(node);
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case 1 -> inputs.add(in.readString());
                case 2 -> output = in.readString();
                default -> in.skipField(tag);
            }
        }
        if (output.endsWith("/MatMul_output_0") && inputs.getLast().startsWith("onnx::MatMul_")) {
            String path = output.substring(1, output.length() - "/MatMul_output_0".length());
            names.put(inputs.getLast(), path.replace('/', '.') + ".weight");
        }
    }

    private static void readTensor(java.nio.ByteBuffer message, Map<String, Tensor> tensors) throws IOException {
        List<Long> shape = new ArrayList<>();
        int type = 0;
        String name = "";
        ByteString raw = ByteString.EMPTY;
        CodedInputStream in = CodedInputStream.newInstance(message);
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case 1 -> shape.add(in.readInt64());
                case 2 -> type = in.readInt32();
                case 8 -> name = in.readString();
                case 9 -> raw = in.readBytes();
                default -> in.skipField(tag);
            }
        }
        if (type == FLOAT) {
            float[] values = new float[raw.size() / Float.BYTES];
            raw.asReadOnlyByteBuffer()
                    .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                    .asFloatBuffer()
                    .get(values);
            tensors.put(
                    name, new Tensor(shape.stream().mapToLong(Long::longValue).toArray(), values));
        }
    }
}
