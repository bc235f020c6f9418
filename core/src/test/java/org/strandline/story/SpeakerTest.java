package org.strandline.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SpeakerTest {

    @Test
    void aDescriptionIsTheSameWhoseverItIs() {
        assertThat(Speaker.bare("Carrow's health ministry")).isEqualTo("health ministry");
    }

    @Test
    void aWordThatNamesNobodyIsNoName() {
        assertThat(Speaker.told("the")).isEmpty();
        assertThat(Speaker.told("officials")).isEqualTo("officials");
    }

    @Test
    void aNameKeepsWhoseItIs() {
        assertThat(Speaker.bare("Orrel People's Front (OPF)")).isEqualTo("Orrel People's Front (OPF)");
    }
}
