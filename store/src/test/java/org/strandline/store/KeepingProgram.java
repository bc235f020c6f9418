package org.strandline.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A program that keeps pages and says a line for each: to be killed, and to be run beside itself. */
final class KeepingProgram {

    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-04-03T12:00:00Z"));

    private static final int SETTLED_AT_ONCE = 25;

    private KeepingProgram() {}

    /**
     * Keeps the pages from the number {@code arguments[1]} to {@code arguments[2]} in the file {@code arguments[0]}, when it is told to go:
     * by then it has started, as far as it can without the file.
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        int from = Integer.parseInt(arguments[1]);
        int to = Integer.parseInt(arguments[2]);
        List<NewsPage> pages = NewsPage.many(to).subList(from, to);
        DriverManager.getConnection("jdbc:sqlite::memory:").close();
        if (System.in.read() >= 0) {
            keep(Path.of(arguments[0]), pages, System.out);
        }
    }

    /** Keeps some pages in a file, and says so of each. */
    static void keep(Path file, List<NewsPage> pages, PrintStream out) {
        try (Store store = Store.open(new StoreAddress.InFile(file), CLOCK)) {
            int count = 0;
            for (NewsPage page : pages) {
                if (!store.holds(page.id(), Optional.empty())) {
                    store.keep(page.page(), page.record());
                    out.println("kept");
                    count++;
                    if (count % SETTLED_AT_ONCE == 0) {
                        store.settle();
                    }
                }
            }
            store.settle();
        }
        out.println("done");
    }

    /** Has it go. */
    static void go(Process process) throws IOException {
        try (OutputStream in = process.getOutputStream()) {
            in.write('\n');
        }
    }

    /** Starts it as a process of its own, which waits to be told to go. */
    static Process start(Path file, int from, int to) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                KeepingProgram.class.getName(),
                file.toString(),
                Integer.toString(from),
                Integer.toString(to)));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
