package org.strandline.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.strandline.record.EntityType;
import org.strandline.record.Event;
import org.strandline.record.EventType;
import org.strandline.record.PageRecord;
import org.strandline.story.Plan.Outcome;

final class PlansTest {

    private static final PageRecord PLANNED = Invented.page(
                    "planned",
                    "2031-05-02T10:00+01:00",
                    "Owners to inspect Orrel shaft",
                    "Owners and miners will inspect the pumps of the Orrel shaft on 7 May.")
            .entity(EntityType.ORGANISATION, "Owners")
            .event("inspect the", EventType.CONSULT, "e1", "2031-05-07", Event.Status.PLANNED)
            .record();

    @Test
    void whatALaterPageTellsAsDoneOnItsDayTookPlace() {
        PageRecord done = Invented.page(
                        "done",
                        "2031-05-08T10:00+01:00",
                        "A long look down",
                        "Owners and miners inspected the pumps of the Orrel shaft for three hours on Wednesday.")
                .entity(EntityType.ORGANISATION, "Owners")
                .event("inspected", EventType.CONSULT, "e1", "2031-05-07", Event.Status.HAPPENED)
                .record();
        Plan plan = only(PLANNED, done);
        assertThat(plan.outcome()).isEqualTo(Outcome.TOOK_PLACE);
        assertThat(plan.resolved()).contains(LocalDate.of(2031, 5, 7));
        assertThat(plan.resolution()).extracting(Evidence::page).containsExactly("done");
    }

    @Test
    void whatIsPutOffIsPostponedToTheDayThatThePageNames() {
        PageRecord later = Invented.page(
                        "later",
                        "2031-05-06T10:00+01:00",
                        "No look at the pumps yet",
                        "The inspection of the pumps at the Orrel shaft is postponed to 12 May, owners and miners"
                                + " agreed.")
                .time("12 May", "2031-05-12")
                .record();
        Plan plan = only(PLANNED, later);
        assertThat(plan.outcome()).isEqualTo(Outcome.POSTPONED);
        assertThat(plan.planned()).contains(LocalDate.of(2031, 5, 7));
        assertThat(plan.resolved()).contains(LocalDate.of(2031, 5, 12));
    }

    @Test
    void talksOnTheirDayAreThoseThatWerePlannedThoughToldInOtherWords() {
        String opened = "The two sides have begun their first talks since November, in two rooms at the inn.";
        assertThat(only(talksPlanned(), talks(7, opened)).outcome()).isEqualTo(Outcome.TOOK_PLACE);
        assertThat(only(talksPlanned(), talks(8, opened)).outcome()).isEqualTo(Outcome.NO_LATER_WORD);
        assertThat(only(talksPlanned(), talks(7, "The choir talks to its new conductor about the summer programme."))
                        .outcome())
                .isEqualTo(Outcome.PENDING);
    }

    @Test
    void whatIsToBeSignedIsPutOffWhereItsSigningIs() {
        PageRecord due = Invented.page(
                        "planned", "2031-05-04T10:00+01:00", "Agreed", "Both are due to be signed on Tuesday.")
                .event("signed", EventType.AGREE, "e1", "2031-05-06", Event.Status.PLANNED)
                .record();
        PageRecord later = Invented.page(
                        "later",
                        "2031-05-06T10:00+01:00",
                        "Not yet",
                        "The signing of the accord has been postponed to 8 May.")
                .time("8 May", "2031-05-08")
                .record();
        assertThat(only(due, later).outcome()).isEqualTo(Outcome.POSTPONED);
    }

    @Test
    void whoAsksForSomethingPlansNothing() {
        PageRecord asked = Invented.page(
                        "asked", "2031-05-04T10:00+01:00", "One wish", "I ask for one thing tonight, she told them.")
                .event("ask", EventType.REQUEST, "e1", "2031-05-04", Event.Status.PLANNED)
                .record();
        assertThat(Told.story(asked).plans()).isEmpty();
    }

    private static PageRecord talksPlanned() {
        return Invented.page(
                        "planned",
                        "2031-05-02T10:00+01:00",
                        "Rivals at the lake",
                        "Envoys of the rivals were to meet at the lake on 7 May, for the first time since November.")
                .event("meet", EventType.CONSULT, "e1", "2031-05-07", Event.Status.PLANNED)
                .record();
    }

    private static PageRecord talks(int day, String sentence) {
        return Invented.page("talks", "2031-05-0" + day + "T18:00+01:00", "Silence at the inn", sentence)
                .event("talks", EventType.CONSULT, "e1", "2031-05-0" + day, Event.Status.HAPPENED)
                .record();
    }

    @Test
    void whatIsCalledOffIs() {
        PageRecord off = Invented.page(
                        "off",
                        "2031-05-06T10:00+01:00",
                        "No look at the pumps",
                        "Owners and miners called off the look at the pumps of the Orrel shaft.")
                .record();
        assertThat(only(PLANNED, off).outcome()).isEqualTo(Outcome.CALLED_OFF);
    }

    @Test
    void whereNoPageSaysMoreThereIsNoLaterWordOnceItsDayIsOver() {
        PageRecord other = Invented.page(
                        "other",
                        "2031-05-09T10:00+01:00",
                        "Choir sings in Orrel",
                        "The choir of Orrel put off its summer concert because of rain.")
                .record();
        assertThat(only(PLANNED, other).outcome()).isEqualTo(Outcome.NO_LATER_WORD);
        PageRecord before = Invented.page("before", "2031-05-04T10:00+01:00", "Choir sings in Orrel", "The choir sang.")
                .record();
        assertThat(only(PLANNED, before).outcome()).isEqualTo(Outcome.PENDING);
    }

    @Test
    void whatWasDoneOnAnotherDayIsNotWhatWasPlanned() {
        PageRecord muchLater = Invented.page(
                        "later",
                        "2031-06-20T10:00+01:00",
                        "A long look down",
                        "Owners and miners inspected the pumps of the Orrel shaft on 19 June.")
                .entity(EntityType.ORGANISATION, "Owners")
                .event("inspected", EventType.CONSULT, "e1", "2031-06-19", Event.Status.HAPPENED)
                .record();
        assertThat(only(PLANNED, muchLater).outcome()).isEqualTo(Outcome.NO_LATER_WORD);
    }

    @Test
    void thousandsOfPlansAndOfThingsDoneAreMatchedSoon() {
        List<PageRecord> pages = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            LocalDate day = LocalDate.of(2031, 1, 1).plusDays(i / 10);
            boolean plan = i % 2 == 0;
            String what = "team " + Integer.toString(i / 2, 36) + " of Orrel";
            pages.add(Invented.page(
                            "page" + i,
                            day + "T10:00+01:00",
                            "Number " + i,
                            plan
                                    ? "They will inspect the postponed pumps with " + what + " tomorrow."
                                    : "They inspect the postponed pumps with " + what + " now.")
                    .entity(EntityType.PLACE, "Orrel")
                    .event(
                            "inspect",
                            EventType.CONSULT,
                            "e1",
                            day.plusDays(plan ? 1 : 0).toString(),
                            plan ? Event.Status.PLANNED : Event.Status.HAPPENED)
                    .record());
        }
        List<Plan> plans = assertTimeout(Duration.ofSeconds(60), () -> told(pages));
        assertThat(plans).isNotEmpty();
    }

    private static Plan only(PageRecord... pages) {
        List<Plan> plans = told(List.of(pages));
        List<PageRecord> turned = new ArrayList<>(List.of(pages));
        Collections.reverse(turned);
        assertThat(told(turned)).isEqualTo(plans);
        assertThat(plans).hasSize(1);
        assertThat(Optional.of(plans.getFirst()).map(Plan::evidence).orElseThrow())
                .extracting(Evidence::page)
                .containsExactly("planned");
        return plans.getFirst();
    }

    private static List<Plan> told(List<PageRecord> pages) {
        return new StoryTeller()
                .tell(new StoryPages("story", new ArrayList<>(pages), List.of(), List.of()))
                .plans();
    }
}
