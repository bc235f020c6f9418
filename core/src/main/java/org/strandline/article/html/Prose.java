package org.strandline.article.html;

import java.util.List;

/**
 * How much running text each box of a page holds, not counting what its boxes call furniture.
 *
 * <p>Names are not always believed. A box that holds {@link #TOO_MUCH} of the page's prose is not furniture: sites call
 * the whole page {@code has-sidebar} or wrap an article in {@code promo}. And a teaser without a link to anywhere is
 * none.
 */
final class Prose {

    /** Tuned on the tuned half of article-extraction-benchmark. */
    private static final double TOO_MUCH = 0.45;

    private static final double QUITE_MUCH = 0.25;

    private static final double MUCH = 0.1;

    /** Lines of a caption that is believed to be one however little else there is to read, at most. */
    private static final int CAPTION_LINES = 3;

    private static final int EXCERPT_REACH = 4;
    private static final int EXCERPT_LINES = 6;

    private final Layout layout;
    private final int[] sums;
    private final long[] own;
    private final long[] all;

    private Prose(Layout layout, int[] sums, long[] own, long[] all) {
        this.layout = layout;
        this.sums = sums;
        this.own = own;
        this.all = all;
    }

    static Prose of(Layout layout, TitledSections sections) {
        List<Layout.Box> boxes = layout.boxes();
        int[] everything = sums(layout, sections, new long[boxes.size()]);
        int[] linkLines = linkLines(layout);
        int total = everything[everything.length - 1];
        long[] own = new long[boxes.size()];
        long[] all = new long[boxes.size()];
        for (int index = 0; index < own.length; index++) {
            Layout.Box box = boxes.get(index);
            int inside = everything[box.endLine()] - everything[box.firstLine()];
            boolean leadsNowhere = inside > 0 && linkLines[box.endLine()] == linkLines[box.firstLine()];
            Cues said = leadsNowhere ? box.cues().without(CueGroups.READ_ON) : box.cues();
            said = leadsNowhere && inside >= MUCH * total ? said.without(CueGroups.VAGUE) : said;
            boolean certain = isCaption(box) || Walls.asksConsent(layout, box);
            said = inside >= QUITE_MUCH * total && !certain ? said.without(CueGroups.SMALL) : said;
            own[index] = (inside >= TOO_MUCH * total && !certain ? said.without(CueGroups.FURNITURE) : said).bits();
            all[index] = box.parent() < 0 ? own[index] : own[index] | all[box.parent()];
        }
        return new Prose(layout, sums(layout, sections, all), own, all);
    }

    private static boolean isCaption(Layout.Box box) {
        return box.tag().equals("figcaption") && box.endLine() - box.firstLine() <= CAPTION_LINES;
    }

    /** How many lines that are wholly links there are before each line. */
    private static int[] linkLines(Layout layout) {
        int[] sums = new int[layout.lines().size() + 1];
        for (int index = 0; index < layout.lines().size(); index++) {
            sums[index + 1] = sums[index] + (layout.line(index).linkedShare() >= 0.8 ? 1 : 0);
        }
        return sums;
    }

    private static int[] sums(Layout layout, TitledSections sections, long[] cues) {
        int[] sums = new int[layout.lines().size() + 1];
        for (int index = 0; index < layout.lines().size(); index++) {
            Line line = layout.line(index);
            boolean furniture = sections.has(index)
                    || new Cues(cues[line.box()]).hasAny(CueGroups.FURNITURE)
                    || (line.prose() > 0 && isExcerpt(layout, index));
            sums[index + 1] = sums[index] + (furniture ? 0 : line.prose());
        }
        return sums;
    }

    /** The only prose of a small box under a heading that is wholly a link: the summary of another article. */
    private static boolean isExcerpt(Layout layout, int index) {
        int box = layout.line(index).box();
        for (int step = 0; step < EXCERPT_REACH && box >= 0; step++) {
            Layout.Box around = layout.box(box);
            if (around.endLine() - around.firstLine() > EXCERPT_LINES) {
                return false;
            }
            for (int other = around.firstLine(); other < around.endLine(); other++) {
                Line line = layout.line(other);
                if (other != index && line.prose() > 0) {
                    return false;
                }
                if (line.isHeading() && line.linkedShare() >= 0.8) {
                    return true;
                }
            }
            box = around.parent();
        }
        return false;
    }

    /** Whether line {@code index} sums up another article. */
    boolean isSummary(int index) {
        return layout.line(index).prose() > 0 && isExcerpt(layout, index);
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

    /** Words of {@code line} outside links, be they sentences or not; 0 for furniture. */
    int unlinked(int line) {
        Line text = layout.line(line);
        return cues(text.box()).hasAny(CueGroups.FURNITURE)
                ? 0
                : text.words() - text.tally().linked();
    }

    /** What box {@code index} and the boxes around it say, without the names that are not believed. */
    Cues cues(int index) {
        return new Cues(all[index]);
    }

    /** What the boxes around line {@code index} say, up to and without {@code container}. */
    Cues cuesBelow(int container, int index) {
        long bits = 0;
        int at = layout.line(index).box();
        while (at > container) {
            bits |= own[at];
            at = layout.box(at).parent();
        }
        return new Cues(bits);
    }

    Layout layout() {
        return layout;
    }
}
