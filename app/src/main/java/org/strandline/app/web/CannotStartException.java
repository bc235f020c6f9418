package org.strandline.app.web;

/** Says that a server cannot start, because its port is taken for example. */
public final class CannotStartException extends Exception {

    private static final long serialVersionUID = 1;

    CannotStartException(Throwable cause) {
        super(cause);
    }
}
