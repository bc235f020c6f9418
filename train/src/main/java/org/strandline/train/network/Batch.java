package org.strandline.train.network;

import java.util.List;
import org.strandline.english.label.NameTag;
import org.strandline.train.data.Example;
import org.strandline.train.data.Example.Gold;

/**
 * Examples side by side, the shorter ones filled up.
 *
 * @param rows how many examples
 * @param width length of the longest
 * @param ids numbers of the pieces
 * @param shapes numbers of their shapes
 * @param mask 0 for a piece, a large negative number where there is none
 * @param sentences as in {@link Example}
 * @param gold as in {@link Example}, one head after the other
 * @param names as in {@link Example}, 1 for a right tag
 * @param cues where cues begin: each an index into the plane of rows and width
 * @param roles what the pieces of its row are to each cue, -1 where one has no role of its own
 */
@SuppressWarnings("ArrayRecordComponent") // numbers on their way into tensors; compared by nobody
record Batch(
        int rows,
        int width,
        long[] ids,
        long[] shapes,
        float[] mask,
        long[] sentences,
        long[] gold,
        float[] names,
        long[] cues,
        long[] roles) {

    private static final float CLOSED = -1e4f;

    static Batch of(List<Example> examples) {
        int rows = examples.size();
        int width = examples.stream().mapToInt(e -> e.pieces().length()).max().orElseThrow();
        int heads = Gold.values().length;
        int speech = examples.stream().mapToInt(e -> e.speech().size()).sum();
        Batch batch = new Batch(
                rows,
                width,
                new long[rows * width],
                new long[rows * width],
                new float[rows * width],
                new long[rows * width],
                new long[heads * rows * width],
                new float[rows * width * NameTag.COUNT],
                new long[speech],
                new long[speech * width]);
        int cue = 0;
        for (int row = 0; row < rows; row++) {
            batch.put(row, examples.get(row));
            for (Example.Speech one : examples.get(row).speech()) {
                batch.put(row, cue++, one);
            }
        }
        return batch;
    }

    private void put(int row, int cue, Example.Speech speech) {
        cues[cue] = (long) row * width + speech.cue();
        for (int i = 0; i < width; i++) {
            roles[cue * width + i] = i < speech.roles().length ? speech.roles()[i] : -1;
        }
    }

    private void put(int row, Example example) {
        int length = example.pieces().length();
        for (int i = 0; i < width; i++) {
            int at = row * width + i;
            boolean filled = i < length;
            ids[at] = filled ? example.pieces().ids()[i] : 0;
            shapes[at] = filled ? example.pieces().shapes()[i] : 0;
            mask[at] = filled ? 0 : CLOSED;
            sentences[at] = filled ? example.sentences()[i] : -1;
            for (int head = 0; head < example.gold().length; head++) {
                gold[head * rows * width + at] = filled ? example.gold()[head][i] : -1;
            }
            if (i < example.names().length && example.names()[i] != null) {
                for (int tag = 0; tag < NameTag.COUNT; tag++) {
                    names[at * NameTag.COUNT + tag] = example.names()[i][tag] ? 1 : 0;
                }
            }
        }
    }
}
