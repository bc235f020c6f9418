package org.strandline.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FusionTest {

    @Test
    void whatBothRankingsHaveComesBeforeTheFirstOfOne() {
        assertThat(things(List.of("a", "both", "b"), List.of("c", "both", "d"))).startsWith("both");
    }

    @Test
    void whatIsAsGoodComesInTheOrderOfTheRankings() {
        assertThat(things(List.of("a", "b"), List.of("c", "d"))).containsExactly("a", "c", "b", "d");
    }

    @Test
    void aRankingAloneStaysAsItIs() {
        assertThat(things(List.of("a", "b", "c"), List.of())).containsExactly("a", "b", "c");
    }

    @Test
    void theScoreIsTheSumOfWhatTheRanksGive() {
        assertThat(Fusion.of(List.of(List.of("a"), List.of("b", "a"))).getFirst())
                .isEqualTo(new Fusion.Ranked<>("a", 1.0 / 61 + 1.0 / 62));
    }

    private static List<String> things(List<String> one, List<String> other) {
        return Fusion.of(List.of(one, other)).stream().map(Fusion.Ranked::thing).toList();
    }
}
