package org.strandline.record;

import java.util.OptionalInt;

/**
 * Where a place is, as a gazetteer has it.
 *
 * @param geonames its number in GeoNames, for a place that has one there
 * @param latitude in degrees, north is positive
 * @param longitude in degrees, east is positive
 * @param country ISO 3166-1 alpha-2, empty for what lies in no country
 */
public record Location(OptionalInt geonames, double latitude, double longitude, String country) {

    public Location {
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            throw new IllegalArgumentException("not on Earth: " + latitude + ", " + longitude);
        }
    }
}
