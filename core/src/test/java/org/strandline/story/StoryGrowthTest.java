package org.strandline.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.strandline.record.EntityType;
import org.strandline.record.Event;
import org.strandline.record.EventType;
import org.strandline.record.Figure.Category;
import org.strandline.record.Figure.Claimant;
import org.strandline.record.PageRecord;

/** Time and contract hold for stories of many pages, and for pages that are made to be hard. */
final class StoryGrowthTest {

    private static final int MANY = 2_000;

    @Test
    void aStoryOfManyPagesThatAllSayTheSameIsToldSoon() {
        List<PageRecord> pages = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            pages.add(page(i, 1000 + i));
        }
        Story story = assertTimeout(Duration.ofSeconds(60), () -> new StoryTeller()
                .tell(new StoryPages("story", pages, List.of(), List.of())));
        assertThat(story.quotations()).hasSize(1);
        assertThat(story.news()).hasSize(MANY);
    }

    @Test
    void twoLongVersionsThatHaveNothingInCommonAreComparedSoon() {
        PageRecord old = Invented.page(
                        "a", "2031-05-02T10:00+01:00", "Old", "word ".repeat(20_000) + ". Next. ".repeat(3_000))
                .record();
        PageRecord young = Invented.page(
                        "b", "2031-05-03T10:00+01:00", "New", "other ".repeat(20_000) + ". Last one. ".repeat(3_000))
                .record();
        StoryPages pages = new StoryPages("story", List.of(old, young), List.of(), List.of(List.of("a", "b")));
        assertThatCode(() -> assertTimeout(Duration.ofSeconds(30), () -> new StoryTeller().tell(pages)))
                .doesNotThrowAnyException();
    }

    private static PageRecord page(int number, long toll) {
        return Invented.page(
                        "page" + number,
                        "2031-05-02T10:00+01:00",
                        "Fire at Orrel",
                        "The fire at the Orrel mine killed " + toll + " people on Thursday.",
                        "\"We will find out why this happened,\" Ida Sorrel said.")
                .entity(EntityType.PERSON, "Ida Sorrel")
                .quote(1, "We will find out why this happened,")
                .figure(Long.toString(toll), toll, "people", Category.KILLED, new Claimant.OfPage())
                .event("killed", EventType.ASSAULT, "e1", "2031-05-01", Event.Status.HAPPENED)
                .time("Thursday", "2031-05-01")
                .record();
    }
}
