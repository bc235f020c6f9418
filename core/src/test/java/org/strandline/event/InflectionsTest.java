package org.strandline.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class InflectionsTest {

    @Test
    void aRegularVerbHasItsFiveForms() {
        assertThat(Inflections.ofVerb("arrest")).contains("arrest", "arrests", "arrested", "arresting");
    }

    @Test
    void aVerbInESwallowsItsLastLetter() {
        assertThat(Inflections.ofVerb("seize")).contains("seized", "seizing").doesNotContain("seizeing");
    }

    @Test
    void aShortVerbDoublesItsLastLetter() {
        assertThat(Inflections.ofVerb("ban")).contains("banned", "banning");
    }

    @Test
    void aVerbInYChangesItBehindAConsonantAlone() {
        assertThat(Inflections.ofVerb("deny")).contains("denies", "denied");
        assertThat(Inflections.ofVerb("deploy")).contains("deploys", "deployed").doesNotContain("deploied");
    }

    @Test
    void anIrregularVerbHasItsOwnPast() {
        assertThat(Inflections.ofVerb("withdraw"))
                .contains("withdrew", "withdrawn")
                .doesNotContain("withdrawed");
    }

    @Test
    void aNounHasItsPlural() {
        assertThat(Inflections.ofNoun("embargo")).contains("embargo", "embargos");
        assertThat(Inflections.ofNoun("policeman")).contains("policemen");
        assertThat(Inflections.ofNoun("march")).contains("marches");
        assertThat(Inflections.ofNoun("life")).contains("lives");
    }
}
