package org.strandline.process;

import java.util.Optional;

/** A rule that reads a position from the word that says it. */
@FunctionalInterface
interface Sieve {

    /** The position that the word at {@code token} says; empty where it says none. */
    Optional<Draft> at(Tree tree, int token);
}
