package org.strandline.train.places;

/**
 * A place on the globe, to the hundredth of a degree, which is a kilometre at most.
 *
 * @param longitude in hundredths of a degree
 * @param latitude in hundredths of a degree
 */
record Point(int longitude, int latitude) {

    private static final int PARTS = 100;

    static Point of(double longitude, double latitude) {
        return new Point((int) Math.round(longitude * PARTS), (int) Math.round(latitude * PARTS));
    }

    /** How far this is from the straight line between two others, in hundredths of a degree of latitude. */
    double distance(Point start, Point end) {
        double narrow = Math.cos(Math.toRadians((double) latitude / PARTS));
        double alongX = (end.longitude - start.longitude) * narrow;
        double alongY = end.latitude - start.latitude;
        double x = (longitude - start.longitude) * narrow;
        double y = latitude - start.latitude;
        double length = alongX * alongX + alongY * alongY;
        double share = length == 0 ? 0 : Math.clamp((x * alongX + y * alongY) / length, 0, 1);
        return Math.hypot(x - share * alongX, y - share * alongY);
    }
}
