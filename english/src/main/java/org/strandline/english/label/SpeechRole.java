package org.strandline.english.label;

/** What an atom is to a cue. */
public enum SpeechRole {
    NONE(0),
    SOURCE(1),
    CONTENT(2);

    private final int number;

    SpeechRole(int number) {
        this.number = number;
    }

    /** The network's number for it. */
    public int number() {
        return number;
    }
}
