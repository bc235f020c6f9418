package org.strandline.time;

/** Where a clause puts what it tells of. */
enum Direction {
    PAST,
    FUTURE,
    /** The clause does not say. */
    UNSAID
}
