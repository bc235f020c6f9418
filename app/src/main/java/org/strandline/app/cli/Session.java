package org.strandline.app.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.strandline.app.terminal.Harmless;
import org.strandline.app.terminal.Terminal;

/**
 * One run of the program: what it reads from and writes to.
 *
 * @param in standard input
 * @param out standard output; a failed write is an exception, since nobody may be reading any more
 * @param error standard error, for people
 * @param terminal what the two are connected to
 */
public record Session(InputStream in, OutputStream out, PrintStream error, Terminal terminal) {

    /** Tells people that something went wrong. */
    void complain(String message) {
        error.println("strandline: " + Harmless.line(message));
    }
}
