package org.strandline.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Languages so close that runs of letters do not tell them apart, and the words that do.
 *
 * @param words of each language of the group
 */
record Neighbours(Map<String, Set<String>> words) {

    private static final String SEPARATORS = " \t\n\r\f.,;:!?()[]\"'“”‘’—–-/";
    private static final String GROUP = "group";

    /** The language of this group whose words the text has most of; {@code language} where that is a tie. */
    String closest(String language, String text) {
        Map<String, Integer> counts = new HashMap<>();
        StringTokenizer tokens = new StringTokenizer(text.toLowerCase(Locale.ROOT), SEPARATORS);
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            words.forEach((other, its) -> counts.merge(other, its.contains(token) ? 1 : 0, Integer::sum));
        }
        String closest = language;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() > counts.getOrDefault(closest, 0)) {
                closest = count.getKey();
            }
        }
        return closest;
    }

    /** The groups of the table, by language. */
    static Map<String, Neighbours> load() {
        InputStream table = Objects.requireNonNull(Neighbours.class.getResourceAsStream("neighbours.tsv"));
        List<Map<String, Set<String>>> groups = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            for (String line : lines.lines().filter(l -> !l.startsWith("#")).toList()) {
                int tab = line.indexOf('\t');
                String key = line.substring(0, tab);
                if (key.equals(GROUP)) {
                    groups.add(new LinkedHashMap<>());
                } else {
                    groups.getLast()
                            .put(
                                    key,
                                    Set.copyOf(Arrays.asList(
                                            line.substring(tab + 1).split(" ", -1))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Neighbours> neighbours = new HashMap<>();
        for (Map<String, Set<String>> group : groups) {
            group.keySet().forEach(language -> neighbours.put(language, new Neighbours(Map.copyOf(group))));
        }
        return Map.copyOf(neighbours);
    }
}
