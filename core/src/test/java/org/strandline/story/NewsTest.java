package org.strandline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.strandline.record.EntityType;
import org.strandline.record.Event;
import org.strandline.record.EventType;
import org.strandline.record.Figure.Category;
import org.strandline.record.Figure.Claimant;
import org.strandline.record.Negotiation.Stance;
import org.strandline.record.PageRecord;
import org.strandline.story.News.Change;
import org.strandline.story.News.Item;
import org.strandline.story.News.Layer;

final class NewsTest {

    private static final PageRecord FIRST = Invented.page(
                    "a",
                    "2031-05-02T10:00+01:00",
                    "Mine fire at Orrel",
                    "A fire at the Orrel mine killed 12 people on Thursday, the mines office said.",
                    "\"We will find out why this happened,\" Ida Sorrel said.")
            .entity(EntityType.ORGANISATION, "mines office")
            .entity(EntityType.PERSON, "Ida Sorrel")
            .quote(2, "We will find out why this happened,")
            .figure("12", 12, "people", Category.KILLED, new Claimant.Owned("e1"))
            .position("e1", "an inquiry", Stance.REJECTS, "the mines office said")
            .record();
    private static final PageRecord SECOND = Invented.page(
                    "b",
                    "2031-05-03T10:00+01:00",
                    "Toll rises at Orrel mine",
                    "The fire at the Orrel mine killed at least 15 people, the mines office said.",
                    "“We will find out why this happened,” Ida Sorrel had said.",
                    "The owner, Marl Energy, closed the pit on Friday.")
            .entity(EntityType.ORGANISATION, "mines office")
            .entity(EntityType.PERSON, "Ida Sorrel")
            .entity(EntityType.ORGANISATION, "Marl Energy")
            .quote(2, "We will find out why this happened,")
            .figure("15", 15, "people", Category.KILLED, new Claimant.Owned("e1"))
            .event("closed", EventType.SANCTION, "e3", "2031-05-02", Event.Status.HAPPENED)
            .position("e1", "an inquiry", Stance.ACCEPTS, "the mines office said")
            .record();

    private final NewsTeller teller = new NewsTeller();

    @Test
    void aPageAddsWhatNoPageBeforeItSaid() {
        List<Item> items = teller.unread(pages(List.of()), Set.of("a")).items();
        assertThat(items)
                .extracting(item -> item.layer() + " " + item.change())
                .containsExactlyInAnyOrder("FIGURE CHANGED", "STATEMENT REPEATED", "EVENT NEW", "POSITION CHANGED");
    }

    @Test
    void aChangedFigureComesWithWhatItWas() {
        Item item = only(teller.unread(pages(List.of()), Set.of("a")), Layer.FIGURE);
        assertThat(item.text()).isEqualTo("15 people");
        assertThat(item.before()).contains("12 people");
        assertThat(item.earlier()).extracting(Evidence::page).containsExactly("a");
    }

    @Test
    void sinceAMomentIsWhatPagesAfterItAdd() {
        News news = teller.since(pages(List.of()), Instant.parse("2031-05-02T20:00:00Z"));
        assertThat(news.pages()).containsExactly("b");
        assertThat(news).isEqualTo(teller.unread(pages(List.of()), Set.of("a")));
    }

    @Test
    void aSentenceOfSeveralEventsIsToldOnce() {
        PageRecord page = Invented.page(
                        "c", "2031-05-04T10:00+01:00", "Pit", "Marl Energy closed the pit and dismissed its foreman.")
                .entity(EntityType.ORGANISATION, "Marl Energy")
                .event("closed", EventType.SANCTION, "e1", "2031-05-04", Event.Status.HAPPENED)
                .event("dismissed", EventType.COERCE, "e1", "2031-05-04", Event.Status.HAPPENED)
                .record();
        List<Item> items = teller.unread(new StoryPages("story", List.of(page), List.of(), List.of()), Set.of())
                .items();
        assertThat(items)
                .filteredOn(item -> item.layer() == Layer.EVENT)
                .singleElement()
                .satisfies(item -> assertThat(item.facts()).hasSize(2));
    }

    @Test
    void whoHasReadEverythingHasNoNews() {
        assertThat(teller.unread(pages(List.of()), Set.of("a", "b")).items()).isEmpty();
    }

    @Test
    void whoHasReadNothingHasOnlyWhatIsNew() {
        assertThat(teller.unread(pages(List.of()), Set.of()).items())
                .allSatisfy(item -> assertThat(item.change()).isEqualTo(Change.NEW));
    }

    @Test
    void copiesCountOnce() {
        StoryPages apart = pages(List.of());
        StoryPages copies = pages(List.of(List.of("a", "b")));
        assertThat(only(teller.unread(apart, Set.of()), Layer.STATEMENT).pages())
                .isEqualTo(2);
        assertThat(only(teller.unread(copies, Set.of()), Layer.STATEMENT).pages())
                .isEqualTo(1);
    }

    @Test
    void theStoryTellsWhatEachPageAdds() {
        Story story = new StoryTeller().tell(pages(List.of()));
        assertThat(story.news()).hasSize(2);
        assertThat(story.news().getFirst().items())
                .allSatisfy(item -> assertThat(item.change()).isEqualTo(Change.NEW));
        assertThat(story.news().getLast()).isEqualTo(teller.unread(pages(List.of()), Set.of("a")));
    }

    private static Item only(News news, Layer layer) {
        List<Item> items =
                news.items().stream().filter(item -> item.layer() == layer).toList();
        assertThat(items).hasSize(1);
        return items.getFirst();
    }

    private static StoryPages pages(List<List<String>> copies) {
        return new StoryPages("story", List.of(SECOND, FIRST), copies, List.of());
    }
}
