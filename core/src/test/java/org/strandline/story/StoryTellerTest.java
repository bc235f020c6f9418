package org.strandline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.strandline.record.EntityType;
import org.strandline.record.PageRecord;
import org.strandline.story.Story.Day;

final class StoryTellerTest {

    private static final PageRecord COURIER = Invented.page(
                    "b",
                    "2031-05-02T10:00+01:00",
                    "Bridge at Halm collapses",
                    "The road bridge at Halm collapsed on Thursday evening after two days of rain.",
                    "\"The piers were sound in March, every one of them,\" said Ida Sorrel.")
            .entity(EntityType.PERSON, "Ida Sorrel", "Sorrel")
            .quote(1, "The piers were sound in March, every one of them,")
            .time("Thursday evening", "2031-05-01TEV")
            .record();
    private static final PageRecord POST = Invented.page(
                    "a",
                    "2031-05-02T14:00+01:00",
                    "Halm bridge collapses in flood",
                    "A road bridge collapsed at Halm on Thursday after heavy rain.",
                    "Sorrel, the county engineer, said: “The piers were sound in March — every one of them.”")
            .entity(EntityType.PERSON, "Sorrel")
            .quote(1, "The piers were sound in March — every one of them.")
            .time("Thursday", "2031-05-01")
            .record();
    private static final PageRecord UNDATED = Invented.undated("c", "What to do in a flood", "Stay away from rivers.")
            .record();

    private final StoryTeller teller = new StoryTeller();

    @Test
    void theSamePagesInAnyOrderMakeTheSameStory() {
        List<PageRecord> pages = new ArrayList<>(List.of(COURIER, POST, UNDATED));
        Story story = tell(pages, List.of());
        for (int seed = 0; seed < 6; seed++) {
            Collections.shuffle(pages, new Random(seed));
            assertThat(tell(pages, List.of())).isEqualTo(story);
        }
        assertThat(story.pages()).containsExactly("b", "a", "c");
    }

    @Test
    void aNameInCapitalsYieldsToTheNameAsItIsWrittenUnlessItIsInitials() {
        List<PageRecord> pages =
                List.of(town("a", "HALMSTED", "LAKES"), town("b", "HALMSTED", "LAKES"), town("c", "Halmsted", "Lakes"));
        assertThat(tell(pages, List.of()).subjects())
                .extracting(Subject::name)
                .containsExactlyInAnyOrder("Halmsted", "LAKES");
    }

    private static PageRecord town(String id, String town, String body) {
        return Invented.undated(id, "Flood at the lake", town + ": rain fell, and " + body + " met.")
                .entity(EntityType.PLACE, town)
                .entity(EntityType.ORGANISATION, body)
                .record();
    }

    @Test
    void oneQuotationInTwoOutletsIsOneWithBothWordings() {
        Story story = tell(List.of(COURIER, POST), List.of());
        assertThat(story.quotations()).hasSize(1);
        assertThat(story.quotations().getFirst().pages()).isEqualTo(2);
        assertThat(story.quotations().getFirst().speaker()).isEqualTo("Ida Sorrel");
        assertThat(story.voices()).hasSize(1);
        assertThat(story.voices().getFirst().statements()).isEqualTo(1);
    }

    @Test
    void copiesOfOneTextAreOneOrigin() {
        Story story = tell(List.of(COURIER, POST), List.of(List.of("a", "b")));
        assertThat(story.quotations().getFirst().pages()).isEqualTo(1);
        assertThat(story.copies()).containsExactly(List.of("b", "a"));
    }

    @Test
    void aDayHasASentenceOfAPageAndTheNumberOfPagesThatTellOfIt() {
        Story story = tell(List.of(COURIER, POST), List.of());
        Day day = story.timeline().getFirst();
        assertThat(day.date()).isEqualTo(LocalDate.of(2031, 5, 1));
        assertThat(day.pages()).isEqualTo(2);
        Evidence evidence = day.evidence().getFirst();
        PageRecord page = evidence.page().equals("a") ? POST : COURIER;
        assertThat(evidence.span().of(page.article().text())).isEqualTo(day.summary());
    }

    @Test
    void theTitleIsAHeadline() {
        Story story = tell(List.of(COURIER, POST, UNDATED), List.of());
        assertThat(story.title().map(Story.Title::text)).hasValueSatisfying(title -> assertThat(title)
                .isIn("Bridge at Halm collapses", "Halm bridge collapses in flood"));
    }

    @Test
    void aStoryWithoutPagesIsEmpty() {
        Story story = tell(List.of(), List.of());
        assertThat(story.title()).isEmpty();
        assertThat(story.pages()).isEmpty();
    }

    private Story tell(List<PageRecord> pages, List<List<String>> copies) {
        return teller.tell(new StoryPages("story", pages, copies, List.of()));
    }
}
