package org.strandline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.strandline.record.EntityType;
import org.strandline.record.Figure.Category;
import org.strandline.record.Figure.Claimant;
import org.strandline.record.PageRecord;

/** What pages made by hand tell together. */
final class Told {

    private Told() {}

    static Story story(PageRecord... pages) {
        return new StoryTeller().tell(new StoryPages("story", List.of(pages), List.of(), List.of()));
    }

    static List<FigureSeries> series(PageRecord... pages) {
        return story(pages).figures();
    }

    /** The series of figures of a story that has one. */
    static FigureSeries onlySeries(PageRecord... pages) {
        List<FigureSeries> series = series(pages);
        assertThat(series).hasSize(1);
        return series.getFirst();
    }

    /** A page of a day on which {@code claimant} says how many the fire at the mine killed. */
    static PageRecord toll(int day, String words, long value, String claimant) {
        return Invented.page(
                        "page" + day,
                        "2031-05-0" + day + "T10:00+01:00",
                        "Fire at Orrel on day " + day,
                        "The fire at the Orrel mine killed " + words + " people, the " + claimant + " said.")
                .entity(EntityType.ORGANISATION, claimant)
                .figure(words, value, "people", Category.KILLED, new Claimant.Owned("e1"))
                .record();
    }
}
