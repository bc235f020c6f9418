package org.strandline.article.html;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Lines of a container that say again what a longer line of it says: pull quotes, captions set twice, the lead repeated.
 *
 * <p>A line repeats if each of its five-word runs stands elsewhere too. Of two equal paragraphs the later is the
 * repetition; a shorter line that is no paragraph always is.
 */
final class Repetitions {

    private static final int RUN = 5;
    private static final int LEAST_WORDS = 6;
    private static final int MOST_WORDS = 60;

    private final Layout layout;
    private final Layout.Box container;

    /** The runs of each line of the container. */
    private final long[][] runs;

    /** The runs of the lines that are no furniture, in order. */
    private final long[] all;

    private Repetitions(Prose prose, int containerIndex) {
        this.layout = prose.layout();
        this.container = layout.box(containerIndex);
        int first = container.firstLine();
        this.runs = new long[container.endLine() - first][];
        int count = 0;
        for (int at = 0; at < runs.length; at++) {
            runs[at] = WordKey.runs(layout.line(first + at).key(), RUN);
            count += runs[at].length;
        }
        long[] found = new long[count];
        count = 0;
        for (int at = 0; at < runs.length; at++) {
            if (runs[at].length > 0
                    && !prose.cuesBelow(containerIndex, first + at).hasAny(CueGroups.FURNITURE)) {
                System.arraycopy(runs[at], 0, found, count, runs[at].length);
                count += runs[at].length;
            }
        }
        this.all = Arrays.copyOf(found, count);
        Arrays.sort(all);
    }

    static BitSet in(Prose prose, int containerIndex) {
        Repetitions repetitions = new Repetitions(prose, containerIndex);
        BitSet elsewhere = repetitions.elsewhere();
        return elsewhere.isEmpty() ? elsewhere : repetitions.among(elsewhere);
    }

    /** The lines whose every run stands elsewhere too. */
    private BitSet elsewhere() {
        BitSet elsewhere = new BitSet();
        for (int index = container.firstLine(); index < container.endLine(); index++) {
            Line line = layout.line(index);
            boolean candidate = line.words() >= LEAST_WORDS && line.words() <= MOST_WORDS && !line.isHeading();
            elsewhere.set(index, candidate && isElsewhere(runs[index - container.firstLine()]));
        }
        return elsewhere;
    }

    private boolean isElsewhere(long[] line) {
        for (long run : line) {
            if (!isTwice(run)) {
                return false;
            }
        }
        return line.length > 0;
    }

    private boolean isTwice(long run) {
        int at = Arrays.binarySearch(all, run);
        return at >= 0 && ((at > 0 && all[at - 1] == run) || (at + 1 < all.length && all[at + 1] == run));
    }

    /** Those of the lines {@code elsewhere} that are the repetition, not what is repeated. */
    private BitSet among(BitSet elsewhere) {
        Map<String, Integer> keys = new HashMap<>();
        for (int index = container.firstLine(); index < container.endLine(); index++) {
            keys.merge(layout.line(index).key(), 1, Integer::sum);
        }
        BitSet repeated = new BitSet();
        Set<String> seen = new HashSet<>();
        for (int index = elsewhere.nextSetBit(0); index >= 0; index = elsewhere.nextSetBit(index + 1)) {
            Line line = layout.line(index);
            boolean equalled = keys.getOrDefault(line.key(), 0) > 1;
            repeated.set(index, equalled ? !seen.add(line.key()) : line.kind() != Line.Kind.PARAGRAPH);
        }
        return repeated;
    }
}
