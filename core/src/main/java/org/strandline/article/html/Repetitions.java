package org.strandline.article.html;

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

    private Repetitions() {}

    static BitSet in(Prose prose, int containerIndex) {
        Layout layout = prose.layout();
        Layout.Box container = layout.box(containerIndex);
        Map<Long, Integer> counts = new HashMap<>();
        for (int index = container.firstLine(); index < container.endLine(); index++) {
            boolean furniture = prose.cuesBelow(containerIndex, index).hasAny(CueGroups.FURNITURE);
            for (long run : furniture ? new long[0] : runs(layout.line(index))) {
                counts.merge(run, 1, Integer::sum);
            }
        }
        Map<String, Integer> keys = new HashMap<>();
        for (int index = container.firstLine(); index < container.endLine(); index++) {
            keys.merge(WordKey.of(layout.line(index).text()), 1, Integer::sum);
        }
        BitSet repeated = new BitSet();
        Set<String> seen = new HashSet<>();
        for (int index = container.firstLine(); index < container.endLine(); index++) {
            Line line = layout.line(index);
            if (isElsewhere(line, counts)) {
                String key = WordKey.of(line.text());
                boolean equalled = keys.getOrDefault(key, 0) > 1;
                boolean paragraph = line.kind() == Line.Kind.PARAGRAPH;
                repeated.set(index, equalled ? !seen.add(key) : !paragraph);
            }
        }
        return repeated;
    }

    private static boolean isElsewhere(Line line, Map<Long, Integer> counts) {
        if (line.words() < LEAST_WORDS || line.words() > MOST_WORDS || line.isHeading()) {
            return false;
        }
        long[] runs = runs(line);
        for (long run : runs) {
            if (counts.getOrDefault(run, 0) < 2) {
                return false;
            }
        }
        return runs.length > 0;
    }

    /** A number for each run of five words. */
    private static long[] runs(Line line) {
        String[] words = WordKey.words(line.text());
        long[] runs = new long[Math.max(0, words.length - RUN + 1)];
        for (int start = 0; start < runs.length; start++) {
            long run = 1;
            for (int next = start; next < start + RUN; next++) {
                run = run * 1_000_003L + words[next].hashCode();
            }
            runs[start] = run;
        }
        return runs;
    }
}
