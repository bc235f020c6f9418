package org.strandline.figure;

/**
 * A mention of people who came to harm.
 *
 * @param kind what happened to them
 * @param people how many
 * @param counted whether the page gives their number, and does not only speak of one
 * @param others whether they are told apart from people spoken of before: "two others"
 * @param sentence index of its sentence
 */
record Harm(Kind kind, int people, boolean counted, boolean others, int sentence) {

    /** Kinds of harm. */
    enum Kind {
        KILLED,
        INJURED,
        /** Hit by a bullet; what became of them is not said here. */
        SHOT
    }
}
