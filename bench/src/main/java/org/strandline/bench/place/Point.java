package org.strandline.bench.place;

/** A point on the Earth, in degrees. */
record Point(double latitude, double longitude) {

    /** The diameter of a ball as large as the Earth. */
    private static final double DIAMETER_KM = 12_742;

    /** The distance on a ball, by the haversine formula. */
    double kilometresTo(Point other) {
        double north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double square = north * north
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * east * east;
        return DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(square)));
    }
}
