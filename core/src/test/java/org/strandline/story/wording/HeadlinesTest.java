package org.strandline.story.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadlinesTest {

    @Test
    void theHeadlineIsChosenWhoseWordsTheOthersHave() {
        assertThat(chosen(
                        "Six o’clock at the quay",
                        "Ferry strike ends as crews accept offer",
                        "Crews vote on offer to end ferry strike",
                        "What the ferry crews were offered"))
                .isEqualTo(2);
    }

    @Test
    void aHeadlineThatManyPagesCarryCountsOnce() {
        assertThat(chosen(
                        "Harbour closed",
                        "Harbour closed",
                        "Harbour closed",
                        "Storm tears roof off school in Valmere",
                        "School in Valmere loses its roof to storm"))
                .isEqualTo(3);
    }

    @Test
    void ofEqualsItIsTheFirst() {
        assertThat(chosen("Ferry strike ends", "Rain tomorrow")).isZero();
    }

    @Test
    void pagesWithoutAHeadlineAreNotAsked() {
        assertThat(Headlines.sharedMost(List.of(Optional.empty(), Optional.of("Ferry strike ends"))))
                .hasValue(1);
        assertThat(Headlines.sharedMost(List.of(Optional.empty()))).isEmpty();
    }

    @Test
    void firstWordsAreCutWhereTheyAreMoreThanALine() {
        assertThat(Headlines.instead(" The ferry left at dawn. ")).isEqualTo("The ferry left at dawn.");
        assertThat(Headlines.instead("The ferry left. ".repeat(10)))
                .hasSize(47)
                .startsWith("The ferry left. The ferry left.")
                .endsWith(" …");
    }

    private static int chosen(String... headlines) {
        return Headlines.sharedMost(Arrays.stream(headlines).map(Optional::of).toList())
                .orElseThrow();
    }
}
