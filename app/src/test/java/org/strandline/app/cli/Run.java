package org.strandline.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.strandline.app.terminal.Terminal;

/**
 * One run of the program in a test.
 *
 * @param status how it ended
 * @param out what it wrote to standard output
 * @param error what it wrote to standard error
 */
record Run(ExitStatus status, String out, String error) {

    /** Runs the program. */
    static Run of(String input, List<String> arguments) {
        return in(new ByteArrayOutputStream(), input, session -> new Strandline(session).run(arguments));
    }

    static Run of(String... arguments) {
        return of("", List.of(arguments));
    }

    /** Does {@code work} in a session whose output is {@code out}. */
    static Run in(OutputStream out, String input, Function<Session, ExitStatus> work) {
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        ExitStatus status = work.apply(new Session(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(error, true, StandardCharsets.UTF_8),
                Terminal.of("", Map.of())));
        String written = out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
        return new Run(status, written, error.toString(StandardCharsets.UTF_8));
    }
}
