package org.strandline.train.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.strandline.bench.english.GoldNames;
import org.strandline.bench.english.GoldTrees;
import org.strandline.bench.statement.GoldAttributions;
import org.strandline.english.label.Labels;

/**
 * Everything that is learnt from.
 *
 * @param trees paragraphs with trees
 * @param names sentences with names
 * @param attributions pages with attributions
 */
public record TrainingData(List<GoldTrees> trees, List<GoldNames> names, List<GoldAttributions> attributions) {

    /** About 120 word pieces. */
    private static final int CHARACTERS = 500;

    private static final int LONGEST = 300;

    /** Trees are shown so often in each epoch: there are fewer of them than of names, and more is to be learnt from them. */
    private static final int TREES_IN_EPOCH = 2;

    /** Of the passages with attributions each epoch shows this share: there are more of them than of all others. */
    private static final double ATTRIBUTIONS_IN_EPOCH = 0.6;

    /** Reads {@code sets} under {@code data}. */
    public static TrainingData read(Path data, Set<TrainingSet> sets) throws IOException {
        List<GoldTrees> trees = new ArrayList<>();
        List<GoldNames> names = new ArrayList<>();
        List<GoldAttributions> attributions = new ArrayList<>();
        for (TrainingSet set : sets) {
            attributions.addAll(set.attributions(data));
            trees.addAll(set.trees(data));
            names.addAll(set.names(data));
        }
        return new TrainingData(trees, names, attributions);
    }

    public Labels labels() {
        return LabelCounts.of(trees);
    }

    /** What one epoch shows: other passages and other noise in each. */
    public List<Example> epoch(Encoder encoder, Random random) {
        List<Passage> passages = new ArrayList<>();
        List<Passage> paragraphs = Passages.ofTrees(trees, CHARACTERS);
        for (int i = 0; i < TREES_IN_EPOCH; i++) {
            passages.addAll(Passages.joined(paragraphs, CHARACTERS, random));
        }
        passages.addAll(Passages.ofNames(names, CHARACTERS, random));
        for (Passage passage : SpeechPassages.of(attributions, CHARACTERS)) {
            if (random.nextDouble() < ATTRIBUTIONS_IN_EPOCH) {
                passages.add(passage);
            }
        }
        return passages.stream()
                .map(passage -> encoder.encode(passage, Noise.on(passage.text(), random)))
                .filter(example -> example.pieces().length() < LONGEST)
                .toList();
    }

    /** Passages without noise, to measure with. */
    public List<Example> clean(Encoder encoder) {
        List<Passage> passages = new ArrayList<>(Passages.ofTrees(trees, CHARACTERS));
        passages.addAll(Passages.ofNames(names, CHARACTERS, new Random(0)));
        passages.addAll(SpeechPassages.of(attributions, CHARACTERS));
        return passages.stream()
                .map(passage -> encoder.encode(passage, passage.text()))
                .toList();
    }
}
