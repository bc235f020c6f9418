package org.strandline.json;

/** Thrown where a line is read that is no record: its message says what is missing or wrong. */
public final class NotARecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotARecordException(String message) {
        super(message);
    }

    NotARecordException(String message, Throwable cause) {
        super(message, cause);
    }
}
