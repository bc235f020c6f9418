package org.strandline.train.places;

import java.util.Locale;

/**
 * One name of one place: a line of the gazetteer.
 *
 * @param key the name, as it is searched
 * @param kind the letter for what it is; small where the name is not its usual one
 * @param country its country's code
 * @param state GeoNames' code of the state or province that it is in
 * @param county GeoNames' code of the county that it is in, empty where we keep no counties
 * @param population how many live there, in two digits; 0 where nobody says
 * @param latitude degrees north
 * @param longitude degrees east
 * @param number its number in GeoNames, 0 where the packages have none
 */
record GazetteerLine(
        String key,
        char kind,
        String country,
        String state,
        String county,
        long population,
        double latitude,
        double longitude,
        int number) {

    /** The same place by another name. */
    GazetteerLine alias(String name) {
        return new GazetteerLine(
                name, Character.toLowerCase(kind), country, state, county, population, latitude, longitude, number);
    }

    /** The columns with a tab between. */
    String text() {
        return String.join(
                "\t",
                key,
                String.valueOf(kind),
                country,
                state,
                county,
                String.valueOf(round(population)),
                degrees(latitude),
                degrees(longitude),
                String.valueOf(number));
    }

    private static long round(long population) {
        long unit = 1;
        while (population / unit >= 100) {
            unit *= 10;
        }
        return population / unit * unit;
    }

    /** To a thousandth of a degree, 111 metres. */
    private static String degrees(double value) {
        String text = String.format(Locale.ROOT, "%.3f", value);
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    }
}
