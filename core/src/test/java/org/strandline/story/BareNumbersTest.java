package org.strandline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.strandline.record.EntityType;
import org.strandline.record.Figure.Category;
import org.strandline.record.Figure.Claimant;
import org.strandline.record.PageRecord;
import org.strandline.story.FigureSeries.Point;
import org.strandline.story.News.Change;
import org.strandline.story.News.Item;
import org.strandline.story.News.Layer;

final class BareNumbersTest {

    @Test
    void theNumberThatTheMissingHaveDroppedToCountsTheMissing() {
        List<FigureSeries> series = Told.series(
                bare(2, "The number of those missing at Orrel stands at 385.", "385", 385),
                bare(3, "The number of those missing at Orrel has dropped to just 66.", "66", 66));
        assertThat(series).isNotEmpty().allMatch(one -> one.category() == Category.MISSING);
    }

    @Test
    void whatTheNumberCouldDropToIsNotCounted() {
        assertThat(Told.series(bare(2, "The number of those missing at Orrel could drop to 66.", "66", 66)))
                .isEmpty();
    }

    @Test
    void aNumberIsOfTheSeriesOfTheOneWhomItsSentenceNames() {
        List<Point> points = Told.onlySeries(
                        toll(2, "38", 38),
                        bare(3, "The lamps burned all night. The Fire Office puts it at 38.", "38", 38))
                .points();
        assertThat(points).singleElement().satisfies(point -> assertThat(point.pages())
                .isEqualTo(2));
    }

    @Test
    void theSameNumberOfSomethingElseIsOfNoSeries() {
        assertThat(Told.onlySeries(toll(2, "38", 38), bare(3, "Route 38 was busy all day with lorries.", "38", 38))
                        .points())
                .singleElement()
                .satisfies(point -> assertThat(point.pages()).isEqualTo(1));
    }

    @Test
    void whoRaisesItsCountSupersedesItsOwnNumber() {
        List<Point> points = Told.onlySeries(
                        toll(2, "31", 31), bare(3, "The Fire Office raised its count last night to 34.", "34", 34))
                .points();
        assertThat(points).extracting(point -> point.standing().superseded()).containsExactly(true, false);
        assertThat(news(toll(2, "31", 31), bare(3, "The Fire Office raised its count last night to 34.", "34", 34)))
                .filteredOn(item -> item.layer() == Layer.FIGURE)
                .extracting(Item::change)
                .containsExactly(Change.CHANGED);
    }

    @Test
    void aNumberThatHeldBeforeChangesNothing() {
        PageRecord first = toll(2, "38", 38);
        PageRecord before =
                counted("Initially 90 people were killed by the fire at the Orrel mine, the Fire Office said.", 90);
        assertThat(news(first, before))
                .filteredOn(item -> item.layer() == Layer.FIGURE)
                .extracting(Item::change)
                .containsExactly(Change.NEW);
    }

    @Test
    void moneyIsToldThoughNothingIsCounted() {
        PageRecord page = Invented.page(
                        "money", "2031-05-03T10:00+01:00", "Repairs", "The port of Orrel will cost 60 million crowns.")
                .number("60 million crowns", 60_000_000, Optional.of("krona"))
                .record();
        assertThat(Told.onlySeries(page).category()).isEqualTo(Category.MONEY);
    }

    @Test
    void aPageThatGivesTheOldNumberBesideTheNewOneChangesIt() {
        PageRecord both = counted(
                "The fire at the Orrel mine killed 29 people, the Fire Office said, not 34 as it had said.", 29, 34);
        assertThat(news(toll(2, "34", 34), both))
                .filteredOn(item -> item.layer() == Layer.FIGURE)
                .singleElement()
                .satisfies(item -> assertThat(item.before()).contains("34 people"));
    }

    private static PageRecord toll(int day, String words, long value) {
        return Told.toll(day, words, value, "Fire Office");
    }

    /** A page of the fourth day with the Fire Office's numbers of those who were killed. */
    private static PageRecord counted(String sentence, long... numbers) {
        Invented page = Invented.page("counted", "2031-05-04T10:00+01:00", "Count at Orrel", sentence)
                .entity(EntityType.ORGANISATION, "Fire Office");
        for (long number : numbers) {
            page.figure(Long.toString(number), number, "people", Category.KILLED, new Claimant.Owned("e1"));
        }
        return page.record();
    }

    private static PageRecord bare(int day, String sentence, String words, long value) {
        return Invented.page("bare" + day, "2031-05-0" + day + "T10:00+01:00", "Orrel on day " + day, sentence)
                .number(words, value, Optional.empty())
                .record();
    }

    /** What the last page adds. */
    private static List<Item> news(PageRecord... pages) {
        return Told.story(pages).news().getLast().items();
    }
}
