package org.strandline.story.match;

/**
 * What joins two pages. It depends on their two sketches alone.
 *
 * @param pageA the id of one page, the smaller of the two ids
 * @param pageB the id of the other
 * @param kind what joins them
 * @param strength how strongly, from 0 to 1
 */
public record Link(String pageA, String pageB, Kind kind, double strength) {

    /** What joins two pages. */
    public enum Kind {
        /** They carry one text. */
        COPY,
        /** They are one page at two times. */
        VERSION,
        /** They tell of the same events. */
        STORY
    }

    public Link {
        if (pageA.compareTo(pageB) >= 0) {
            throw new IllegalArgumentException("not in order: " + pageA + ", " + pageB);
        }
    }
}
