package org.strandline.store.search;

/** What somebody typed into a search: a query, or the reason why it is none. */
public sealed interface Asked permits Query, Asked.Refused {

    /**
     * A query that cannot be answered.
     *
     * @param sentence what is wrong with it, for whoever typed it
     */
    record Refused(String sentence) implements Asked {}
}
