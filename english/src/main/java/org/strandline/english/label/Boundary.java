package org.strandline.english.label;

/** What begins at an atom. */
public enum Boundary {
    /** Nothing: the atom goes on with the token before it. */
    NONE(0),
    /** A token that is written as one word with the token before it. */
    PART(1),
    /** A token. */
    TOKEN(2),
    /** A token and a sentence. */
    SENTENCE(3);

    private final int number;

    Boundary(int number) {
        this.number = number;
    }

    /** The network's number for it. */
    public int number() {
        return number;
    }
}
