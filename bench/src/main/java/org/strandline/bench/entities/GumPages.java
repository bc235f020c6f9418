package org.strandline.bench.entities;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.strandline.bench.english.Detokenizer;
import org.strandline.bench.entities.GoldPage.GoldMention;
import org.strandline.text.Span;

/** The dev pages of GUM with their people, bodies and places. Paragraphs are not in the set: a page is one. Some dev pages have trees only. */
final class GumPages {

    private static final Set<String> TYPES = Set.of("person", "organization", "place");
    private static final Pattern BRACKET = Pattern.compile("\\(?[^()]+\\)?");

    private GumPages() {}

    static List<GoldPage> read(Path folder) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        for (String name : Files.readAllLines(folder.resolve("dev.txt"))) {
            Path file = folder.resolve("coref").resolve(name.strip() + ".conll");
            if (Files.exists(file)) {
                pages.add(read(name.strip(), Files.readAllLines(file)));
            }
        }
        return pages;
    }

    private static GoldPage read(String name, List<String> lines) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(List.of(line.split("\t", -1)));
            }
        }
        Detokenizer text = new Detokenizer();
        for (int i = 0; i < rows.size(); i++) {
            text.add(rows.get(i).get(1), i + 1 < rows.size() ? rows.get(i + 1).get(1) : "");
        }
        Map<String, Deque<Integer>> open = new HashMap<>();
        List<GoldMention> mentions = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Matcher bracket = BRACKET.matcher(rows.get(i).get(2));
            while (bracket.find()) {
                read(bracket.group(), i, text.spans(), open).ifPresent(mentions::add);
            }
        }
        Span whole = new Span(0, text.text().length());
        return new GoldPage(name, text.text(), List.of(whole), whole, mentions);
    }

    /** Reads {@code (type-number-link}, {@code type-number)} or both in one; the mention is there once it closes. */
    private static Optional<GoldMention> read(
            String bracket, int token, List<Span> spans, Map<String, Deque<Integer>> open) {
        String label = bracket.replace("(", "").replace(")", "");
        if (bracket.startsWith("(")) {
            open.computeIfAbsent(label, unused -> new ArrayDeque<>()).push(token);
        }
        Deque<Integer> begun = open.getOrDefault(label, new ArrayDeque<>());
        int dash = label.indexOf('-');
        if (!bracket.endsWith(")") || begun.isEmpty() || dash < 0) {
            return Optional.empty();
        }
        Span span = new Span(spans.get(begun.pop()).start(), spans.get(token).end());
        return TYPES.contains(label.substring(0, dash))
                ? Optional.of(new GoldMention(span, label, Optional.empty()))
                : Optional.empty();
    }
}
