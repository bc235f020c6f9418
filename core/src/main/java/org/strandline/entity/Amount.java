package org.strandline.entity;

/** Whether words stand for one or for several, where they tell. */
enum Amount {
    ONE,
    SEVERAL,
    UNKNOWN;

    boolean clashesWith(Amount other) {
        return this != UNKNOWN && other != UNKNOWN && this != other;
    }
}
