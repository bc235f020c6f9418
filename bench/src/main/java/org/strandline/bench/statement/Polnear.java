package org.strandline.bench.statement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.strandline.text.Attribution;
import org.strandline.text.Span;

/**
 * Reads PolNeAR (Newell, Margolin, Ruths 2018): pages of political news and every attribution in them, in brat's standoff form. Of a page
 * that several people have annotated the first annotator by name counts.
 */
public final class Polnear {

    private static final String CUE = "Cue";
    private static final String CONTENT = "Content";
    private static final String SOURCE = "Source";

    private Polnear() {}

    /**
     * The pages of a part, by name.
     *
     * @param part the folder that holds {@code text} and {@code attributions}
     */
    public static List<GoldAttributions> read(Path part) throws IOException {
        Map<String, Path> annotations = new TreeMap<>();
        try (Stream<Path> files = Files.list(part.resolve("attributions"))) {
            files.sorted().forEach(file -> annotations.putIfAbsent(page(file), file));
        }
        List<GoldAttributions> pages = new ArrayList<>();
        for (Map.Entry<String, Path> page : annotations.entrySet()) {
            String text = Files.readString(part.resolve("text").resolve(page.getKey() + ".txt"));
            List<String> lines = Files.readAllLines(page.getValue(), StandardCharsets.UTF_8);
            pages.add(new GoldAttributions(page.getKey(), text, attributions(lines, text)));
        }
        return pages;
    }

    /** The page that a file is about: its name without the annotator's number. */
    private static String page(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('_'));
    }

    /** The attributions that {@code lines} mark in {@code text}. */
    static List<Attribution> attributions(List<String> lines, String text) {
        Map<String, List<Span>> spans = new HashMap<>();
        for (String line : lines) {
            if (line.startsWith("T") && line.indexOf('\t') > 0) {
                String place = field(line, 1);
                spans.put(field(line, 0), spans(place.substring(place.indexOf(' ') + 1), text));
            }
        }
        List<Attribution> attributions = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("E") && line.indexOf('\t') > 0) {
                attribution(field(line, 1), spans).ifPresent(attributions::add);
            }
        }
        attributions.sort(Comparator.comparing(attribution ->
                attribution.cue().orElseGet(() -> attribution.content().getFirst())));
        return attributions;
    }

    private static Optional<Attribution> attribution(String roles, Map<String, List<Span>> spans) {
        List<Span> source = new ArrayList<>();
        List<Span> cue = new ArrayList<>();
        List<Span> content = new ArrayList<>();
        StringTokenizer words = new StringTokenizer(roles, " ");
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            List<Span> marked = spans.getOrDefault(word.substring(word.indexOf(':') + 1), List.of());
            if (word.startsWith(CUE)) {
                cue.addAll(marked);
            } else if (word.startsWith(CONTENT)) {
                content.addAll(marked);
            } else if (word.startsWith(SOURCE)) {
                source.addAll(marked);
            }
        }
        content.sort(null);
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attribution(
                        source.stream().findFirst(), cue.stream().findFirst(), content));
    }

    /** Spans as brat writes them: {@code 33 47;60 71}, in code points. */
    private static List<Span> spans(String written, String text) {
        List<Span> spans = new ArrayList<>();
        StringTokenizer numbers = new StringTokenizer(written, " ;");
        while (numbers.hasMoreTokens()) {
            int start = text.offsetByCodePoints(0, Integer.parseInt(numbers.nextToken()));
            int end = text.offsetByCodePoints(0, Integer.parseInt(numbers.nextToken()));
            spans.add(new Span(start, end));
        }
        return spans;
    }

    private static String field(String line, int index) {
        int from = 0;
        for (int i = 0; i < index; i++) {
            from = line.indexOf('\t', from) + 1;
        }
        int to = line.indexOf('\t', from);
        return to < 0 ? line.substring(from) : line.substring(from, to);
    }
}
