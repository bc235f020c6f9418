package org.strandline.store;

/** Thrown where a store cannot do what it is asked for; its message is for people. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the store. */
    public enum Reason {
        /** There is none at the address. */
        ABSENT,
        /** It cannot be reached or opened. */
        UNREACHABLE,
        /** Another program has been writing to it for longer than we wait. */
        BUSY,
        /** It is damaged, or no store at all. */
        DAMAGED,
        /** A newer version of Strandline made it. */
        NEWER,
        /** What was to be kept could not be. */
        FAILED
    }

    private final Reason reason;

    StoreException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    StoreException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
