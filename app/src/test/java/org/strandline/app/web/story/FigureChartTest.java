package org.strandline.app.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureChartTest {

    @Test
    void whatMovesIsDrawn() {
        assertThat(chart(point("2025-04-03", "12"), point("2025-04-05", "14")).isDrawn())
                .isTrue();
    }

    @Test
    void oneFigureOfSeveralDaysIsNot() {
        assertThat(chart(point("2025-04-03", "12"), point("2025-04-05", "12")).isDrawn())
                .isFalse();
    }

    @Test
    void figuresOfOneDayAreNot() {
        assertThat(chart(point("2025-04-03", "12"), point("2025-04-03", "14"), point("", "16"))
                        .isDrawn())
                .isFalse();
    }

    private static FigureChart chart(FigureChart.Point... points) {
        return new FigureChart("f1", "miners", false, List.of(new FigureChart.Line("the council", List.of(points))));
    }

    private static FigureChart.Point point(String date, String number) {
        return new FigureChart.Point(date, number, number, number, date, "", false, List.of());
    }
}
