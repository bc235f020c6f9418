package org.strandline.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The sets of web pages whose body text is known. */
enum BodyGold {
    /** article-extraction-benchmark: bodies written down by hand. */
    AEB("body/aeb", "data/extraction/aeb") {
        @Override
        List<Entry> entries(Path folder) throws IOException {
            JsonNode gold = JSON.readTree(Files.readString(folder.resolve("ground-truth.json")));
            List<Entry> entries = new ArrayList<>();
            for (Map.Entry<String, JsonNode> page : gold.properties()) {
                String url = page.getValue().path("url").asString("");
                entries.add(new Entry(
                        page.getKey(),
                        Half.of(Optional.ofNullable(URI.create(url).getHost()).orElse(url)),
                        folder.resolve("html").resolve(page.getKey() + ".html.gz"),
                        Optional.of(url),
                        page.getValue().path("articleBody").asString("")));
            }
            return entries;
        }
    },
    /** The parser tests of Fundus: summary, headlines of sections and paragraphs. */
    NEWS("body/news", "data/extraction/news") {
        @Override
        List<Entry> entries(Path folder) throws IOException {
            List<Entry> entries = new ArrayList<>();
            for (Path pages : list(folder, ".json")) {
                String publisher = pages.getFileName().toString().replace(".json", "");
                List<Path> html = list(folder, ".html.gz").stream()
                        .filter(page -> page.getFileName().toString().startsWith(publisher + "_"))
                        .toList();
                int version = 0;
                for (JsonNode gold : JSON.readTree(Files.readString(pages)).values()) {
                    Path page = html.get(version++);
                    entries.add(new Entry(
                            page.getFileName().toString().replace(".html.gz", ""),
                            Half.of(publisher),
                            page,
                            Optional.empty(),
                            body(gold.path("body"))));
                }
            }
            return entries;
        }
    };

    /**
     * A page with its body.
     *
     * @param id its name in the set
     * @param half the half that its publisher is in
     * @param page the file, gzipped UTF-8
     * @param url its address, where the set has it
     * @param body the text that the body should have
     */
    record Entry(String id, Half half, Path page, Optional<String> url, String body) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String measure;
    private final String folder;

    BodyGold(String measure, String folder) {
        this.measure = measure;
        this.folder = folder;
    }

    abstract List<Entry> entries(Path folder) throws IOException;

    String measure() {
        return measure;
    }

    String folder() {
        return folder;
    }

    /** The files of {@code folder} whose names end in {@code ending}, in order of name, which is order of date. */
    private static List<Path> list(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String body(JsonNode body) {
        List<String> texts = new ArrayList<>();
        body.path("summary").forEach(line -> texts.add(line.asString()));
        for (JsonNode section : body.path("sections")) {
            section.path("headline").forEach(line -> texts.add(line.asString()));
            section.path("paragraphs").forEach(line -> texts.add(line.asString()));
        }
        return String.join("\n", texts);
    }
}
