package org.strandline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.strandline.record.Figure;
import org.strandline.record.Figure.Category;
import org.strandline.record.Figure.Claimant;
import org.strandline.record.PageRecord;
import org.strandline.story.FigureSeries.Change;
import org.strandline.story.FigureSeries.Point;

final class LedgerTest {

    @Test
    void aClaimantsLaterFigureSupersedesTheEarlierOne() {
        List<Point> points = Told.onlySeries(
                        Told.toll(2, "12", 12, "Fire Office"),
                        Told.toll(3, "15", 15, "Fire Office"),
                        Told.toll(4, "13", 13, "Fire Office"))
                .points();
        assertThat(points)
                .extracting(point -> point.standing().change())
                .containsExactly(Change.FIRST, Change.RAISED, Change.LOWERED);
        assertThat(points).extracting(point -> point.standing().superseded()).containsExactly(true, true, false);
    }

    @Test
    void twoClaimantsWithTwoFiguresAtOneTimeDisagree() {
        List<Point> points = Told.onlySeries(
                        Told.toll(2, "12", 12, "Fire Office"), Told.toll(3, "18", 18, "Miners Union"))
                .points();
        assertThat(points).extracting(point -> point.standing().disagrees()).containsExactly(true, true);
    }

    @Test
    void anotherTollAltogetherIsAnotherSeries() {
        assertThat(Told.series(Told.toll(2, "12", 12, "Fire Office"), Told.toll(3, "2,300", 2300, "Fire Office")))
                .hasSize(2);
    }

    @Test
    void theSameFigureOnTwoPagesIsOnePoint() {
        List<Point> points = Told.onlySeries(
                        Told.toll(2, "12", 12, "Fire Office"), Told.toll(3, "12", 12, "Fire Office"))
                .points();
        assertThat(points).hasSize(1);
        assertThat(points.getFirst().pages()).isEqualTo(2);
    }

    @Test
    void prisonersWhoAreToBeReleasedAreThePrisonersOfThePageBefore() {
        assertThat(Told.onlySeries(
                                held(
                                        2,
                                        "The army holds 214 prisoners in the Orrel fort.",
                                        "prisoners",
                                        Category.DETAINED),
                                held(3, "The 214 detainees of Orrel will be let go.", "detainees", Category.RELEASED))
                        .points())
                .hasSize(1);
        assertThat(Told.series(
                        held(2, "The army holds 214 prisoners in the Orrel fort.", "prisoners", Category.DETAINED),
                        held(
                                3,
                                "Of the prisoners in the Orrel fort 180 detainees were let go.",
                                "detainees",
                                Category.RELEASED)))
                .hasSize(2);
    }

    @Test
    void nothingIsAddedUp() {
        List<FigureSeries> series = Told.series(
                Told.toll(2, "12", 12, "Fire Office"),
                Told.toll(3, "15", 15, "Fire Office"),
                Told.toll(4, "18", 18, "Miners Union"),
                Told.toll(5, "2,300", 2300, "Fire Office"));
        List<Long> counted = List.of(12L, 15L, 18L, 2300L);
        assertThat(series).allSatisfy(one -> assertThat(one.points()).allSatisfy(point -> assertThat(point.value())
                .isInstanceOfSatisfying(Figure.Value.One.class, value -> assertThat(counted)
                        .contains(value.value().longValueExact()))));
    }

    private static PageRecord held(int day, String sentence, String counted, Category category) {
        String number = sentence.contains("214") ? "214" : "180";
        return Invented.page("page" + day, "2031-05-0" + day + "T10:00+01:00", "Orrel fort on day " + day, sentence)
                .figure(number, Long.parseLong(number), counted, category, new Claimant.OfPage())
                .record();
    }
}
