package org.strandline.place;

import java.util.List;

/**
 * A name on a page that may mean one of several places.
 *
 * @param readings the places that it may mean
 * @param within the countries, states or counties that the page says it lies in; none where it does not say
 * @param weight how much it tells of where the other names are, 1 for a name of a place
 */
record Toponym(List<Place> readings, List<Place> within, double weight) {

    Toponym {
        readings = List.copyOf(readings);
        within = List.copyOf(within);
    }

    /** Whether the page itself says that it lies where {@code place} does. */
    boolean isSaidToBe(Place place) {
        return within.stream().anyMatch(place::isIn);
    }
}
