package org.strandline.article.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.strandline.words.Vocabulary;

/** What the meta elements of a page say, by their meaning. */
final class MetaTags {

    private static final Map<String, Name> NAMES = names();

    /** How often one name is listened to: keeps hostile pages cheap. */
    private static final int MOST = 50;

    /** What was said, by what it is about and by the rank of the name. */
    private final Map<Meaning, SortedMap<Integer, List<String>>> said = new EnumMap<>(Meaning.class);

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

    /** Takes in the meta element with this name or property. */
    void add(String name, String content) {
        Name known = NAMES.get(name.toLowerCase(Locale.ROOT));
        if (known != null && !content.isBlank()) {
            List<String> contents = said.computeIfAbsent(known.meaning(), unused -> new TreeMap<>())
                    .computeIfAbsent(known.rank(), unused -> new ArrayList<>());
            if (contents.size() < MOST) {
                contents.add(content);
            }
        }
    }

    /** What the page says about {@code meaning} under each name that it uses, the most trusted name first. */
    List<List<String>> byName(Meaning meaning) {
        SortedMap<Integer, List<String>> byRank = said.get(meaning);
        return byRank == null ? List.of() : List.copyOf(byRank.values());
    }

    /** All that the page says about {@code meaning}, the most trusted name first. */
    List<String> all(Meaning meaning) {
        return byName(meaning).stream().flatMap(List::stream).toList();
    }

    Optional<String> first(Meaning meaning) {
        List<List<String>> byName = byName(meaning);
        return byName.isEmpty()
                ? Optional.empty()
                : Optional.of(byName.getFirst().getFirst());
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
