package org.strandline.time;

/** Which of several periods of one name is meant: last Friday, this year, the following day. */
enum Which {
    /** Said by nothing but the name itself: "on Friday", "in October". */
    UNSAID,
    LAST,
    /** As in "the past year": a stretch that ends at the page. */
    PAST,
    /** The one before that which the text speaks of: "the previous year". */
    PREVIOUS,
    THIS,
    NEXT,
    /** As in "the coming week". */
    COMING,
    /** The one after that which the text speaks of: "the following day". */
    FOLLOWING,
    /** The one that the text speaks of, or its like in another year: "the same month". */
    SAME,
    /** The one that the text speaks of: "that night". */
    THAT,
    /** As in "recent weeks". */
    RECENT;

    /** Whether it counts from what the text speaks of, not from the page. */
    boolean countsFromText() {
        return switch (this) {
            case PREVIOUS, FOLLOWING, SAME, THAT -> true;
            case UNSAID, LAST, PAST, THIS, NEXT, COMING, RECENT -> false;
        };
    }

    /** How many periods after the one counted from. */
    int steps() {
        return switch (this) {
            case LAST, PAST, PREVIOUS, RECENT -> -1;
            case UNSAID, THIS, SAME, THAT -> 0;
            case NEXT, COMING, FOLLOWING -> 1;
        };
    }
}
