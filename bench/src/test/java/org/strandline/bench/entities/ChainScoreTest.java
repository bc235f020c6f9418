package org.strandline.bench.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class ChainScoreTest {

    private static final Offset<Double> CLOSE = within(0.0001);

    @Test
    void theSameChainsAreRight() {
        ChainScore score = new ChainScore();
        score.add(List.of(Set.of(1, 2, 3), Set.of(4)), List.of(Set.of(4), Set.of(1, 2, 3)));
        assertThat(score.conll()).isEqualTo(1, CLOSE);
    }

    @Test
    void aChainInTwoPartsLosesALink() {
        ChainScore score = new ChainScore();
        score.add(List.of(Set.of(1, 2, 3, 4)), List.of(Set.of(1, 2), Set.of(3, 4)));
        assertThat(score.muc()).isEqualTo(2 * 1 * (2.0 / 3) / (1 + 2.0 / 3), CLOSE);
        assertThat(score.bCubed()).isEqualTo(2 * 1 * 0.5 / 1.5, CLOSE);
        assertThat(score.ceaf()).isEqualTo(2 * (2.0 / 3) / 3, CLOSE);
    }

    @Test
    void chainsArePairedAsWellAsTheyCanBe() {
        assertThat(Assignment.best(new double[][] {{0.9, 0.8}, {0.8, 0.1}})).isEqualTo(1.6, CLOSE);
        assertThat(Assignment.best(new double[][] {{0.2}, {0.7}, {0.1}})).isEqualTo(0.7, CLOSE);
        assertThat(Assignment.best(new double[0][0])).isEqualTo(0, CLOSE);
    }
}
