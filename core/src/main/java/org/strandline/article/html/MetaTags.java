package org.strandline.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.strandline.article.metadata.Vocabulary;

/** What the meta elements of a page say, by their meaning. */
final class MetaTags {

    private static final Map<String, Name> NAMES = names();

    private final Map<Meaning, List<Said>> said = new HashMap<>();

    /** What a meta element can be about. */
    enum Meaning {
        PUBLISHED,
        UPDATED,
        AUTHOR,
        OUTLET,
        HEADLINE,
        SUMMARY,
        LANGUAGE,
        LOCALE
    }

    private record Name(Meaning meaning, int rank) {}

    private record Said(int rank, String content) {}

    /** Takes in the meta element with this name or property. */
    void add(String name, String content) {
        Name known = NAMES.get(name.toLowerCase(Locale.ROOT));
        if (known != null && !content.isBlank()) {
            said.computeIfAbsent(known.meaning(), unused -> new ArrayList<>()).add(new Said(known.rank(), content));
        }
    }

    /** What the page says about {@code meaning} under each name that it uses, the most trusted name first. */
    List<List<String>> byName(Meaning meaning) {
        SortedMap<Integer, List<String>> byRank = new TreeMap<>();
        for (Said each : said.getOrDefault(meaning, List.of())) {
            byRank.computeIfAbsent(each.rank(), unused -> new ArrayList<>()).add(each.content());
        }
        return List.copyOf(byRank.values());
    }

    /** All that the page says about {@code meaning}, the most trusted name first. */
    List<String> all(Meaning meaning) {
        return byName(meaning).stream().flatMap(List::stream).toList();
    }

    Optional<String> first(Meaning meaning) {
        return all(meaning).stream().findFirst();
    }

    private static Map<String, Name> names() {
        Map<String, Name> names = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : Vocabulary.entries(MetaTags.class, "meta-names.txt")) {
            Meaning meaning = Meaning.valueOf(entry.getKey().toUpperCase(Locale.ROOT));
            names.putIfAbsent(entry.getValue(), new Name(meaning, names.size()));
        }
        return Map.copyOf(names);
    }
}
