package org.strandline.english.label;

/** Whether an atom stands in words that say that something was said: the IOB2 scheme. */
public enum CueTag {
    OUTSIDE(0),
    BEGIN(1),
    INSIDE(2);

    private final int number;

    CueTag(int number) {
        this.number = number;
    }

    /** The network's number for it. */
    public int number() {
        return number;
    }
}
