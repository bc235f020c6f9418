package org.strandline.app.web.story;

import java.util.List;
import java.util.function.Function;

/**
 * One thing counted, over time: a line for each claimant, a point for each figure. Scripts draw it from the table that shows it.
 *
 * @param id the series'
 * @param title what is counted
 * @param disagree whether claimants hold different figures at one time
 * @param lines one for each claimant
 */
public record FigureChart(String id, String title, boolean disagree, List<Line> lines) {

    public FigureChart {
        lines = List.copyOf(lines);
    }

    /** How many figures it has. */
    public int size() {
        return lines.stream().mapToInt(line -> line.points().size()).sum();
    }

    /** Whether there is something to draw: figures of one day are no line, and one figure again and again is a flat one. */
    public boolean isDrawn() {
        return different(Point::date) > 1 && different(Point::high) > 1;
    }

    private long different(Function<Point, String> what) {
        return lines.stream()
                .flatMap(line -> line.points().stream())
                .map(what)
                .filter(value -> !value.isEmpty())
                .distinct()
                .count();
    }

    /**
     * The figures of one claimant.
     *
     * @param name whose they are
     * @param points the figures
     */
    public record Line(String name, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /**
     * A figure.
     *
     * @param date the day for which it holds, in ISO 8601
     * @param low the number, or the least of a range
     * @param high the number, or the most of a range
     * @param label the number in words
     * @param day the day in words
     * @param standing what it is to the others: raised, lowered, superseded, disputed
     * @param disputed whether another claimant's figure for the time is a different one
     * @param proofs where pages give it
     */
    public record Point(
            String date,
            String low,
            String high,
            String label,
            String day,
            String standing,
            boolean disputed,
            List<Proof> proofs) {
        public Point {
            proofs = List.copyOf(proofs);
        }
    }
}
