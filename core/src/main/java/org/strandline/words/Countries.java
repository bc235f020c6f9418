package org.strandline.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The countries, with what they and their people are called. */
public final class Countries {

    public static final Countries ALL = new Countries();

    private static final int NAME = 0;
    private static final int OTHER_NAMES = 1;
    private static final int ADJECTIVES = 2;
    private static final int PEOPLE = 3;

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byAdjective = new HashMap<>();
    private final Map<String, String> byPeople = new HashMap<>();

    private Countries() {
        for (String line : Vocabulary.lines(Countries.class, "countries.txt")) {
            List<String> fields = fields(line);
            String name = NameKey.of(fields.get(NAME));
            byName.put(name, name);
            put(byName, fields.get(OTHER_NAMES), name);
            put(byAdjective, fields.get(ADJECTIVES), name);
            put(byPeople, fields.get(PEOPLE), name);
        }
    }

    /** The key of the country that {@code key} is a name of. */
    public Optional<String> named(String key) {
        return Optional.ofNullable(byName.get(key));
    }

    /** The key of the country that {@code key} is the adjective of. */
    public Optional<String> described(String key) {
        return Optional.ofNullable(byAdjective.get(key));
    }

    /** The key of the country whose people {@code key} names. */
    public Optional<String> ofPeople(String key) {
        return Optional.ofNullable(byPeople.get(key));
    }

    private static List<String> fields(String line) {
        String[] fields = {"", "", "", ""};
        int field = 0;
        int from = 0;
        while (from <= line.length() && field < fields.length) {
            int bar = line.indexOf('|', from);
            int end = bar < 0 ? line.length() : bar;
            fields[field] = line.substring(from, end).strip();
            field++;
            from = end + 1;
        }
        return List.of(fields);
    }

    private static void put(Map<String, String> names, String list, String country) {
        divided(list, ',').forEach(name -> names.put(NameKey.of(name), country));
    }

    /** The parts of {@code line} between {@code mark}s, without white space around them; empty ones are left out. */
    public static List<String> divided(String line, char mark) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from <= line.length()) {
            int to = line.indexOf(mark, from);
            int end = to < 0 ? line.length() : to;
            String part = line.substring(from, end).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            from = end + 1;
        }
        return parts;
    }
}
