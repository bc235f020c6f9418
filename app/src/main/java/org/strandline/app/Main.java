package org.strandline.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.strandline.app.cli.Session;
import org.strandline.app.cli.Strandline;
import org.strandline.app.terminal.Terminal;

/** Where the program starts: connects it to the process it runs in. */
public final class Main {

    /** Set by the launcher, since Java itself cannot ask about one stream: {@code out}, {@code err}, both or none. */
    private static final String WATCHED = "strandline.terminals";

    private Main() {}

    /** Runs the program and ends the process. */
    public static void main(String[] arguments) {
        PrintStream error = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Session session = new Session(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                error,
                Terminal.of(System.getProperty(WATCHED, ""), System.getenv()));
        System.exit(new Strandline(session).run(List.of(arguments)).code());
    }
}
