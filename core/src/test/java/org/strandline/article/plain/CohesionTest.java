package org.strandline.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CohesionTest {

    private static final String PARAGRAPHS = """
            The harbour board of Lisvane wants to dredge its channel for six million crowns, a spokesman told reporters on Monday.
            The channel in the harbour was last deepened forty winters ago, the chairman said, and storms have filled it since.
            Owners of boats in the harbour fear that storms will come before the board has even ordered ships for the channel.
            Nobody has told the board where mud from the channel should go before the storms, or who pays in the harbour.
            """;

    private static final String SUMMARIES = """
            A baker from the hills has won first prize with a loaf that took four days and eleven kinds of grain.
            Tickets for next summer's opera went within minutes, although nobody knows yet which singer takes the leading part.
            Why do so many people sleep badly when moons are full? Doctors asked three thousand couples about their nights.
            An old locomotive returns to service today between two villages whose railway closed during our grandparents' youth.
            """;

    @Test
    void paragraphsThatShareWordsAreRaised() {
        assertThat(revised(PARAGRAPHS)).containsOnly(0.5);
    }

    @Test
    void summariesOfDifferentStoriesAreLowered() {
        assertThat(revised(SUMMARIES)).containsOnly(-0.8);
    }

    @Test
    void aFewLongPassagesShowNothing() {
        assertThat(revised(SUMMARIES.lines().findFirst().orElseThrow())).containsOnly(0);
    }

    private static double[] revised(String page) {
        List<Passage> passages = Passage.in(page);
        return Cohesion.revised(page, passages, new double[passages.size()]);
    }
}
