package org.strandline.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.StringTokenizer;
import org.strandline.words.Vocabulary;

/** Countries, states that newsrooms shorten, continents, seas and regions, from lists written for this project. */
final class WrittenPlaces {

    private static final String NONE = "-";

    private final Map<String, List<Place>> byName = new HashMap<>();
    private final Map<String, List<Place>> byPeople = new HashMap<>();

    WrittenPlaces() {
        add("countries.txt", PlaceKind.COUNTRY);
        add("states.txt", PlaceKind.STATE);
        add("regions.txt", PlaceKind.REGION);
    }

    /** The places with the name that has {@code key}. */
    List<Place> named(String key) {
        return byName.getOrDefault(key, List.of());
    }

    /** The places whose people, or what is of them, are called {@code key}: Kenyan, Kenyans, Texan. */
    List<Place> ofPeople(String key) {
        return byPeople.getOrDefault(key, List.of());
    }

    private void add(String resource, PlaceKind kind) {
        for (String line : Vocabulary.lines(WrittenPlaces.class, resource)) {
            List<String> columns = columns(line);
            Place place = place(columns, kind);
            for (String name : phrases(columns.get(4))) {
                byName.computeIfAbsent(PlaceKey.of(name), unused -> new ArrayList<>())
                        .add(place);
            }
            for (String people : columns.size() > 5 ? phrases(columns.get(5)) : List.<String>of()) {
                for (String form : List.of(people, people + "s")) {
                    byPeople.computeIfAbsent(PlaceKey.of(form), unused -> new ArrayList<>())
                            .add(place);
                }
            }
        }
    }

    private static Place place(List<String> columns, PlaceKind kind) {
        String code = columns.getFirst();
        int dot = code.indexOf('.');
        String country = dot < 0 ? code : code.substring(0, dot);
        String number = columns.get(1);
        return new Place(
                kind,
                true,
                country.equals(NONE) ? "" : country,
                dot < 0 ? "" : code,
                "",
                0,
                Double.parseDouble(columns.get(2)),
                Double.parseDouble(columns.get(3)),
                number.equals(NONE) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number)));
    }

    private static List<String> columns(String line) {
        return tokens(line, "\t");
    }

    private static List<String> phrases(String list) {
        return tokens(list, ",");
    }

    private static List<String> tokens(String text, String separator) {
        List<String> parts = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(text, separator);
        while (tokens.hasMoreTokens()) {
            parts.add(tokens.nextToken().strip());
        }
        return parts;
    }
}
