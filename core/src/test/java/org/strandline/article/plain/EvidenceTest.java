package org.strandline.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final String SUMMARY =
            "The ferry from Lisvane to Saltby stays in port until the end of the month because a gear of its second";

    private static final String LONG_WORDS = "Sataman laajennustöiden kokonaiskustannukset ylittyivät huomattavasti.";

    @Test
    void summariesThatWereCutToLengthCountLittleTogether() {
        assertThat(scores(SUMMARY + " engine\n" + SUMMARY + " drive\n" + SUMMARY + " wheel")[1])
                .isLessThan(scores(SUMMARY + " engine")[0]);
    }

    @Test
    void oneThatWasCutStandsForItself() {
        String other = "Nobody was hurt, said the captain, who has been with the company for more than thirty years.";

        assertThat(scores(other + "\n" + SUMMARY + " engine\n" + other)[1])
                .isGreaterThan(scores(SUMMARY + " engine\n" + SUMMARY + " drive\n" + SUMMARY + " wheel")[1]);
    }

    @Test
    void aSentenceOfLongWordsIsAsLongAsOneOfManyWords() {
        assertThat(scores(LONG_WORDS)[0]).isGreaterThan(scores("We all went to sea.")[0]);
    }

    private static double[] scores(String page) {
        return Evidence.of(page, Passage.in(page));
    }
}
