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

    private TitledSections(Layout layout) {
        this.layout = layout;
    }

    static TitledSections of(Layout layout) {
        TitledSections sections = new TitledSections(layout);
        int[] before = new int[layout.lines().size() + 1];
        for (int index = 0; index < layout.lines().size(); index++) {
            before[index + 1] = before[index] + layout.line(index).prose();
        }
        for (int index = 0; index < layout.lines().size(); index++) {
            Line line = layout.line(index);
            if (line.words() <= LONGEST_TITLE && LineWording.SECTION.matches(WordKey.of(line.text()))) {
                index = sections.mark(index, before);
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
    private int mark(int title, int[] before) {
        titles.set(title);
        int box = layout.line(title).box();
        while (layout.box(box).parent() >= 0
                && layout.box(box).endLine() - layout.box(box).firstLine() == 1) {
            box = layout.box(box).parent();
        }
        int end = layout.box(box).endLine();
        int prose = 0;
        int next = title + 1;
        int firstProse = -1;
        while (next < end && !startsAnother(next)) {
            prose += layout.line(next).prose();
            firstProse = firstProse < 0 && layout.line(next).isSentence() ? next : firstProse;
            next++;
        }
        boolean articleGoesOn = before[title] > before[layout.box(box).firstLine()];
        boolean articleFollows = before[title] < SOME && prose > MOST * before[before.length - 1];
        int stop = firstProse >= 0 && (articleGoesOn || articleFollows) ? firstProse : next;
        inside.set(title + 1, Math.max(title + 1, stop));
        return Math.max(title, stop - 1);
    }

    private boolean startsAnother(int index) {
        Line line = layout.line(index);
        return line.isHeading() && line.linkedShare() < 0.5;
    }
}
