package org.strandline.app.cli;

/** What the program tells the shell when it ends. */
public enum ExitStatus {
    /** Everything was read. A page without an article was read, too: that is the answer. */
    ALL_READ(0),
    /** Something could not be read, or the output could not be written. */
    SOME_FAILED(1),
    /** The arguments make no sense; nothing was done. */
    USAGE(2);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
