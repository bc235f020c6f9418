package org.strandline.article.plain;

import java.util.List;
import java.util.Optional;

/**
 * Finds where on a page the article is: the best path through the zones before, body, gap and after.
 *
 * <p>Each passage adds its score in the body and takes it away elsewhere; leaving the body for a gap and coming back have
 * their price. This is Viterbi's algorithm on a chain of four states, linear in the number of passages.
 */
final class Zones {

    /** Where a passage is. */
    enum Zone {
        BEFORE,
        BODY,
        GAP,
        AFTER
    }

    private static final double INTO_GAP = 3.0;
    private static final double OUT_OF_GAP = 2.5;

    private final Walls walls;
    private final Zone[] bodyFrom;
    private final Zone[] gapFrom;
    private final Zone[] afterFrom;

    private Zones(Walls walls, int passages) {
        this.walls = walls;
        this.bodyFrom = new Zone[passages];
        this.gapFrom = new Zone[passages];
        this.afterFrom = new Zone[passages];
    }

    /** The zone of each passage of a page with {@code marks}, whose passages score {@code scores}. */
    static Zone[] of(List<Optional<Mark>> marks, double[] scores) {
        return new Zones(new Walls(marks, scores), scores.length).path();
    }

    /** The best sums so far of the paths that end in each zone. */
    private record Sums(double before, double body, double gap, double after) {

        Zone best() {
            if (before > body && before > after) {
                return Zone.BEFORE;
            }
            return after > body ? Zone.AFTER : Zone.BODY;
        }
    }

    private Zone[] path() {
        double never = Double.NEGATIVE_INFINITY;
        Sums sums = new Sums(0, never, never, never);
        for (int i = 0; i < bodyFrom.length; i++) {
            sums = step(sums, i);
        }
        Zone[] path = new Zone[bodyFrom.length];
        Zone zone = sums.best();
        for (int i = path.length - 1; i >= 0; i--) {
            path[i] = zone;
            zone = switch (zone) {
                case BEFORE -> Zone.BEFORE;
                case BODY -> bodyFrom[i];
                case GAP -> gapFrom[i];
                case AFTER -> afterFrom[i];
            };
        }
        return path;
    }

    private Sums step(Sums sums, int index) {
        double score = walls.score(index);
        double height = walls.height(index);
        double resumed = sums.gap - OUT_OF_GAP;
        double body = Math.max(sums.before, Math.max(sums.body, resumed));
        bodyFrom[index] = body == sums.body ? Zone.BODY : body == sums.before ? Zone.BEFORE : Zone.GAP;
        double left = sums.body - INTO_GAP;
        gapFrom[index] = left > sums.gap ? Zone.BODY : Zone.GAP;
        afterFrom[index] = sums.body >= sums.after ? Zone.BODY : Zone.AFTER;
        return new Sums(
                sums.before - score - walls.skipped(index),
                body + score - height,
                Math.max(left, sums.gap) - score - height,
                Math.max(sums.body, sums.after) - score);
    }
}
