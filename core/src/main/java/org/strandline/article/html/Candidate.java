package org.strandline.article.html;

/**
 * A line that is to be typed.
 *
 * @param index its index in the layout
 * @param line the line
 * @param zone where it stands
 * @param cues what the boxes between the line and the body's container (or the page) say of it
 * @param publishedShare how much of it is in the body that the page publishes for machines
 */
record Candidate(int index, Line line, Zone zone, Cues cues, double publishedShare) {

    /** Where a line stands to the box that holds the body. */
    enum Zone {
        BEFORE,
        INSIDE,
        AFTER
    }

    boolean isInside() {
        return zone == Zone.INSIDE;
    }

    boolean has(Cue cue) {
        return cues.has(cue);
    }
}
