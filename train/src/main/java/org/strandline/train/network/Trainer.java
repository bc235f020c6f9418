package org.strandline.train.network;

import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.strandline.train.data.Example;

/** Shows a network its examples, epoch by epoch. */
final class Trainer {

    private static final int PIECES_IN_BATCH = 3_072;
    private static final int BATCHES_SORTED_TOGETHER = 40;
    private static final float HEAD_RATE = 1e-3f;
    private static final float ENCODER_RATE = 2e-4f;
    private static final float WARM_UP = 0.05f;
    private static final int HEADS = 8;

    private final Network network;
    private final Random random;
    private final Consumer<String> log;

    Trainer(Network network, Random random, Consumer<String> log) {
        this.network = network;
        this.random = random;
        this.log = log;
    }

    /**
     * Trains.
     *
     * @param epochs how often all examples are shown
     * @param examples the examples of an epoch, which differ in their noise
     * @param afterEpoch told the number of each epoch that has ended
     */
    void train(int epochs, IntFunction<List<Example>> examples, Consumer<Integer> afterEpoch) {
        List<List<Example>> first = batches(examples.apply(0));
        int steps = epochs * first.size();
        Optimizer forHeads =
                Optimizer.adamW().optLearningRateTracker(rate(HEAD_RATE, steps)).build();
        Optimizer forEncoder = Optimizer.adamW()
                .optLearningRateTracker(rate(ENCODER_RATE, steps))
                .build();
        for (int epoch = 0; epoch < epochs; epoch++) {
            List<List<Example>> batches = epoch == 0 ? first : batches(examples.apply(epoch));
            double loss = 0;
            long pieces = 0;
            long start = System.nanoTime();
            for (int i = 0; i < batches.size(); i++) {
                loss += network.train(batches.get(i), forHeads, forEncoder);
                pieces += batches.get(i).stream()
                        .mapToLong(e -> e.pieces().length())
                        .sum();
                if (i % 50 == 49) {
                    log.accept("epoch %d, batch %d of %d: loss %.3f, %.0f pieces a second"
                            .formatted(
                                    epoch + 1,
                                    i + 1,
                                    batches.size(),
                                    loss / (i + 1),
                                    pieces / ((System.nanoTime() - start) / 1e9)));
                }
            }
            afterEpoch.accept(epoch + 1);
        }
    }

    /** Shares of right labels: boundary, tag, lemma, head, head and relation, names, cues, roles. */
    double[] accuracy(List<Example> examples) {
        long[] counts = new long[2 * HEADS];
        for (List<Example> batch : batches(examples)) {
            long[] more = network.count(batch);
            for (int i = 0; i < counts.length; i++) {
                counts[i] += more[i];
            }
        }
        double[] shares = new double[HEADS];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = counts[i] / (double) Math.max(1, counts[i + HEADS]);
        }
        return shares;
    }

    /** Grows to {@code highest} over the first steps, then falls to nothing in a straight line. */
    private static Tracker rate(float highest, int steps) {
        float warmUp = WARM_UP * steps;
        return step -> step < warmUp
                ? highest * (step + 1) / warmUp
                : highest * Math.max(0.01f, (steps - step) / (steps - warmUp));
    }

    private List<List<Example>> batches(List<Example> examples) {
        List<Example> shuffled = new ArrayList<>(examples);
        Collections.shuffle(shuffled, random);
        List<List<Example>> batches = new ArrayList<>();
        int perChunk = BATCHES_SORTED_TOGETHER * PIECES_IN_BATCH / 60;
        for (int from = 0; from < shuffled.size(); from += perChunk) {
            List<Example> chunk = shuffled.subList(from, Math.min(shuffled.size(), from + perChunk));
            chunk.sort(Comparator.comparingInt(e -> e.pieces().length()));
            List<Example> batch = new ArrayList<>();
            for (Example example : chunk) {
                if (!batch.isEmpty() && (batch.size() + 1) * example.pieces().length() > PIECES_IN_BATCH) {
                    batches.add(batch);
                    batch = new ArrayList<>();
                }
                batch.add(example);
            }
            batches.add(batch);
        }
        Collections.shuffle(batches, random);
        return batches;
    }
}
