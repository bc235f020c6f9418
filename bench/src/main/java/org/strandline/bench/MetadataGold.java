package org.strandline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A news page with what its publisher says of it.
 *
 * @param id the page's name in the set
 * @param half the half that its publisher is in
 * @param file the page, gzipped UTF-8
 * @param headline its headline
 * @param authors who wrote it
 * @param published when it was published
 * @param pictured whether the gold speaks of pictures at all; where it does not, nothing is known of captions and credits
 * @param captions the captions of its pictures
 * @param credits the credits of its pictures
 */
record MetadataGold(
        String id,
        Half half,
        Path file,
        String headline,
        List<String> authors,
        Optional<Instant> published,
        boolean pictured,
        List<String> captions,
        List<String> credits) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PAGE = ".html.gz";
    private static final String GOLD = ".json";

    MetadataGold {
        authors = List.copyOf(authors);
        captions = List.copyOf(captions);
        credits = List.copyOf(credits);
    }

    /** All pages in {@code folder}: a publisher's pages and versions pair up in order of date. */
    static List<MetadataGold> in(Path folder) throws IOException {
        List<MetadataGold> all = new ArrayList<>();
        for (Path gold : files(folder, "", GOLD)) {
            String publisher = stem(gold, GOLD);
            Iterator<Path> pages = files(folder, publisher + "_", PAGE).iterator();
            for (JsonNode version : JSON.readTree(Files.readString(gold)).values()) {
                all.add(of(version, Half.of(publisher), pages.next()));
            }
        }
        return List.copyOf(all);
    }

    String html() throws IOException {
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static MetadataGold of(JsonNode version, Half half, Path page) {
        List<String> captions = new ArrayList<>();
        List<String> credits = new ArrayList<>();
        for (JsonNode image : version.path("images")) {
            captions.addAll(texts(image.path("caption")));
            image.path("authors").forEach(author -> credits.addAll(texts(author)));
        }
        List<String> authors = new ArrayList<>();
        version.path("authors").forEach(author -> authors.addAll(texts(author)));
        Optional<Instant> published = texts(version.path("publishing_date")).stream()
                .findFirst()
                .map(time -> OffsetDateTime.parse(time.replace(' ', 'T')).toInstant());
        return new MetadataGold(
                stem(page, PAGE),
                half,
                page,
                version.path("title").asString(""),
                authors,
                published,
                version.path("images").isArray(),
                captions,
                credits);
    }

    /** The text of {@code node}; none if it is null or missing. */
    private static List<String> texts(JsonNode node) {
        return node.isString() ? List.of(node.asString()) : List.of();
    }

    private static String stem(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ending.length());
    }

    private static List<Path> files(Path folder, String start, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(start)
                            && file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
