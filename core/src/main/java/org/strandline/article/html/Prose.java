package org.strandline.article.html;

import java.util.List;

/**
 * How much running text each box of a page holds, not counting what its boxes call furniture.
 *
 * <p>A box that holds {@link #TOO_MUCH} of the page's prose is not furniture, whatever its name says: sites call the
 * whole page {@code has-sidebar} or wrap an article in {@code promo}.
 */
final class Prose {

    /** Tuned on the tuned half of article-extraction-benchmark. */
    private static final double TOO_MUCH = 0.45;

    private final Layout layout;
    private final int[] sums;
    private final long[] cues;

    private Prose(Layout layout, int[] sums, long[] cues) {
        this.layout = layout;
        this.sums = sums;
        this.cues = cues;
    }

    static Prose of(Layout layout) {
        List<Layout.Box> boxes = layout.boxes();
        int[] all = sums(layout, new long[boxes.size()]);
        int total = all[all.length - 1];
        long[] cues = new long[boxes.size()];
        for (int index = 0; index < cues.length; index++) {
            Layout.Box box = boxes.get(index);
            int inside = all[box.endLine()] - all[box.firstLine()];
            long own = inside >= TOO_MUCH * total
                    ? box.cues().without(CueGroups.FURNITURE).bits()
                    : box.cues().bits();
            cues[index] = box.parent() < 0 ? own : own | cues[box.parent()];
        }
        return new Prose(layout, sums(layout, cues), cues);
    }

    private static int[] sums(Layout layout, long[] cues) {
        int[] sums = new int[layout.lines().size() + 1];
        for (int index = 0; index < layout.lines().size(); index++) {
            Line line = layout.line(index);
            boolean furniture = new Cues(cues[line.box()]).hasAny(CueGroups.FURNITURE);
            sums[index + 1] = sums[index] + (furniture ? 0 : line.prose());
        }
        return sums;
    }

    int total() {
        return sums[sums.length - 1];
    }

    int in(Layout.Box box) {
        return sums[box.endLine()] - sums[box.firstLine()];
    }

    int ofLine(int line) {
        return sums[line + 1] - sums[line];
    }

    /** What box {@code index} and the boxes around it say, without the names that are not believed. */
    Cues cues(int index) {
        return new Cues(cues[index]);
    }

    Layout layout() {
        return layout;
    }
}
