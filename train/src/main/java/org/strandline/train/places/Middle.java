package org.strandline.train.places;

/**
 * The middle of the box around towns: where we say that a county, state or province is, since the packages do not.
 *
 * @param south its least latitude
 * @param north its greatest latitude
 * @param west its least longitude
 * @param east its greatest longitude
 */
record Middle(double south, double north, double west, double east) {

    static Middle of(double latitude, double longitude) {
        return new Middle(latitude, latitude, longitude, longitude);
    }

    Middle around(Middle other) {
        return new Middle(
                Math.min(south, other.south),
                Math.max(north, other.north),
                Math.min(west, other.west),
                Math.max(east, other.east));
    }

    double latitude() {
        return (south + north) / 2;
    }

    double longitude() {
        return (west + east) / 2;
    }
}
