package org.strandline.story.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DriftTest {

    private static final List<Integer> STORY = List.of(0, 1, 2, 3, 4);

    @Test
    void whatIsLikeAStorysLatestPagesIsOfIt() {
        assertThat(mended(0.1f, 0.1f, 0.4f, 0.4f, 0.4f)).containsExactly(List.of(0, 1, 2, 3, 4, 5));
    }

    @Test
    void whatIsLikeTwoPagesOfAStoryOrALittleLikeAllIsNot() {
        assertThat(mended(0.1f, 0.1f, 0.1f, 0.45f, 0.45f)).containsExactly(STORY, List.of(5));
        assertThat(mended(0.35f, 0.35f, 0.35f, 0.35f, 0.35f)).containsExactly(STORY, List.of(5));
    }

    @Test
    void threePagesAreAStoryOfTheirOwnAndFourHaveNotMovedOn() {
        float[][] alike = new float[9][9];
        for (float[] row : alike) {
            Arrays.fill(row, 0.5f);
        }
        assertThat(Drift.mended(List.of(STORY, List.of(5, 6, 7)), alike)).hasSize(2);
        assertThat(Drift.mended(List.of(List.of(0, 1, 2, 3), List.of(4)), alike))
                .hasSize(2);
        assertThat(Drift.mended(List.of(STORY, List.of(5, 6), List.of(7)), alike))
                .containsExactly(List.of(0, 1, 2, 3, 4, 5, 6, 7));
    }

    /** The groups of a story and one page, of which it is told how alike it is to each page of the story. */
    private static List<List<Integer>> mended(float... alike) {
        float[][] table = new float[STORY.size() + 1][STORY.size() + 1];
        table[STORY.size()] = alike;
        return Drift.mended(List.of(STORY, List.of(STORY.size())), table);
    }
}
