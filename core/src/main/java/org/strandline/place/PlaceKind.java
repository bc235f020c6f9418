package org.strandline.place;

/** What a place in the gazetteer is. */
enum PlaceKind {
    /** A continent, a sea, a part of a continent or country that nobody governs. */
    REGION,
    COUNTRY,
    /** A state, province, governorate: the first division of a country. */
    STATE,
    COUNTY,
    CAPITAL,
    /** The seat of a state. */
    SEAT,
    TOWN;

    /** The kind that {@code letter} stands for in the gazetteer's file. */
    static PlaceKind of(char letter) {
        return switch (Character.toUpperCase(letter)) {
            case '1' -> STATE;
            case '2' -> COUNTY;
            case 'C' -> CAPITAL;
            case 'S' -> SEAT;
            case 'T' -> TOWN;
            default -> throw new IllegalArgumentException("no kind of place: " + letter);
        };
    }

    /** Whether people live in it side by side, so that one point says where it is. */
    boolean isPoint() {
        return this == CAPITAL || this == SEAT || this == TOWN;
    }
}
