package org.strandline.article.metadata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringTokenizer;

/** Words by their meaning, kept in a resource beside this class: {@code meaning: word word}, {@code #} starts a comment. */
final class Vocabulary {

    /** The meaning of words that stand in a line without one. */
    static final String WORDS = "";

    private final Map<String, Set<String>> words;

    private Vocabulary(Map<String, Set<String>> words) {
        this.words = words;
    }

    static Vocabulary of(String resource) {
        Map<String, Set<String>> words = new HashMap<>();
        for (String line : lines(resource)) {
            int colon = line.indexOf(':');
            String meaning = colon < 0 ? WORDS : line.substring(0, colon).strip();
            Set<String> group = words.computeIfAbsent(meaning, unused -> new HashSet<>());
            StringTokenizer tokens = new StringTokenizer(line.substring(colon + 1));
            while (tokens.hasMoreTokens()) {
                group.add(tokens.nextToken());
            }
        }
        return new Vocabulary(words);
    }

    /** The lines of a resource that are neither blank nor comments. */
    static List<String> lines(String resource) {
        InputStream bytes = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(resource), resource);
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
        return Collections.unmodifiableList(lines);
    }

    /** Whether {@code word}, in any case, is one of those that mean {@code meaning}. */
    boolean has(String meaning, String word) {
        return words.getOrDefault(meaning, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether {@code word}, in any case, is one of those without a stated meaning. */
    boolean has(String word) {
        return has(WORDS, word);
    }
}
