package org.strandline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShingleScoreTest {

    @Test
    void theSameWordsAreExactWhateverStandsBetweenThem() {
        ShingleScore score = ShingleScore.of("The ferry left at noon.", "The ferry\nleft, at noon");

        assertThat(score).isEqualTo(new ShingleScore(2, 0, 0, true));
    }

    @Test
    void caseMatters() {
        assertThat(ShingleScore.of("The ferry left late", "the ferry left late"))
                .isEqualTo(new ShingleScore(0, 1, 1, false));
    }

    @Test
    void aShingleSaidTwiceIsRightOnce() {
        assertThat(ShingleScore.of("a b c d", "a b c d a b c d")).isEqualTo(new ShingleScore(1, 4, 0, false));
    }

    @Test
    void aShortTextIsOneShortShingle() {
        assertThat(ShingleScore.of("two words", "two words")).isEqualTo(new ShingleScore(1, 0, 0, true));
    }

    @Test
    void combiningMarksEndAWordAndFractionsArePartOfOne() {
        assertThat(ShingleScore.words("snake_case 3½ e\u0301a don’t"))
                .isEqualTo(List.of("snake_case", "3½", "e", "a", "don", "t"));
    }

    @Test
    void silenceCostsRecallButNotPrecision() {
        ShingleScore.Average average =
                ShingleScore.Average.of(List.of(ShingleScore.of("a b c d", ""), ShingleScore.of("a b c d", "a b c d")));

        assertThat(average.precision()).isCloseTo(1, within(1e-9));
        assertThat(average.recall()).isCloseTo(0.5, within(1e-9));
        assertThat(average.f1()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(average.exact()).isCloseTo(0.5, within(1e-9));
    }
}
