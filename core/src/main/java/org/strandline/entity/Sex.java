package org.strandline.entity;

/** Whether words stand for a man or a woman, where they tell. */
enum Sex {
    MALE,
    FEMALE,
    UNKNOWN;

    boolean clashesWith(Sex other) {
        return this != UNKNOWN && other != UNKNOWN && this != other;
    }
}
