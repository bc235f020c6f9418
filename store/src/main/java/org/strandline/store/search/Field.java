package org.strandline.store.search;

/** The names of the index's fields. */
final class Field {

    /** The id of the page. */
    static final String PAGE = "page";

    static final String KIND = "kind";
    static final String START = "start";

    /** Words of the passage: what BM25 compares. */
    static final String TEXT = "text";

    /** The vector of what a stretch of text means. */
    static final String MEANING = "meaning";

    /** Whose it is, by name. */
    static final String WHO = "who";

    /** All that they are called. */
    static final String KNOWN = "known";

    static final String SAID = "said";

    /** The years, months and days of {@link #SAID}. */
    static final String WHEN = "when";

    static final String PLACE = "place";

    /** The day on which the page was published, as a number of days. */
    static final String DAY = "day";

    /** The number of a stretch of text; of a fact, that of the stretch that it stands in. */
    static final String STRETCH = "stretch";

    /** A number that passages of the same words have in common. */
    static final String WORDING = "wording";

    static final String HEADLINE = "headline";
    static final String OUTLET = "outlet";
    static final String PUBLISHED = "published";
    static final String URL = "url";
    static final String PATH = "path";

    private Field() {}
}
