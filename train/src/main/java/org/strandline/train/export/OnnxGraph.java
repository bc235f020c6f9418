package org.strandline.train.export;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An ONNX model while it is written. Message and field numbers are those of
 * <a href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">onnx.proto</a>.
 */
final class OnnxGraph {

    /** Operators of ONNX itself, and those that ONNX Runtime adds. */
    enum Domain {
        ONNX("", 18),
        RUNTIME("com.microsoft", 1);

        private final String domain;
        private final int version;

        Domain(String domain, int version) {
            this.domain = domain;
            this.version = version;
        }
    }

    /** Types of a tensor's numbers. */
    enum NumberType {
        FLOAT(1),
        INT8(3),
        INT64(7);

        private final int number;

        NumberType(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }
    }

    private static final int FORMAT_VERSION = 8;
    private static final int FLOAT_ATTRIBUTE = 1;
    private static final int INT_ATTRIBUTE = 2;

    private final Message graph = new Message();
    private final Map<String, String> metadata = new TreeMap<>();
    private int nodes;

    void input(String name, NumberType type, String... dimensions) {
        graph.message(11, value(name, type, dimensions));
    }

    void output(String name, String... dimensions) {
        graph.message(12, value(name, NumberType.FLOAT, dimensions));
    }

    /** A text that the file carries beside the graph. */
    void text(String key, String text) {
        metadata.put(key, text);
    }

    String floats(String name, float[] values, long... shape) {
        ByteBuffer bytes = littleEndian(values.length * Float.BYTES);
        bytes.asFloatBuffer().put(values);
        return constant(name, NumberType.FLOAT, bytes, shape);
    }

    String longs(String name, long... values) {
        ByteBuffer bytes = littleEndian(values.length * Long.BYTES);
        bytes.asLongBuffer().put(values);
        return constant(name, NumberType.INT64, bytes, values.length);
    }

    String longScalar(String name, long value) {
        ByteBuffer bytes = littleEndian(Long.BYTES);
        bytes.asLongBuffer().put(value);
        return constant(name, NumberType.INT64, bytes);
    }

    String bytes(String name, byte[] values, long... shape) {
        return constant(name, NumberType.INT8, ByteBuffer.wrap(values), shape);
    }

    /** Adds a node with one output, and gives that output's name. */
    String node(Domain domain, String operator, List<String> inputs, Map<String, ? extends Number> attributes) {
        String output = "t" + nodes;
        node(domain, operator, inputs, List.of(output), attributes);
        return output;
    }

    String node(String operator, String... inputs) {
        return node(Domain.ONNX, operator, List.of(inputs), Map.of());
    }

    void node(
            Domain domain,
            String operator,
            List<String> inputs,
            List<String> outputs,
            Map<String, ? extends Number> attributes) {
        Message node = new Message();
        inputs.forEach(input -> node.text(1, input));
        outputs.forEach(output -> node.text(2, output));
        node.text(3, "n" + nodes++);
        node.text(4, operator);
        attributes.forEach((name, value) -> node.message(5, attribute(name, value)));
        node.text(7, domain.domain);
        graph.message(1, node);
    }

    byte[] write() {
        graph.text(2, "sentence");
        Message model = new Message();
        model.number(1, FORMAT_VERSION);
        model.text(2, "strandline");
        model.message(7, graph);
        for (Domain domain : Domain.values()) {
            Message operators = new Message();
            operators.text(1, domain.domain);
            operators.number(2, domain.version);
            model.message(8, operators);
        }
        metadata.forEach((key, text) -> {
            Message entry = new Message();
            entry.text(1, key);
            entry.text(2, text);
            model.message(14, entry);
        });
        return model.bytes().toByteArray();
    }

    private String constant(String name, NumberType type, ByteBuffer bytes, long... shape) {
        Message tensor = new Message();
        for (long size : shape) {
            tensor.number(1, size);
        }
        tensor.number(2, type.number);
        tensor.text(8, name);
        tensor.raw(9, ByteString.copyFrom(bytes));
        graph.message(5, tensor);
        return name;
    }

    private static Message attribute(String name, Number value) {
        Message attribute = new Message();
        attribute.text(1, name);
        if (value instanceof Float number) {
            attribute.real(2, number);
            attribute.number(20, FLOAT_ATTRIBUTE);
        } else {
            attribute.number(3, value.longValue());
            attribute.number(20, INT_ATTRIBUTE);
        }
        return attribute;
    }

    private static Message value(String name, NumberType type, String... dimensions) {
        Message shape = new Message();
        for (String dimension : dimensions) {
            Message size = new Message();
            size.text(2, dimension);
            shape.message(1, size);
        }
        Message tensor = new Message();
        tensor.number(1, type.number);
        tensor.message(2, shape);
        Message typed = new Message();
        typed.message(1, tensor);
        Message value = new Message();
        value.text(1, name);
        value.message(2, typed);
        return value;
    }

    private static ByteBuffer littleEndian(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A protocol buffer message while it is written. */
    private static final class Message {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final CodedOutputStream out = CodedOutputStream.newInstance(bytes);

        ByteString bytes() {
            try {
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return ByteString.copyFrom(bytes.toByteArray());
        }

        void number(int field, long value) {
            write(() -> out.writeInt64(field, value));
        }

        void real(int field, float value) {
            write(() -> out.writeFloat(field, value));
        }

        void text(int field, String value) {
            write(() -> out.writeString(field, value));
        }

        void message(int field, Message message) {
            raw(field, message.bytes());
        }

        void raw(int field, ByteString value) {
            write(() -> out.writeBytes(field, value));
        }

        private interface Writing {
            void run() throws IOException;
        }

        private static void write(Writing writing) {
            try {
                writing.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
