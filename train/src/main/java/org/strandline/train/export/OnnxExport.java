package org.strandline.train.export;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.strandline.english.SentenceModel;
import org.strandline.english.label.Labels;
import org.strandline.english.network.Scores.Output;
import org.strandline.train.export.OnnxGraph.Domain;
import org.strandline.train.export.OnnxGraph.NumberType;
import org.strandline.train.network.PackagedEncoder.Tensor;
import org.strandline.train.network.Weights;

/**
 * Writes trained weights as an ONNX graph for {@link org.strandline.english.network.Network}: the same network as in {@code network.py}, without
 * dropout and with scores for every piece.
 */
public final class OnnxExport {

    /** How exact the numbers of the matrices are. */
    public enum Precision {
        /** As they were trained. */
        FLOAT,
        /** Rounded to eight bits, each column by a scale of its own; what they are multiplied with is rounded to eight bits when it is known. */
        INT8
    }

    private static final int ATTENTION_HEADS = 12;
    private static final float EPSILON = 1e-12f;

    /**
     * A weight is rounded to so many steps on either side of zero. Seven bits, not eight: where a processor adds two products of eight bits
     * in sixteen, no sum is cut off then.
     */
    private static final int STEPS = 64;

    /** An input that is left out. */
    private static final String NONE = "";

    private final OnnxGraph graph = new OnnxGraph();
    private final Weights weights;
    private final Precision precision;
    private final int width;

    private OnnxExport(Weights weights, Precision precision) {
        this.weights = weights;
        this.precision = precision;
        this.width = weights.tensor("norm").values().length;
    }

    /** The bytes of the network's file. */
    public static byte[] export(Weights weights, Labels labels, List<String> vocabulary, Precision precision) {
        OnnxExport export = new OnnxExport(weights, precision);
        export.graph.text(SentenceModel.VOCABULARY, String.join("\n", vocabulary));
        export.graph.text(SentenceModel.LABELS, labels.write());
        export.graph.input("ids", NumberType.INT64, "rows", "length");
        export.graph.input("shapes", NumberType.INT64, "rows", "length");
        String x = export.embedding();
        for (int layer = 0; layer < weights.layers(); layer++) {
            x = export.layer("l" + layer + "_", x);
        }
        export.heads(x);
        return export.graph.write();
    }

    private String embedding() {
        String length = graph.node("Gather", graph.node("Shape", "ids"), graph.longScalar("second", 1));
        String positions = graph.node(
                "Slice",
                graph.floats(
                        "position",
                        positionsAndType(),
                        weights.tensor("position").shape()),
                graph.longs("from", 0),
                graph.node("Unsqueeze", length, graph.longs("front", 0)),
                graph.longs("along", 0));
        String sum = graph.node("Add", graph.node("Add", rows("word", "ids"), rows("shape", "shapes")), positions);
        return normalised(sum, "norm");
    }

    /** Every piece is of the first of BERT's two types, so that the type's vector is part of each position's. */
    private float[] positionsAndType() {
        float[] sums = weights.tensor("position").values().clone();
        float[] type = weights.tensor("type").values();
        for (int i = 0; i < sums.length; i++) {
            sums[i] += type[i % width];
        }
        return sums;
    }

    private String layer(String layer, String x) {
        String joint = linear(
                layer + "qkv",
                x,
                stacked(layer + "q", layer + "k", layer + "v"),
                concatenated(layer + "qb", layer + "kb", layer + "vb"));
        List<String> split = List.of(layer + "query", layer + "key", layer + "value");
        graph.node(
                Domain.ONNX,
                "Split",
                List.of(joint, graph.longs(layer + "parts", width, width, width)),
                split,
                Map.of("axis", -1));
        String attention =
                graph.node(Domain.RUNTIME, "MultiHeadAttention", split, Map.of("num_heads", ATTENTION_HEADS));
        String attended = normalised(graph.node("Add", x, linear(layer + "o", attention)), layer + "n1");
        String inner = gelu(linear(layer + "f", attended));
        return normalised(graph.node("Add", attended, linear(layer + "g", inner)), layer + "n2");
    }

    private void heads(String x) {
        output(Output.BOUNDARY, linear("boundary", x));
        output(Output.TAG, linear("tag", x));
        output(Output.LEMMA, linear("lemma", x));
        output(Output.NAME, linear("name", x));
        List<String> pair = List.of(linear("arc", gelu(linear("arcd", x))), gelu(linear("arch", x)));
        output(Output.ARC, graph.node(Domain.RUNTIME, "FusedMatMul", pair, Map.of("transB", 1)));
        String dependant = gelu(linear("reld", x));
        output(Output.RELATION, linear("rel", dependant));
        output(Output.RELATION_ALONE, linear("reln", dependant));
        output(Output.HEAD, gelu(linear("relh", x)));
        output(Output.CUE, linear("cue", x));
        output(Output.SPEECH, linear("speech", gelu(linear("speechc", x))));
        String part = gelu(linear("speechp", x));
        output(Output.PART, part);
        output(Output.PART_ALONE, linear("speechn", part));
    }

    private void output(Output output, String value) {
        graph.node(Domain.ONNX, "Identity", List.of(value), List.of(output.fileName()), Map.of());
        graph.output(output.fileName(), "rows", "length", output.fileName() + "s");
    }

    private String gelu(String x) {
        return graph.node(Domain.RUNTIME, "Gelu", List.of(x), Map.of());
    }

    /**
     * Rows with a mean of 0 and a variance of 1, stretched and moved as was learned. Step by step, and by sums of squares, because ONNX Runtime's one operator
     * for this, which it makes of the usual steps, too, adds number by number and takes several times as long.
     */
    private String normalised(String x, String name) {
        String centred = graph.node("Sub", x, graph.node("ReduceMean", x, graph.longs(name + "_mean_axis", -1)));
        String squares =
                graph.node("ReduceSum", graph.node("Mul", centred, centred), graph.longs(name + "_square_axis", -1));
        String length = graph.node(
                "Sqrt", graph.node("Add", squares, graph.floats(name + "_least", new float[] {EPSILON * width}, 1)));
        String unit = graph.node("Div", centred, length);
        return graph.node("Add", graph.node("Mul", unit, stretch(name)), given(name + "b"));
    }

    /** What a row of length 1 is to be stretched by: the learned factors are for rows with a variance of 1. */
    private String stretch(String name) {
        float[] factors = weights.tensor(name).values().clone();
        for (int i = 0; i < factors.length; i++) {
            factors[i] *= (float) Math.sqrt(width);
        }
        return graph.floats(name, factors, width);
    }

    private String linear(String name, String x) {
        return linear(name, x, weights.tensor(name), weights.tensor(name + "b").values());
    }

    private String linear(String name, String x, Tensor matrix, float[] bias) {
        String biases = graph.floats(name + "_bias", bias, bias.length);
        int outputs = (int) matrix.shape()[0];
        int inputs = (int) matrix.shape()[1];
        if (precision == Precision.FLOAT) {
            float[] turned = new float[matrix.values().length];
            for (int o = 0; o < outputs; o++) {
                for (int i = 0; i < inputs; i++) {
                    turned[i * outputs + o] = matrix.values()[o * inputs + i];
                }
            }
            return graph.node(
                    "Add", graph.node("MatMul", x, graph.floats(name + "_weight", turned, inputs, outputs)), biases);
        }
        Quantized quantized = Quantized.rows(matrix, STEPS);
        byte[] turned = new byte[quantized.values().length];
        for (int o = 0; o < outputs; o++) {
            for (int i = 0; i < inputs; i++) {
                turned[i * outputs + o] = quantized.values()[o * inputs + i];
            }
        }
        List<String> operands = List.of(
                x,
                graph.bytes(name + "_weight", turned, inputs, outputs),
                graph.floats(name + "_scale", quantized.scales(), outputs),
                NONE,
                biases);
        return graph.node(Domain.RUNTIME, "DynamicQuantizeMatMul", operands, Map.of());
    }

    private String rows(String name, String index) {
        Tensor table = weights.tensor(name);
        if (precision == Precision.FLOAT) {
            return graph.node("Gather", given(name), index);
        }
        Quantized quantized = Quantized.rows(table, Byte.MAX_VALUE);
        String values = graph.node("Gather", graph.bytes(name, quantized.values(), table.shape()), index);
        String scales = graph.node(
                "Gather", graph.floats(name + "_scale", quantized.scales(), quantized.scales().length, 1), index);
        String real = graph.node(Domain.ONNX, "Cast", List.of(values), Map.of("to", NumberType.FLOAT.number()));
        return graph.node("Mul", real, scales);
    }

    private String given(String name) {
        Tensor tensor = weights.tensor(name);
        return graph.floats(name, tensor.values(), tensor.shape());
    }

    private Tensor stacked(String... names) {
        long rows = 0;
        for (String name : names) {
            rows += weights.tensor(name).shape()[0];
        }
        return new Tensor(new long[] {rows, weights.tensor(names[0]).shape()[1]}, concatenated(names));
    }

    private float[] concatenated(String... names) {
        FloatBuffer all = FloatBuffer.allocate(Stream.of(names)
                .mapToInt(name -> weights.tensor(name).values().length)
                .sum());
        Stream.of(names).forEach(name -> all.put(weights.tensor(name).values()));
        return all.array();
    }
}
