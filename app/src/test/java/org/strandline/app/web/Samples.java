package org.strandline.app.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Pages that were written for this project. */
final class Samples {

    private static final Path FOLDER =
            Path.of(System.getProperty("strandline.root", "..")).resolve("samples/sarn-valley");

    static final Path LEAKED_PLAN = FOLDER.resolve("2025-04-08-ledger-leaked-plan-paywall.html");
    static final Path LETTER = FOLDER.resolve("2025-04-14-ledger-kaldane-letter.html");
    static final Path FRONT_ACCEPTS = FOLDER.resolve("2025-04-14-harbour-post-front-accepts.txt");
    static final Path SECOND_ROUND = FOLDER.resolve("2025-04-17-ledger-second-round.txt");
    static final Path PELL_DAM = FOLDER.resolve("2025-04-11-courier-pell-dam.txt");
    static final Path FLOUR = FOLDER.resolve("2025-05-03-harbour-post-flour-ration.txt");
    static final Path SECTION_FRONT = FOLDER.resolve("2025-04-22-ledger-section-front.html");

    private Samples() {}

    /** All pages of the story. */
    static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
