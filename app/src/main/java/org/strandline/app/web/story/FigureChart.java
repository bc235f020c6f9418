package org.strandline.app.web.story;

import java.util.List;

/**
 * One thing counted, drawn: a line for each claimant, a point for each figure.
 *
 * @param id the series'
 * @param title what is counted
 * @param disagree whether claimants hold different figures at one time
 * @param lines one for each claimant
 * @param ticks the levels that are labelled
 * @param first the first day, in words
 * @param last the last day
 */
public record FigureChart(
        String id, String title, boolean disagree, List<Line> lines, List<Tick> ticks, String first, String last) {

    /** Of the drawing. */
    public static final int WIDTH = 640;

    /** Of the drawing. */
    public static final int HEIGHT = 200;

    public FigureChart {
        lines = List.copyOf(lines);
        ticks = List.copyOf(ticks);
    }

    /** Whether there is a line to draw: a single figure needs none. */
    public boolean isDrawn() {
        return lines.stream().mapToInt(line -> line.points().size()).sum() > 1;
    }

    /**
     * The figures of one claimant.
     *
     * @param name whose they are
     * @param path the line, as SVG writes it
     * @param points the figures
     */
    public record Line(String name, String path, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /**
     * A figure.
     *
     * @param x where it is drawn
     * @param y where it is drawn
     * @param label the number in words
     * @param day the day for which it holds
     * @param standing what it is to the others: raised, lowered, superseded, disputed
     * @param proofs where pages give it
     */
    public record Point(int x, int y, String label, String day, String standing, List<Proof> proofs) {
        public Point {
            proofs = List.copyOf(proofs);
        }

        /** Where the first proof is. */
        public String link() {
            return proofs.isEmpty() ? "#main" : proofs.getFirst().link();
        }
    }

    /**
     * A level that is labelled.
     *
     * @param y where it is drawn
     * @param label the number
     */
    public record Tick(int y, String label) {}
}
