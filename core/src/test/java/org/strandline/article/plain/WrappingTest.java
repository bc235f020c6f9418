package org.strandline.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappingTest {

    @Test
    void linesThatWereBrokenToFitAreJoined() {
        assertThat(undone("""
                        The committee met for the fourth time on Monday and agreed on most
                        of what had been left open in the spring, its chairman told us over
                        the telephone.
                        A second meeting is planned for June, when the new members will have
                        been chosen and the budget is known, and nobody expects it to be the
                        last.
                        """)).hasSize(2);
    }

    @Test
    void aListOfShortLinesIsLeftAlone() {
        assertThat(undone("""
                        Home
                        News and weather
                        Sport in the valley
                        All about the county and its many small towns
                        Jobs
                        """)).hasSize(5);
    }

    @Test
    void paragraphsOfOneLineEachAreLeftAlone() {
        String paragraph =
                "The committee met for the fourth time on Monday and agreed on most of what had been left open in the"
                        + " spring, its chairman told us over the telephone.\n";

        assertThat(undone(paragraph.repeat(4))).hasSize(4);
    }

    private static List<Line> undone(String text) {
        return Wrapping.undone(text, Line.in(text));
    }
}
