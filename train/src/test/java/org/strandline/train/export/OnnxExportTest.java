package org.strandline.train.export;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.strandline.english.SentenceModel;
import org.strandline.english.label.Labels;
import org.strandline.english.label.LemmaScript;
import org.strandline.english.label.TagLabel;
import org.strandline.english.network.Network;
import org.strandline.english.network.Scores;
import org.strandline.english.network.Scores.Output;
import org.strandline.english.piece.Atoms;
import org.strandline.english.piece.Pieces;
import org.strandline.english.piece.WordPieces;
import org.strandline.text.Morphology;
import org.strandline.text.PartOfSpeech;
import org.strandline.train.export.OnnxExport.Precision;
import org.strandline.train.network.PackagedEncoder;
import org.strandline.train.network.PackagedEncoder.Tensor;
import org.strandline.train.network.Weights;

/** What is written is the network that was trained. */
class OnnxExportTest {

    private static final String TEXT = "The harbour master told nobody.";
    private static final PackagedEncoder PACKAGED = PackagedEncoder.read();
    private static final Labels LABELS = new Labels(
            List.of(new TagLabel(PartOfSpeech.NOUN, Morphology.NONE), new TagLabel(PartOfSpeech.VERB, Morphology.NONE)),
            List.of(LemmaScript.SAME),
            List.of("root", "nsubj"));

    /**
     * The packaged encoder, untrained, must give in our graph what it gives in its own. The boundary head is made to show the first
     * four numbers of each piece's vector.
     */
    @Test
    void theEncodersVectorsAreThoseOfThePackagedFile() throws Exception {
        Weights weights = Weights.fresh(PACKAGED, LABELS, new Random(1));
        Tensor shown = weights.tensor("boundary");
        java.util.Arrays.fill(shown.values(), 0);
        for (int i = 0; i < 4; i++) {
            shown.values()[i * (int) shown.shape()[1] + i] = 1;
        }
        Pieces pieces = pieces();
        float[][] expected = packaged(pieces);
        try (Network network =
                new Network(OnnxExport.export(weights, LABELS, PACKAGED.vocabulary(), Precision.FLOAT), 1)) {
            Scores scores = network.run(pieces);
            for (int piece = 0; piece < pieces.length(); piece++) {
                for (int i = 0; i < 4; i++) {
                    assertThat(scores.at(Output.BOUNDARY, piece, i))
                            .isCloseTo(expected[piece][i], Offset.offset(1e-4f));
                }
            }
        }
    }

    @Test
    void roundingChangesScoresLittle() {
        Weights weights = Weights.fresh(PACKAGED, LABELS, new Random(1));
        Pieces pieces = pieces();
        try (Network exact =
                        new Network(OnnxExport.export(weights, LABELS, PACKAGED.vocabulary(), Precision.FLOAT), 1);
                Network rounded =
                        new Network(OnnxExport.export(weights, LABELS, PACKAGED.vocabulary(), Precision.INT8), 1)) {
            Scores expected = exact.run(pieces);
            Scores actual = rounded.run(pieces);
            for (Output output : Output.values()) {
                float[] all = expected.all(output, 3);
                for (int i = 0; i < all.length; i++) {
                    assertThat(actual.at(output, 3, i)).isCloseTo(all[i], Offset.offset(0.25f));
                }
            }
            assertThat(exact.text(SentenceModel.LABELS)).isEqualTo(LABELS.write());
        }
    }

    private static Pieces pieces() {
        return Pieces.of(TEXT, Atoms.of(TEXT), new WordPieces(PACKAGED.vocabulary()), 100);
    }

    private static float[][] packaged(Pieces pieces) throws Exception {
        long[] ids = java.util.Arrays.stream(pieces.ids()).asLongStream().toArray();
        long[] ones = new long[ids.length];
        java.util.Arrays.fill(ones, 1);
        long[] plane = {1, ids.length};
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (InputStream file = OnnxExportTest.class.getResourceAsStream("/all-minilm-l6-v2.onnx");
                OrtSession session = environment.createSession(file.readAllBytes());
                OnnxTensor idTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), plane);
                OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), plane);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.allocate(ids.length), plane);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", idTensor, "attention_mask", mask, "token_type_ids", types))) {
            FloatBuffer vectors = ((OnnxTensor) result.get(0)).getFloatBuffer();
            float[][] rows = new float[ids.length][vectors.capacity() / ids.length];
            for (float[] row : rows) {
                vectors.get(row);
            }
            return rows;
        }
    }
}
