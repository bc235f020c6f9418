package org.strandline.bench.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.strandline.bench.Half;
import org.strandline.record.Negotiation.Stance;

final class GoldTalksTest {

    @Test
    void aLineOfGoldIsAFact() {
        GoldTalks gold = GoldTalks.page("ferry", Half.TUNED, "", """
            party: Marisca
            round: Port Maren | - | ongoing
            proposal: Marisca/the government, Velia | phases 2 | length P6W
            position: Velia | rejects | the plan | Velia rejected the plan
            """);

        assertThat(gold.parties()).containsExactly(new Names(List.of("Marisca")));
        assertThat(gold.rounds()).containsExactly(new GoldTalks.Round(Optional.of("Port Maren"), Optional.empty()));
        assertThat(gold.proposals())
                .containsExactly(new GoldTalks.Proposal(
                        List.of(new Names(List.of("Marisca", "the government")), new Names(List.of("Velia"))),
                        OptionalInt.of(2),
                        Optional.of("P6W")));
        assertThat(gold.positions().getFirst().stance()).isEqualTo(Stance.REJECTS);
    }

    /** Gold that is not on its page would score nobody. */
    @Test
    void everyPositionsWordsStandOnItsPage() throws IOException {
        for (GoldTalks gold : GoldTalks.all()) {
            assertThat(gold.positions()).as(gold.name()).allSatisfy(position -> assertThat(gold.text())
                    .contains(position.words()));
        }
    }

    @Test
    void twentySixPagesAreReadAndFourteenOnlyScored() throws IOException {
        assertThat(GoldTalks.all())
                .filteredOn(gold -> gold.half() == Half.TUNED)
                .hasSize(26);
        assertThat(GoldTalks.all())
                .filteredOn(gold -> gold.half() == Half.UNSEEN)
                .hasSize(14);
    }
}
