package org.strandline.bench.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A page's errors, shown so that they can be read. */
final class WordDiffTest {

    @Test
    void equalWordsOnOtherLinesAreNoDifference() {
        assertThat(WordDiff.of("The ferry sailed.\nNobody waved.", "The ferry\nsailed. Nobody waved."))
                .isEmpty();
    }

    @Test
    void aDifferenceStandsBetweenItsNeighbours() {
        assertThat(WordDiff.of(
                        "The old ferry sailed at noon from the east quay.\nNobody waved.",
                        "The old ferry sailed at noon from the east quay.\nAdvertisement\nNobody waved."))
                .containsExactly("-|2  from the east quay. {+Advertisement+} Nobody waved.");
    }

    @Test
    void whatIsMissingAtTheStartHasNothingBeforeIt() {
        assertThat(WordDiff.of("Late news\nThe ferry sailed.", "The ferry sailed."))
                .containsExactly("1|-   [-Late news-] The ferry sailed.");
    }

    @Test
    void aLongRunIsCutInTheMiddle() {
        String run = "wave ".repeat(100);

        assertThat(WordDiff.of("Calm. " + run + "Calm again.", "Calm. Calm again."))
                .singleElement()
                .asString()
                .contains("… 80 words …")
                .hasSizeLessThan(200);
    }
}
