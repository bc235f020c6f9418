package org.strandline.article.html;

import org.strandline.article.metadata.CaptionLine;

/** Lines that stand in a figure and are no caption: an author's life, an appeal, the title of another article. */
final class NoCaption {

    private static final int REACH = 6;
    private static final int FIGURE_LINES = 8;

    /** A longer line beside an author's picture is about the author. */
    private static final int CREDIT_WORDS = 12;

    /** Words of a title, at least; fewer are a name. */
    private static final int TITLE_WORDS = 5;

    private static final double LINKED = 0.9;
    private static final Cues AUTHOR = Cues.of(Cue.BYLINE, Cue.BIO);

    private NoCaption() {}

    /** Whether {@code candidate}, a line of a figure, is one. */
    static boolean is(Layout layout, Candidate candidate) {
        Line line = candidate.line();
        boolean life = candidate.cues().hasAny(AUTHOR) && line.words() > CREDIT_WORDS;
        return (life && !isCredited(line)) || leadsElsewhere(candidate) || asks(layout, line);
    }

    /** A title that is a link: that of another article, with its picture. */
    private static boolean leadsElsewhere(Candidate candidate) {
        Line line = candidate.line();
        return line.words() >= TITLE_WORDS
                && line.linkedShare() >= LINKED
                && line.tally().sentences() == 0
                && !candidate.has(Cue.CREDIT)
                && !isCredited(line);
    }

    private static boolean isCredited(Line line) {
        return CaptionLine.split(line.text()).credit().isPresent();
    }

    /** Whether a line of the figure asks to subscribe, follow or pay. */
    private static boolean asks(Layout layout, Line line) {
        int box = line.box();
        for (int step = 0; step < REACH && box > 0; step++) {
            Layout.Box at = layout.box(box);
            if (at.endLine() - at.firstLine() > FIGURE_LINES) {
                return false;
            }
            if (at.cues().has(Cue.FIGURE)) {
                return layout.lines().subList(at.firstLine(), at.endLine()).stream()
                        .anyMatch(other -> LineWording.APPEAL.matches(WordKey.of(other.text())));
            }
            box = at.parent();
        }
        return false;
    }
}
