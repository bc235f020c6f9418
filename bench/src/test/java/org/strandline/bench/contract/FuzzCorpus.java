package org.strandline.bench.contract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the pages that Jazzer starts from. Arguments: {@code html} or {@code plain}, and the folder. */
final class FuzzCorpus {

    private static final int PAGES = 60;

    private FuzzCorpus() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        for (long seed = 0; seed < PAGES; seed++) {
            String page = arguments[0].equals("html") ? RandomHtml.page(seed) : RandomScrape.text(seed);
            Files.writeString(folder.resolve("invented-" + seed), clean(page), StandardCharsets.UTF_8);
        }
    }

    /** Without half characters, which UTF-8 cannot write. */
    private static String clean(String page) {
        return new String(page.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
