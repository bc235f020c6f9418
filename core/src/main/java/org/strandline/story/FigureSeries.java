package org.strandline.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.strandline.record.Figure;

/**
 * One thing counted, over time and by several claimants. Points are never added up.
 *
 * @param id unique in the story
 * @param category its kind
 * @param counts what is counted, in a page's words
 * @param unit a currency, {@code %} or a unit; empty for a plain count
 * @param place where, in a page's words
 * @param points the figures, in order of time
 */
public record FigureSeries(
        String id,
        Figure.Category category,
        String counts,
        Optional<String> unit,
        Optional<String> place,
        List<Point> points) {

    public FigureSeries {
        points = List.copyOf(points);
    }

    /**
     * A figure that one claimant holds, as one or several pages have it.
     *
     * @param value the number
     * @param hedge how exact it is said to be
     * @param claimant whose figure it is
     * @param asOf the day on which the first page gives it
     * @param standing how it stands to the other points
     * @param evidence where pages give it, in order of time
     * @param pages how many independent pages give it
     */
    public record Point(
            Figure.Value value,
            Figure.Hedge hedge,
            Claimant claimant,
            Optional<LocalDate> asOf,
            Standing standing,
            List<Evidence> evidence,
            int pages) {

        public Point {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * Whose figure it is.
     *
     * @param subject the id of the subject, where it is one
     * @param name what it is called; empty where pages give the figure as their own
     */
    public record Claimant(Optional<String> subject, String name) {}

    /**
     * How a point stands to the others of its series.
     *
     * @param change what it is to the figure before it: the claimant's own or, while a toll grows, that of the page or official before
     * @param superseded whether a later one follows it
     * @param disagrees whether another claimant's figure that holds at the same time is a different one
     */
    public record Standing(Change change, boolean superseded, boolean disagrees) {}

    /** What a point is to the one before it. */
    public enum Change {
        FIRST,
        RAISED,
        LOWERED,
        /** The same number, said to be more or less exact. */
        RESTATED
    }
}
