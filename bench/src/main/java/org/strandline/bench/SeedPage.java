package org.strandline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.strandline.record.Article;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * One of the real scrapes of which a careful reader has listed what they say.
 *
 * @param name the file without its ending
 * @param text the scrape
 * @param gold the list
 */
public record SeedPage(String name, String text, JsonNode gold) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GOLD = "gold";
    private static final String SEEDS = "seeds";
    private static final String ENDING = ".json";

    /** The folders of the shared data that hold the scrapes and the lists. */
    public static List<String> data() {
        return List.of(SEEDS, GOLD);
    }

    /**
     * All of them, by name.
     *
     * @param shared the folder that holds {@link #data}
     */
    public static List<SeedPage> all(Path shared) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(shared.resolve(GOLD))) {
            files = listed.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
        List<SeedPage> pages = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString().replace(ENDING, "");
            String text = Files.readString(shared.resolve(SEEDS).resolve(name + ".txt"));
            pages.add(new SeedPage(name, text, JSON.readTree(Files.readString(file))));
        }
        return pages;
    }

    /** What the reader takes for the article; empty where it finds none. */
    public Optional<Article> article() {
        return PlainMeasure.read(name, text);
    }

    /** The line that a place in the text is in, from 1. */
    public int line(int place) {
        return 1 + (int) text.substring(0, place).chars().filter(c -> c == '\n').count();
    }
}
