package org.strandline.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Precision, recall and F1 of sets of texts, over many pages. */
final class SetScore {

    private int right;
    private int said;
    private int wanted;

    /** Counts one page; a text counts once. */
    void add(List<String> gold, List<String> answer) {
        Set<String> hits = new HashSet<>(answer);
        said += hits.size();
        Set<String> expected = new HashSet<>(gold);
        wanted += expected.size();
        hits.retainAll(expected);
        right += hits.size();
    }

    /** 1 where there was nothing to say and nothing was said. */
    double f1() {
        return said + wanted == 0 ? 1 : 2.0 * right / (said + wanted);
    }
}
