package org.strandline.store;

/** What keeping a page came to. */
public enum Kept {
    /** It was not there before. */
    ADDED,
    /** It was there, read by the same version of the reader or a newer one. */
    UNCHANGED,
    /** It was there, read by an older version; what that had found is replaced. */
    REPLACED
}
