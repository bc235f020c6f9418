package org.strandline.article.html;

import java.util.BitSet;

/**
 * The lines under titles such as "Related stories" or "Comments", to the end of the box that the title opens or to the
 * next title that is no link. Where the box has prose above the title too, or where nothing came before it and most of
 * the page follows, the section ends at the first prose: that is the article.
 */
final class TitledSections {

    private static final int LONGEST_TITLE = 7;
    private static final double MOST = 0.45;
    private static final int SOME = 40;

    private final Layout layout;
    private final BitSet titles = new BitSet();
    private final BitSet inside = new BitSet();

    /** Words of prose before each line, and before the end. */
    private final int[] before;

    /** The first line from each on that is a title of its own, and the first that is a sentence; the end if none is. */
    private final int[] nextHeading;

    private final int[] nextSentence;

    private TitledSections(Layout layout) {
        this.layout = layout;
        int size = layout.lines().size();
        this.before = new int[size + 1];
        this.nextHeading = new int[size + 1];
        this.nextSentence = new int[size + 1];
        for (int index = 0; index < size; index++) {
            before[index + 1] = before[index] + layout.line(index).prose();
        }
        nextHeading[size] = size;
        nextSentence[size] = size;
        for (int index = size - 1; index >= 0; index--) {
            nextHeading[index] = startsAnother(index) ? index : nextHeading[index + 1];
            nextSentence[index] = layout.line(index).isSentence() ? index : nextSentence[index + 1];
        }
    }

    static TitledSections of(Layout layout) {
        TitledSections sections = new TitledSections(layout);
        for (int index = 0; index < layout.lines().size(); index++) {
            Line line = layout.line(index);
            if (line.words() <= LONGEST_TITLE && LineWording.SECTION.matches(line.key())) {
                index = sections.mark(index);
            }
        }
        return sections;
    }

    boolean isTitle(int line) {
        return titles.get(line);
    }

    /** Whether {@code line} is in such a section or is its title. */
    boolean has(int line) {
        return inside.get(line) || titles.get(line);
    }

    /** Marks the section that starts with the title at {@code title}; returns its last line. */
    private int mark(int title) {
        titles.set(title);
        int box = layout.line(title).box();
        while (layout.box(box).parent() >= 0
                && layout.box(box).endLine() - layout.box(box).firstLine() == 1) {
            box = layout.box(box).parent();
        }
        int end = Math.min(layout.box(box).endLine(), nextHeading[title + 1]);
        int prose = before[end] - before[title + 1];
        int firstProse = nextSentence[title + 1] < end ? nextSentence[title + 1] : -1;
        boolean articleGoesOn = before[title] > before[layout.box(box).firstLine()];
        boolean articleFollows = before[title] < SOME && prose > MOST * before[before.length - 1];
        int stop = firstProse >= 0 && (articleGoesOn || articleFollows) ? firstProse : end;
        inside.set(title + 1, Math.max(title + 1, stop));
        return Math.max(title, stop - 1);
    }

    private boolean startsAnother(int index) {
        Line line = layout.line(index);
        return line.isHeading() && line.linkedShare() < 0.5;
    }
}
