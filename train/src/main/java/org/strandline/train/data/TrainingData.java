package org.strandline.train.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.strandline.bench.english.GoldNames;
import org.strandline.bench.english.GoldTrees;
import org.strandline.english.label.Labels;

/**
 * Everything that is learnt from.
 *
 * @param trees paragraphs with trees
 * @param names sentences with names
 */
public record TrainingData(List<GoldTrees> trees, List<GoldNames> names) {

    /** About 120 word pieces. */
    private static final int CHARACTERS = 500;

    private static final int LONGEST = 300;

    /** Trees are shown so often in each epoch: there are fewer of them than of names, and more is to be learnt from them. */
    private static final int TREES_IN_EPOCH = 2;

    /** Reads {@code sets} under {@code data}. */
    public static TrainingData read(Path data, Set<TrainingSet> sets) throws IOException {
        List<GoldTrees> trees = new ArrayList<>();
        List<GoldNames> names = new ArrayList<>();
        for (TrainingSet set : sets) {
            trees.addAll(set.trees(data));
            names.addAll(set.names(data));
        }
        return new TrainingData(trees, names);
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
        return passages.stream()
                .map(passage -> encoder.encode(passage, Noise.on(passage.text(), random)))
                .filter(example -> example.pieces().length() < LONGEST)
                .toList();
    }

    /** Passages without noise, to measure with. */
    public static List<Example> clean(List<GoldTrees> trees, List<GoldNames> names, Encoder encoder) {
        List<Passage> passages = new ArrayList<>(Passages.ofTrees(trees, CHARACTERS));
        passages.addAll(Passages.ofNames(names, CHARACTERS, new Random(0)));
        return passages.stream()
                .map(passage -> encoder.encode(passage, passage.text()))
                .toList();
    }
}
