package org.strandline.train.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.strandline.place.PlaceKey;

/**
 * Reads GeoNames' cities500.txt: every town of 500 people or more, with the middles of the counties and states that they are in.
 *
 * @param lines a line for every name of a town
 * @param middles the middle of each country's, state's and county's towns, by code: {@code US}, {@code US.TX}, {@code US.TX.277}
 */
record Cities(List<GazetteerLine> lines, Map<String, Middle> middles) {

    /** Towns that people have left, that were joined to others, or that are parts of farms and cities without a name of their own. */
    private static final Set<String> GONE = Set.of("PPLQ", "PPLH", "PPLW", "PPLCH", "PPLF");

    /** Where English local news writes of smaller towns. */
    private static final Set<String> LOCAL = Set.of("US", "CA", "GB", "IE", "AU", "NZ");

    private static final long WORTH_NAMING = 1000;

    /** Towns of this size are known by other names too; of smaller ones the other names are mostly transliterations. */
    private static final long KNOWN_ABROAD = 50_000;

    private static final String CAPITAL = "PPLC";
    private static final String SEAT = "PPLA";

    /** Letters of English and no code such as LON. */
    private static final Predicate<String> NAME =
            Pattern.compile("[A-Z][a-z]++(?:[ '’-][A-Za-z][a-z]*+)*+").asMatchPredicate();

    private static final int COLUMNS = 15;

    static Cities read(Path file) throws IOException {
        List<GazetteerLine> lines = new ArrayList<>();
        Map<String, Middle> middles = new HashMap<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                List<String> columns = columns(line);
                if (columns.size() >= COLUMNS && !GONE.contains(columns.get(7))) {
                    town(columns, lines, middles);
                }
            }
        }
        return new Cities(lines, middles);
    }

    private static void town(List<String> columns, List<GazetteerLine> lines, Map<String, Middle> middles) {
        double latitude = Double.parseDouble(columns.get(4));
        double longitude = Double.parseDouble(columns.get(5));
        String country = columns.get(8);
        String state = columns.get(10);
        String county = columns.get(11);
        Middle here = Middle.of(latitude, longitude);
        for (String area : List.of(country, country + "." + state, country + "." + state + "." + county)) {
            middles.merge(area, here, Middle::around);
        }
        long population = columns.get(14).isEmpty() ? 0 : Long.parseLong(columns.get(14));
        char kind = kind(columns.get(7));
        if (population < WORTH_NAMING && !LOCAL.contains(country) && kind == 'T') {
            return;
        }
        GazetteerLine line = new GazetteerLine(
                PlaceKey.of(columns.get(1)),
                kind,
                country,
                state,
                LOCAL.contains(country) ? county : "",
                population,
                latitude,
                longitude,
                Integer.parseInt(columns.getFirst()));
        lines.add(line);
        Set<String> others = new LinkedHashSet<>();
        others.add(PlaceKey.of(columns.get(2)));
        if (population >= KNOWN_ABROAD || kind != 'T') {
            StringTokenizer names = new StringTokenizer(columns.get(3), ",");
            while (names.hasMoreTokens()) {
                String name = names.nextToken();
                if (NAME.test(name)) {
                    others.add(PlaceKey.of(name));
                }
            }
        }
        others.remove(line.key());
        others.forEach(other -> lines.add(line.alias(other)));
    }

    private static List<String> columns(String line) {
        List<String> columns = new ArrayList<>();
        int from = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
            columns.add(line.substring(from, tab));
            from = tab + 1;
        }
        columns.add(line.substring(from));
        return columns;
    }

    private static char kind(String feature) {
        return switch (feature) {
            case CAPITAL -> 'C';
            case SEAT -> 'S';
            default -> 'T';
        };
    }
}
