package org.strandline.bench.scale;

import java.util.SplittableRandom;
import org.strandline.english.passage.PassageModel;
import org.strandline.store.search.Meaning;

/** Vectors that cost nothing, in the place of a passage's: as long as the real ones, and near one another in heaps as those are. */
final class StandIn {

    private static final int NUMBERS = 384;
    private static final int HEAPS = 1_000;
    private static final int LONGEST_TYPED = 40;

    /** How far a vector lies from the middle of its heap: the cosine of two in one heap is near 0.6. */
    private static final double SPREAD = 0.8;

    private final float[][] middles = new float[HEAPS][];

    private StandIn() {
        for (int heap = 0; heap < HEAPS; heap++) {
            middles[heap] = direction(heap);
        }
    }

    static Meaning meaning() {
        StandIn standIn = new StandIn();
        return Meaning.of("stand-in", standIn::vector);
    }

    /** Vectors that cost nothing for passages, and {@code model}'s for what is so short that somebody typed it. */
    static Meaning meaning(PassageModel model) {
        StandIn standIn = new StandIn();
        return Meaning.of("stand-in", text -> text.length() <= LONGEST_TYPED ? model.read(text) : standIn.vector(text));
    }

    private float[] vector(String text) {
        float[] middle = middles[Math.floorMod(text.hashCode(), HEAPS)];
        float[] vector = direction(Disguise.mixed(text.hashCode(), text.length()));
        double length = 0;
        for (int i = 0; i < NUMBERS; i++) {
            vector[i] = (float) (middle[i] + SPREAD * vector[i]);
            length += vector[i] * vector[i];
        }
        for (int i = 0; i < NUMBERS; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }

    /** A direction of length 1, each as likely as any other but for corners. */
    private static float[] direction(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] vector = new float[NUMBERS];
        double length = 0;
        for (int i = 0; i < NUMBERS; i++) {
            vector[i] = (float) (random.nextDouble() + random.nextDouble() - 1);
            length += vector[i] * vector[i];
        }
        for (int i = 0; i < NUMBERS; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }
}
