package org.strandline.place;

import java.util.Optional;
import java.util.stream.Stream;

/** The countries that words name, or whose people or things they describe: Norway, Norwegian, Norwegians. */
public final class CountryWords {

    private CountryWords() {}

    /** Reads the list when it is first asked. */
    private static final class Shipped {
        static final WrittenPlaces PLACES = new WrittenPlaces();
    }

    /** The ISO 3166-1 alpha-2 code of the country that {@code words} mean; empty if they mean none, or more than one. */
    public static Optional<String> code(String words) {
        String key = PlaceKey.of(words);
        return Stream.concat(Shipped.PLACES.named(key).stream(), Shipped.PLACES.ofPeople(key).stream())
                .filter(place -> place.kind() == PlaceKind.COUNTRY)
                .map(place -> place.location().country())
                .distinct()
                .reduce((one, other) -> "")
                .filter(code -> !code.isEmpty());
    }
}
