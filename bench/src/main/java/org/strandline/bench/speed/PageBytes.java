package org.strandline.bench.speed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;

/** The pages that speed is measured on: every eighth of the public sets, in the order of their names. */
final class PageBytes {

    private static final int EVERY = 8;
    private static final List<String> FOLDERS = List.of("data/extraction/aeb/html", "data/extraction/news");

    private PageBytes() {}

    /** The sample below {@code shared}, decompressed. */
    static List<byte[]> html(Path shared) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        for (String folder : FOLDERS) {
            List<Path> files = list(shared.resolve(folder));
            for (int at = 0; at < files.size(); at += EVERY) {
                try (InputStream bytes = new GZIPInputStream(Files.newInputStream(files.get(at)))) {
                    pages.add(bytes.readAllBytes());
                }
            }
        }
        return pages;
    }

    /** The same pages as somebody scrapes them: their visible text, a block a line. */
    static List<byte[]> plain(Path shared) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        for (byte[] html : html(shared)) {
            String text = Jsoup.parse(new String(html, StandardCharsets.UTF_8)).wholeText();
            pages.add(text.lines()
                    .map(String::strip)
                    .reduce(new StringBuilder(), (all, line) -> all.append(line).append('\n'), StringBuilder::append)
                    .toString()
                    .getBytes(StandardCharsets.UTF_8));
        }
        return pages;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".html.gz"))
                    .sorted()
                    .toList();
        }
    }
}
