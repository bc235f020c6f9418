package org.strandline.english.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.strandline.english.label.NameTag;
import org.strandline.text.NameSpan;
import org.strandline.text.NameType;
import org.strandline.text.Span;

/** The best row of name tags in which every name has a beginning and an end (Viterbi 1967). */
final class NameDecoder {

    private static final float NEVER = -1e9f;

    /** For each tag, the tags that may stand before it. */
    private static final int[][] BEFORE = IntStream.range(0, NameTag.COUNT)
            .mapToObj(tag -> IntStream.range(0, NameTag.COUNT)
                    .filter(before -> NameTag.mayFollow(before, tag))
                    .toArray())
            .toArray(int[][]::new);

    private NameDecoder() {}

    /**
     * The names of a sentence.
     *
     * @param scores for each atom the score of each tag
     * @param spans where the atoms stand
     */
    static List<NameSpan> names(float[][] scores, List<Span> spans) {
        int[] tags = bestTags(scores);
        List<NameSpan> names = new ArrayList<>();
        for (int i = 0; i < tags.length; i++) {
            if (tags[i] != NameTag.OUTSIDE) {
                NameType type = NameTag.type(tags[i]);
                int start = i;
                while (NameTag.isOpen(tags[i])) {
                    i++;
                }
                names.add(new NameSpan(
                        new Span(spans.get(start).start(), spans.get(i).end()), type));
            }
        }
        return names;
    }

    private static int[] bestTags(float[][] scores) {
        int n = scores.length;
        float[] sums = new float[NameTag.COUNT];
        int[][] from = new int[n][NameTag.COUNT];
        for (int tag = 0; tag < NameTag.COUNT; tag++) {
            sums[tag] = NameTag.mayFollow(NameTag.OUTSIDE, tag) ? scores[0][tag] : NEVER;
        }
        for (int i = 1; i < n; i++) {
            float[] next = new float[NameTag.COUNT];
            for (int tag = 0; tag < NameTag.COUNT; tag++) {
                int best = bestBefore(sums, tag);
                from[i][tag] = best;
                next[tag] = sums[best] + scores[i][tag];
            }
            sums = next;
        }
        int[] tags = new int[n];
        tags[n - 1] = bestLast(sums);
        for (int i = n - 1; i > 0; i--) {
            tags[i - 1] = from[i][tags[i]];
        }
        return tags;
    }

    private static int bestBefore(float[] sums, int tag) {
        int best = BEFORE[tag][0];
        for (int before : BEFORE[tag]) {
            best = sums[before] > sums[best] ? before : best;
        }
        return best;
    }

    private static int bestLast(float[] sums) {
        int best = NameTag.OUTSIDE;
        for (int tag = 0; tag < NameTag.COUNT; tag++) {
            if ((tag == NameTag.OUTSIDE || !NameTag.isOpen(tag)) && sums[tag] > sums[best]) {
                best = tag;
            }
        }
        return best;
    }
}
