package org.strandline.article.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.strandline.article.plain.Zones.Zone;

/**
 * Closes gaps in an article that hold no furniture: a list of names, the lines of a table, the headings between two lists.
 *
 * <p>What sites put into the middle of an article tells itself: there is a button, a title over links, a credit, a time of
 * day. Short lines without any of these are the article's own.
 */
final class Gaps {

    /** Marks that rest on a line being like others, which the lines of lists and tables are too. */
    private static final Set<String> BY_LIKENESS = Set.of("refrain", "copy", "under-title");

    /** Marks that a line in a closed gap loses: it is an item, or the only one of many that looks like a credit. */
    private static final Set<String> FREED = Set.of("copy", "under-title", "credit", "signed-caption", "named-caption");

    /** One line that is furniture among so many others is a word of the list that is used for furniture too. */
    private static final int LINES_TO_ONE_MARK = 12;

    private static final double FEWEST_WORDS = 2.5;
    private static final int FEW = 6;

    private final List<Passage> passages;
    private final List<Optional<Mark>> marks;
    private final Zone[] zones;

    private Gaps(List<Passage> passages, List<Optional<Mark>> marks, Zone[] zones) {
        this.passages = passages;
        this.marks = marks;
        this.zones = zones.clone();
    }

    /** {@code zones}, those of gaps without furniture changed to the body's. */
    static Zone[] closed(List<Passage> passages, List<Optional<Mark>> marks, Zone[] zones) {
        Gaps gaps = new Gaps(passages, marks, zones);
        int start = 0;
        for (int i = 1; i <= zones.length; i++) {
            if (i == zones.length || zones[i] != zones[start]) {
                if (zones[start] == Zone.GAP && gaps.belongs(start, i)) {
                    Arrays.fill(gaps.zones, start, i, Zone.BODY);
                }
                start = i;
            }
        }
        return gaps.zones;
    }

    /** {@code marks} without those for likeness in gaps that were {@code open} and are {@code closed}; refrains stay. */
    static List<Optional<Mark>> freed(List<Optional<Mark>> marks, Zone[] open, Zone[] closed) {
        List<Optional<Mark>> freed = new ArrayList<>(marks);
        for (int i = 0; i < closed.length; i++) {
            boolean alike = open[i] != closed[i]
                    && marks.get(i).filter(mark -> FREED.contains(mark.rule())).isPresent();
            freed.set(i, alike ? Optional.empty() : marks.get(i));
        }
        return List.copyOf(freed);
    }

    private boolean belongs(int from, int to) {
        int furniture = 0;
        int alike = 0;
        int words = 0;
        for (int i = from; i < to; i++) {
            furniture += marks.get(i)
                            .filter(mark -> !BY_LIKENESS.contains(mark.rule()))
                            .isPresent()
                    ? 1
                    : 0;
            alike += marks.get(i).isPresent() ? 1 : 0;
            words += passages.get(i).words();
        }
        return furniture * LINES_TO_ONE_MARK <= to - from
                && 2 * alike <= to - from
                && (words >= FEWEST_WORDS * (to - from) || (furniture == 0 && to - from <= FEW));
    }
}
