package org.strandline.store.search;

/** What became of an index that was to follow its store. */
public enum Followed {
    /** Nothing had happened since. */
    CURRENT,
    /** What had happened is in it now. */
    UPDATED,
    /** It was made anew: there was none, it was broken, or it was that of another store, model or version. */
    MADE_ANEW,
    /** Another process is at it; a search finds what is in it so far. */
    BUSY
}
