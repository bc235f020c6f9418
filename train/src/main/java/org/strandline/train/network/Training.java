package org.strandline.train.network;

import ai.djl.engine.Engine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.strandline.bench.english.GoldNames;
import org.strandline.bench.english.GoldTrees;
import org.strandline.bench.english.NameSet;
import org.strandline.bench.english.NamesMeasure;
import org.strandline.bench.english.Treebank;
import org.strandline.bench.statement.GoldAttributions;
import org.strandline.bench.statement.Polnear;
import org.strandline.english.label.Labels;
import org.strandline.english.piece.WordPieces;
import org.strandline.train.data.Encoder;
import org.strandline.train.data.Example;
import org.strandline.train.data.TrainingData;

/**
 * One training from beginning to end. The weights of the best epoch, by what is held out, stay in {@code weights.bin}, the labels in
 * {@code labels.txt}, so that a training that was stopped can be used, or gone on with.
 */
public final class Training {

    private final Path folder;
    private final long seed;
    private final Consumer<String> log;

    /**
     * @param folder where checkpoints go
     * @param seed decides everything that chance decides
     * @param log told how it goes
     */
    public Training(Path folder, long seed, Consumer<String> log) {
        this.folder = folder;
        this.seed = seed;
        this.log = log;
    }

    /**
     * Trains, and gives the best weights.
     *
     * @param earlier the weights of an earlier training to go on from; a weight that they lack starts from nothing
     */
    public Weights run(Path data, TrainingData training, int epochs, Optional<Weights> earlier) throws IOException {
        Files.createDirectories(folder);
        Engine.getEngine("PyTorch").setRandomSeed((int) seed);
        Labels labels = training.labels();
        PackagedEncoder packaged = PackagedEncoder.read();
        Encoder encoder = new Encoder(new WordPieces(packaged.vocabulary()), labels);
        Files.writeString(folder.resolve("labels.txt"), labels.write());
        Path checkpoint = folder.resolve("weights.bin");
        List<Example> heldOut = heldOut(data, encoder);
        Weights fresh = Weights.fresh(packaged, labels, new Random(seed));
        try (Network network = Network.of(earlier.map(fresh::with).orElse(fresh))) {
            Trainer trainer = new Trainer(network, new Random(seed), log);
            double[] best = {-1};
            trainer.train(epochs, epoch -> training.epoch(encoder, new Random(seed + epoch)), epoch -> {
                double[] shares = trainer.accuracy(heldOut);
                log.accept(String.format(Locale.ROOT, "epoch %d: held out %s", epoch, Arrays.toString(shares)));
                double sum = Arrays.stream(shares).sum();
                if (sum > best[0]) {
                    best[0] = sum;
                    save(network.weights(), checkpoint);
                }
            });
        }
        return WeightFile.read(checkpoint);
    }

    private static void save(Weights weights, Path checkpoint) {
        try {
            WeightFile.write(weights, checkpoint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Example> heldOut(Path data, Encoder encoder) throws IOException {
        List<GoldTrees> trees = Treebank.read(data.resolve("syntax/ewt/en_ewt-ud-dev.conllu"));
        List<GoldNames> names = NameSet.WORLDWIDE.read(data).stream()
                .filter(sentence -> NamesMeasure.isHeldOut(sentence.document()))
                .toList();
        List<GoldAttributions> attributions = Polnear.read(data.resolve("statements/polnear/dev"));
        return new TrainingData(trees, names, attributions).clean(encoder);
    }
}
