package org.strandline.app.cli;

/** Something that is made of what a store keeps, and follows it. */
@FunctionalInterface
interface Catching {

    /** Nothing follows. */
    Catching NONE = () -> {};

    /** Takes in what the store has kept since the last time. */
    void catchUp();
}
