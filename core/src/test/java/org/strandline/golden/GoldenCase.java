package org.strandline.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.strandline.record.Page;
import org.strandline.record.PageSource;

/**
 * A page and what a careful reader says of it.
 *
 * @param name the folder that it is in
 * @param page the page
 * @param expected the lines of its {@code expected.txt}
 * @param waiver why Strandline cannot read it yet, if so
 */
record GoldenCase(String name, Page page, List<ExpectedLine> expected, Optional<String> waiver) {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    GoldenCase {
        expected = List.copyOf(expected);
    }

    /** All the cases, by name. */
    static List<GoldenCase> all() {
        Map<String, String> waivers = waivers();
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(folder -> read(folder, waivers))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cases that Strandline cannot read yet, and why. */
    static Map<String, String> waivers() {
        Map<String, String> waivers = new HashMap<>();
        for (String line : text(FOLDER.resolve("waivers.txt")).lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int colon = line.indexOf(':');
                waivers.put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
        }
        return Map.copyOf(waivers);
    }

    private static GoldenCase read(Path folder, Map<String, String> waivers) {
        String name = folder.getFileName().toString();
        Path html = folder.resolve("page.html");
        Page page = Files.exists(html)
                ? page(name, html, "text/html", Page.Form.HTML)
                : page(name, folder.resolve("page.txt"), "text/plain", Page.Form.PLAIN);
        List<ExpectedLine> expected = text(folder.resolve("expected.txt"))
                .lines()
                .filter(line -> !line.isBlank())
                .map(ExpectedLine::parse)
                .toList();
        return new GoldenCase(name, page, expected, Optional.ofNullable(waivers.get(name)));
    }

    private static Page page(String name, Path file, String mediaType, Page.Form form) {
        PageSource source = new PageSource(Optional.of(file.toString()), Optional.empty(), Optional.empty(), mediaType);
        return new Page("sha256:" + name, source, form, text(file), Optional.empty());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
