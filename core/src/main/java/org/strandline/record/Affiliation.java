package org.strandline.record;

import java.util.List;
import java.util.Optional;

/**
 * Where somebody belongs, as far as the page says: to which country and to which part of its society.
 *
 * @param country ISO 3166-1 alpha-2
 * @param sectors the sector that tells most first
 */
public record Affiliation(Optional<String> country, List<Sector> sectors) {

    /** What is said of somebody of whom the page says neither. */
    public static final Affiliation UNKNOWN = new Affiliation(Optional.empty(), List.of());

    public Affiliation {
        sectors = List.copyOf(sectors);
    }
}
