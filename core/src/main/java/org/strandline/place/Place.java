package org.strandline.place;

import java.util.OptionalInt;
import org.strandline.record.Location;

/**
 * A place that a name may mean.
 *
 * @param kind what it is
 * @param usual whether the name is its usual one
 * @param country its country's code, empty for what lies in none
 * @param state its country's code, a dot and its state's; empty for countries and what is larger
 * @param county its state's code, a dot and its county's; empty where we keep no counties
 * @param population how many live there, 0 where nobody says
 * @param latitude degrees north
 * @param longitude degrees east
 * @param number its number in GeoNames
 */
record Place(
        PlaceKind kind,
        boolean usual,
        String country,
        String state,
        String county,
        long population,
        double latitude,
        double longitude,
        OptionalInt number) {

    Location location() {
        return new Location(number, latitude, longitude, country);
    }

    /** Whether it lies in {@code area}, which is a country, state or county. */
    boolean isIn(Place area) {
        return switch (area.kind) {
            case COUNTRY -> country.equals(area.country) && kind != PlaceKind.COUNTRY;
            case STATE -> state.equals(area.state) && kind != PlaceKind.STATE;
            case COUNTY -> county.equals(area.county) && kind != PlaceKind.COUNTY;
            case REGION, CAPITAL, SEAT, TOWN -> false;
        };
    }
}
