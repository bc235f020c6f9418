package org.strandline.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringTokenizer;

/** Words by their meaning, kept in a resource beside a class: {@code meaning: word word}, {@code #} starts a comment. */
public final class Vocabulary {

    private static final String ANY = "any";

    private final Map<String, Set<String>> words;

    private Vocabulary(Map<String, Set<String>> words) {
        this.words = words;
    }

    /** The words in {@code resource}, which stands beside {@code owner}. */
    public static Vocabulary of(Class<?> owner, String resource) {
        Map<String, Set<String>> words = new HashMap<>();
        for (Map.Entry<String, String> entry : entries(owner, resource)) {
            words.computeIfAbsent(entry.getKey(), unused -> new HashSet<>()).add(entry.getValue());
        }
        return new Vocabulary(words);
    }

    /** Every word of {@code resource} with its meaning, in the order of the resource. */
    public static List<Map.Entry<String, String>> entries(Class<?> owner, String resource) {
        List<Map.Entry<String, String>> entries = new ArrayList<>();
        for (String line : lines(owner, resource)) {
            int colon = line.indexOf(": ");
            String meaning = colon < 0 ? ANY : line.substring(0, colon);
            StringTokenizer tokens = new StringTokenizer(line.substring(colon + 1));
            while (tokens.hasMoreTokens()) {
                entries.add(Map.entry(meaning, tokens.nextToken()));
            }
        }
        return entries;
    }

    /** The lines of {@code resource}, which stands beside {@code owner}, that are neither blank nor comments. */
    public static List<String> lines(Class<?> owner, String resource) {
        InputStream bytes = Objects.requireNonNull(owner.getResourceAsStream(resource), resource);
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    lines.add(line.strip());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(lines);
    }

    /** Whether {@code word}, in any case, is one of those that mean {@code meaning}. */
    public boolean has(String meaning, String word) {
        return words.getOrDefault(meaning, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether {@code word}, in any case, is one of those without a stated meaning. */
    public boolean has(String word) {
        return has(ANY, word);
    }
}
