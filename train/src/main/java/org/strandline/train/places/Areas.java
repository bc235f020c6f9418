package org.strandline.train.places;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import org.strandline.place.PlaceKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads the names of states and provinces everywhere, and of counties where English local news writes of them. */
final class Areas {

    /** Countries whose states are written down beside the gazetteer, with what newsrooms call them. */
    private static final Set<String> WRITTEN = Set.of("US", "CA", "GB");

    private static final Set<String> WITH_COUNTIES = Set.of("US", "CA", "GB", "IE", "AU", "NZ");

    /** What an area is, rather than its name; newsrooms write it small or leave it out. */
    private static final List<String> LAST_WORDS = List.of(
            " province",
            " governorate",
            " oblast",
            " region",
            " state",
            " prefecture",
            " department",
            " district",
            " county",
            " municipality",
            " voivodeship",
            " krai",
            " wilayat",
            " division",
            " parish",
            " republic",
            " oblysy");

    private static final List<String> FIRST_WORDS =
            List.of("province of ", "republic of ", "canton of ", "county of ", "state of ", "municipality of ");

    private final Map<String, Middle> middles;
    private final List<GazetteerLine> lines = new ArrayList<>();

    Areas(Map<String, Middle> middles) {
        this.middles = middles;
    }

    /**
     * Adds states and provinces.
     *
     * @param numbers the file {@code iso3166-2.json}: areas by country, with their numbers in GeoNames and names from several sources
     * @param names the file {@code admin1.json}: GeoNames' own names, by code
     */
    void addStates(Path numbers, Path names) {
        Set<String> known = new LinkedHashSet<>();
        ObjectMapper json = new ObjectMapper();
        Map<String, String> official = new HashMap<>();
        for (JsonNode area : json.readTree(names.toFile())) {
            official.put(area.get("code").asString(), area.get("name").asString());
        }
        for (Map.Entry<String, JsonNode> country :
                json.readTree(numbers.toFile()).properties()) {
            for (JsonNode area : country.getValue().path("regions")) {
                String code = country.getKey() + "." + area.path("admin").asString("");
                Set<String> all = new LinkedHashSet<>();
                Optional.ofNullable(official.get(code)).ifPresent(all::add);
                all.add(area.path("name").asString(""));
                all.add(area.path("names").path("geonames").asString(""));
                all.add(area.path("names").path("en").asString(""));
                int number = area.path("reference").path("geonames").asInt(0);
                if (!WRITTEN.contains(country.getKey()) && known.add(code)) {
                    add(code, '1', number, all);
                }
            }
        }
    }

    /** Adds counties, from the file {@code admin2.json}. */
    void addCounties(Path names) {
        for (JsonNode area : new ObjectMapper().readTree(names.toFile())) {
            String code = area.get("code").asString();
            if (WITH_COUNTIES.contains(code.substring(0, 2))) {
                add(code, '2', 0, Set.of(area.get("name").asString()));
            }
        }
    }

    List<GazetteerLine> lines() {
        return lines;
    }

    private void add(String code, char kind, int number, Set<String> names) {
        Optional<Middle> middle = Optional.ofNullable(middles.get(code));
        if (middle.isEmpty()) {
            return;
        }
        List<String> codes = codes(code);
        Set<String> keys = new LinkedHashSet<>();
        for (String name : names) {
            String key = PlaceKey.of(name);
            keys.add(key);
            keys.add(bare(key));
        }
        for (String key : keys) {
            lines.add(new GazetteerLine(
                    key,
                    kind,
                    codes.getFirst(),
                    codes.get(1),
                    codes.size() > 2 ? codes.get(2) : "",
                    0,
                    middle.get().latitude(),
                    middle.get().longitude(),
                    number));
        }
    }

    /** The parts of {@code US.TX.277}. */
    private static List<String> codes(String code) {
        List<String> codes = new ArrayList<>();
        StringTokenizer parts = new StringTokenizer(code, ".");
        while (parts.hasMoreTokens()) {
            codes.add(parts.nextToken());
        }
        return codes;
    }

    private static String bare(String key) {
        for (String word : LAST_WORDS) {
            if (key.endsWith(word)) {
                return key.substring(0, key.length() - word.length());
            }
        }
        for (String words : FIRST_WORDS) {
            if (key.startsWith(words)) {
                return key.substring(words.length());
            }
        }
        return key;
    }
}
