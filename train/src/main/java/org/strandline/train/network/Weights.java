package org.strandline.train.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.strandline.english.label.Boundary;
import org.strandline.english.label.CueTag;
import org.strandline.english.label.Labels;
import org.strandline.english.label.NameTag;
import org.strandline.english.label.SpeechRole;
import org.strandline.english.piece.Shape;
import org.strandline.train.network.PackagedEncoder.Tensor;

/**
 * The network's weights by the names that {@code network.py} gives them.
 *
 * @param tensors the weights; matrices of linear layers have a row for each output
 * @param layers how many layers the encoder has
 */
public record Weights(Map<String, Tensor> tensors, int layers) {

    /** Width of the two vectors whose product says whether a word hangs on another. */
    static final int ARC_WIDTH = 256;

    /** Width of the two vectors whose product says how. */
    static final int RELATION_WIDTH = 64;

    /** Width of the two vectors whose product says what a piece is to a cue. */
    static final int SPEECH_WIDTH = 128;

    /** What training leaves as it is: there is too little text to learn anything about most of these. */
    static final Set<String> FROZEN = Set.of("word", "position", "type");

    private static final double SPREAD = 0.02;

    /** The linear layers of a layer of the encoder, and the normalisations after them. */
    private static final Map<String, String> LAYER = Map.of(
            "q", "attention.self.query",
            "k", "attention.self.key",
            "v", "attention.self.value",
            "o", "attention.output.dense",
            "n1", "attention.output.LayerNorm",
            "f", "intermediate.dense",
            "g", "output.dense",
            "n2", "output.LayerNorm");

    /**
     * The weight of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Tensor tensor(String name) {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("there is no weight " + name);
        }
        return tensor;
    }

    /** The packaged encoder's weights with fresh heads on it. */
    public static Weights fresh(PackagedEncoder encoder, Labels labels, Random random) {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        tensors.put("word", encoder.tensor("embeddings.word_embeddings.weight"));
        tensors.put("position", encoder.tensor("embeddings.position_embeddings.weight"));
        tensors.put("type", encoder.tensor("embeddings.token_type_embeddings.weight"));
        tensors.put("norm", encoder.tensor("embeddings.LayerNorm.weight"));
        tensors.put("normb", encoder.tensor("embeddings.LayerNorm.bias"));
        List<String> parts = new ArrayList<>(LAYER.keySet());
        parts.sort(null);
        for (int layer = 0; layer < encoder.layers(); layer++) {
            for (String part : parts) {
                String name = "encoder.layer." + layer + "." + LAYER.get(part);
                tensors.put("l" + layer + "_" + part, encoder.tensor(name + ".weight"));
                tensors.put("l" + layer + "_" + part + "b", encoder.tensor(name + ".bias"));
            }
        }
        int width = (int) encoder.tensor("embeddings.LayerNorm.weight").shape()[0];
        tensors.put("shape", zeros(Shape.COUNT, width));
        Heads heads = new Heads(tensors, random);
        heads.add("boundary", Boundary.values().length, width);
        heads.add("tag", labels.tags().size(), width);
        heads.add("lemma", labels.lemmas().size(), width);
        heads.add("name", NameTag.COUNT, width);
        heads.add("arcd", ARC_WIDTH, width);
        heads.add("arch", ARC_WIDTH, width);
        heads.add("arc", ARC_WIDTH, ARC_WIDTH);
        heads.add("reld", RELATION_WIDTH, width);
        heads.add("relh", RELATION_WIDTH, width);
        heads.add("rel", labels.relations().size() * RELATION_WIDTH, RELATION_WIDTH);
        heads.add("reln", labels.relations().size(), RELATION_WIDTH);
        int roles = SpeechRole.values().length;
        heads.add("cue", CueTag.values().length, width);
        heads.add("speechc", SPEECH_WIDTH, width);
        heads.add("speechp", SPEECH_WIDTH, width);
        heads.add("speech", roles * SPEECH_WIDTH, SPEECH_WIDTH);
        heads.add("speechn", roles, SPEECH_WIDTH);
        return new Weights(tensors, encoder.layers());
    }

    /** These weights, those of {@code earlier} in their place where both have one of the same name and shape. */
    Weights with(Weights earlier) {
        Map<String, Tensor> joint = new LinkedHashMap<>(tensors);
        joint.replaceAll((name, tensor) -> {
            Tensor other = earlier.tensors.get(name);
            return other != null && Arrays.equals(other.shape(), tensor.shape()) ? other : tensor;
        });
        return new Weights(joint, layers);
    }

    /**
     * The middle between these weights and others of the same network.
     *
     * @throws IllegalArgumentException if the others lack a weight
     */
    public Weights mean(Weights other) {
        Map<String, Tensor> means = new LinkedHashMap<>(tensors);
        means.replaceAll((name, tensor) -> {
            float[] values = tensor.values().clone();
            float[] others = other.tensor(name).values();
            for (int i = 0; i < values.length; i++) {
                values[i] = (values[i] + others[i]) / 2;
            }
            return new Tensor(tensor.shape(), values);
        });
        return new Weights(means, layers);
    }

    /** Whether a weight belongs to a head, and so starts from nothing. */
    static boolean isFresh(String name) {
        return name.equals("shape") || !(name.startsWith("norm") || (name.startsWith("l") && name.indexOf('_') > 0));
    }

    private record Heads(Map<String, Tensor> tensors, Random random) {

        void add(String name, int outputs, int inputs) {
            float[] values = new float[outputs * inputs];
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) (random.nextGaussian() * SPREAD);
            }
            tensors.put(name, new Tensor(new long[] {outputs, inputs}, values));
            tensors.put(name + "b", new Tensor(new long[] {outputs}, new float[outputs]));
        }
    }

    private static Tensor zeros(int rows, int columns) {
        return new Tensor(new long[] {rows, columns}, new float[rows * columns]);
    }
}
