package org.strandline.place;

/**
 * How likely news means a place before anything is known of the page: the logarithm of how many people live there, for what is larger
 * than a town as if so many did. Tuned on one half of LGL.
 */
final class Size {

    private static final double REGION = 7.5;
    private static final double COUNTRY = 8;
    private static final double STATE = 6.3;
    private static final double COUNTY = 4;
    private static final double CAPITAL = 1;
    private static final double SEAT = 0.3;
    private static final double UNUSUAL_NAME = -1;
    private static final double FEWEST = 300;

    private Size() {}

    static double of(Place place) {
        double size =
                switch (place.kind()) {
                    case REGION -> REGION;
                    case COUNTRY -> COUNTRY;
                    case STATE -> STATE;
                    case COUNTY -> COUNTY;
                    case CAPITAL -> town(place) + CAPITAL;
                    case SEAT -> town(place) + SEAT;
                    case TOWN -> town(place);
                };
        return place.usual() ? size : size + UNUSUAL_NAME;
    }

    private static double town(Place place) {
        return Math.log10(place.population() + FEWEST);
    }
}
