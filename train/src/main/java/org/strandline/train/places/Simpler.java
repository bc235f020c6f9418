package org.strandline.train.places;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Leaves out the points of a line that lie where the line is without them, after Douglas and Peucker (1973). */
final class Simpler {

    /** So far may a line move, in hundredths of a degree: two pixels where the map is closest. */
    private static final double TOLERANCE = 1.2;

    /** Between points further apart, in hundredths of a degree, the map's shortest way is not the straight line that a border is. */
    private static final int LONGEST = 200;

    /** A ring of fewer points encloses nothing. */
    private static final int FEWEST_OF_RING = 4;

    private record Part(int first, int last) {}

    private Simpler() {}

    /** The line with fewer points; a ring that would vanish stays as it is. */
    static List<Point> of(List<Point> line) {
        BitSet kept = new BitSet(line.size());
        kept.set(0);
        kept.set(line.size() - 1);
        Deque<Part> parts = new ArrayDeque<>();
        parts.push(new Part(0, line.size() - 1));
        while (!parts.isEmpty()) {
            Part part = parts.pop();
            int middle = furthest(line, part);
            if (middle > part.first()) {
                kept.set(middle);
                parts.push(new Part(part.first(), middle));
                parts.push(new Part(middle, part.last()));
            }
        }
        boolean vanishes = line.getFirst().equals(line.getLast()) && kept.cardinality() < FEWEST_OF_RING;
        return vanishes ? line : kept.stream().mapToObj(line::get).toList();
    }

    /** The point that has to stay between the ends of a part; its first where none has to. */
    private static int furthest(List<Point> line, Part part) {
        Point start = line.get(part.first());
        Point end = line.get(part.last());
        int found = part.first();
        double most = isLong(start, end) ? 0 : TOLERANCE;
        for (int i = part.first() + 1; i < part.last(); i++) {
            double distance = line.get(i).distance(start, end);
            if (distance > most) {
                most = distance;
                found = i;
            }
        }
        boolean split = found == part.first() && isLong(start, end) && part.last() - part.first() > 1;
        return split ? (part.first() + part.last()) >>> 1 : found;
    }

    private static boolean isLong(Point start, Point end) {
        return Math.abs(start.longitude() - end.longitude()) > LONGEST
                || Math.abs(start.latitude() - end.latitude()) > LONGEST;
    }

    /** A line without the points that stand where the one before them does. */
    static List<Point> withoutRepeats(List<Point> line) {
        List<Point> points = new ArrayList<>();
        for (Point point : line) {
            if (points.isEmpty() || !points.getLast().equals(point)) {
                points.add(point);
            }
        }
        return points;
    }
}
