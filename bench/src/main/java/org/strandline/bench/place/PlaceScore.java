package org.strandline.bench.place;

import java.util.List;
import java.util.Optional;
import org.strandline.record.Entity;
import org.strandline.record.Mention;

/**
 * How many places are put where they are, within 161 km (100 miles), as is usual for toponyms. Counts the marked names whose place the
 * annotators found in GeoNames; of a name of another place, nothing is known, and it is passed over.
 */
final class PlaceScore {

    private static final double NEAR_KM = 161;

    private int wanted;
    private int right;
    private int said;

    /** Counts a page. Gives how many of its marked names are right. */
    int add(GoldPage page, List<Entity> entities) {
        int before = right;
        for (GoldPage.Toponym toponym : page.toponyms()) {
            if (toponym.point().isPresent()) {
                wanted++;
                Optional<Point> answer = answer(toponym, entities);
                if (answer.isPresent()
                        && answer.get().kilometresTo(toponym.point().get()) <= NEAR_KM) {
                    right++;
                }
            }
        }
        for (Entity entity : entities) {
            if (entity.location().isPresent()) {
                said += (int) entity.mentions().stream()
                        .filter(mention -> isJudged(mention, page))
                        .count();
            }
        }
        return right - before;
    }

    /** The part of the wanted places that are right. */
    double recall() {
        return wanted == 0 ? 1 : (double) right / wanted;
    }

    /** The part of the names given a location that are marked and right. */
    double precision() {
        return said == 0 ? 1 : Math.min(1, (double) right / said);
    }

    /** Where the first located entity with a name in the marked words is. */
    private static Optional<Point> answer(GoldPage.Toponym toponym, List<Entity> entities) {
        for (Entity entity : entities) {
            if (entity.location().isPresent()
                    && entity.mentions().stream()
                            .anyMatch(mention -> mention.span().overlaps(toponym.span()))) {
                return entity.location().map(place -> new Point(place.latitude(), place.longitude()));
            }
        }
        return Optional.empty();
    }

    /** Whether it is a name, and not that of a place that the annotators marked and did not find. */
    private static boolean isJudged(Mention mention, GoldPage page) {
        return mention.kind() == Mention.Kind.NAME
                && page.toponyms().stream()
                        .noneMatch(toponym ->
                                toponym.point().isEmpty() && toponym.span().overlaps(mention.span()));
    }
}
