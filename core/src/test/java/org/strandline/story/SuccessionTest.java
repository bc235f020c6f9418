package org.strandline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.strandline.record.EntityType;
import org.strandline.record.Figure.Category;
import org.strandline.record.Figure.Claimant;
import org.strandline.record.PageRecord;
import org.strandline.story.FigureSeries.Change;
import org.strandline.story.FigureSeries.Point;
import org.strandline.story.News.Item;
import org.strandline.story.News.Layer;

final class SuccessionTest {

    @Test
    void aTollThatGrowsIsOneCountWhoeverGivesIt() {
        PageRecord[] pages = {ofPage(2, 12), Told.toll(3, "15", 15, "Fire Office"), ofPage(4, 18)};
        List<Point> points = Told.onlySeries(pages).points();
        assertThat(points)
                .extracting(point -> point.standing().change())
                .containsExactly(Change.FIRST, Change.RAISED, Change.RAISED);
        assertThat(points).noneMatch(point -> point.standing().disagrees());
        assertThat(Told.story(pages).news().getLast().items())
                .filteredOn(item -> item.layer() == Layer.FIGURE)
                .singleElement()
                .extracting(Item::change, item -> item.before().orElse(""))
                .containsExactly(News.Change.CHANGED, "15 people");
    }

    @Test
    void aLowerNumberOfSomebodyElseFollowsNothingAndContradictsNoPageThatCountsInPassing() {
        List<Point> points = Told.onlySeries(ofPage(2, 15), Told.toll(3, "12", 12, "Fire Office"))
                .points();
        assertThat(points).extracting(point -> point.standing().change()).containsExactly(Change.FIRST, Change.FIRST);
        assertThat(points).noneMatch(point -> point.standing().disagrees());
    }

    @Test
    void aHigherNumberOnTheSamePageFollowsNothingAndContradicts() {
        PageRecord page = page(2, "The fire at the Orrel mine killed 34 people.\nThe Miners Union says 38 people died.")
                .entity(EntityType.ORGANISATION, "Miners Union")
                .figure("34", 34, "people", Category.KILLED, new Claimant.OfPage())
                .figure("38", 38, "people", Category.KILLED, new Claimant.Owned("e1"))
                .record();
        List<Point> points = Told.onlySeries(page).points();
        assertThat(points).extracting(point -> point.standing().change()).containsExactly(Change.FIRST, Change.FIRST);
        assertThat(points).allMatch(point -> point.standing().disagrees());
    }

    @Test
    void whereTwoCountAPagesOwnNumberIsNeithers() {
        assertThat(Told.onlySeries(
                                Told.toll(2, "12", 12, "Fire Office"),
                                Told.toll(3, "14", 14, "Miners Union"),
                                ofPage(4, 15))
                        .points())
                .extracting(point -> point.standing().change())
                .containsExactly(Change.FIRST, Change.FIRST, Change.FIRST);
    }

    @Test
    void whoSaysAnotherNumberInTheSameBreathCountsTheSame() {
        PageRecord page = twoCounts(
                        2, "The Fire Office counts 34 killed at Orrel.", "The Miners Union says 38 people died.")
                .figure("34", 34, "killed", Category.KILLED, new Claimant.Owned("e1"))
                .figure("38", 38, "people", Category.KILLED, new Claimant.Owned("e2"))
                .record();
        assertThat(Told.onlySeries(page).points()).hasSize(2).allMatch(point -> point.standing()
                .disagrees());
    }

    @Test
    void ofTwoWhoAreNamedEachKeepsTheNumberThatItGaveBefore() {
        PageRecord misread = twoCounts(
                        4,
                        "The fire at the Orrel mine killed 12 people, the Fire Office said, and 18 for the Miners"
                                + " Union.")
                .figure("12", 12, "people", Category.KILLED, new Claimant.Owned("e2"))
                .record();
        List<Point> points = Told.onlySeries(
                        Told.toll(2, "12", 12, "Fire Office"), Told.toll(3, "18", 18, "Miners Union"), misread)
                .points();
        assertThat(points).extracting(Point::pages).containsExactly(2, 1);
    }

    @Test
    void anotherTwelveMissingComeOnTopOfNoMissing() {
        PageRecord first = page(2, "The fire at the Orrel mine left 20 people missing.")
                .figure("20", 20, "people", Category.MISSING, new Claimant.OfPage())
                .record();
        PageRecord second = page(3, "The fire at the Orrel mine killed 41 men, and left another 12 people missing.")
                .figure("41", 41, "men", Category.KILLED, new Claimant.OfPage())
                .another("12", 12, "people", Category.MISSING)
                .record();
        assertThat(Told.series(first, second))
                .filteredOn(series -> series.category() == Category.MISSING)
                .singleElement()
                .satisfies(series -> assertThat(series.points()).hasSize(2));
    }

    @Test
    void anotherTwelveKilledComeOnTopOfThoseWhoWere() {
        PageRecord page = page(2, "The fire at the Orrel mine killed 41 people on Monday, and another 22 people today.")
                .figure("41", 41, "people", Category.KILLED, new Claimant.OfPage())
                .another("22", 22, "people", Category.KILLED)
                .record();
        assertThat(Told.series(page)).hasSize(2);
    }

    private static PageRecord ofPage(int day, long value) {
        return page(day, "The fire at the Orrel mine killed " + value + " people.")
                .figure(Long.toString(value), value, "people", Category.KILLED, new Claimant.OfPage())
                .record();
    }

    private static Invented twoCounts(int day, String... lines) {
        return page(day, String.join("\n", lines))
                .entity(EntityType.ORGANISATION, "Fire Office")
                .entity(EntityType.ORGANISATION, "Miners Union");
    }

    private static Invented page(int day, String text) {
        return Invented.page("own" + day, "2031-05-0" + day + "T10:00+01:00", "Orrel on day " + day, text);
    }
}
