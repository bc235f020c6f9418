package org.strandline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MorphologyTest {

    private final Morphology said = new Morphology("Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin");

    @Test
    void theFeaturesOfAVerbAreThere() {
        assertThat(said.tense()).contains(Morphology.Tense.PAST);
        assertThat(said.mood()).contains(Morphology.Mood.INDICATIVE);
        assertThat(said.number()).contains(Morphology.Count.SINGULAR);
        assertThat(said.person()).contains(3);
        assertThat(said.verbForm()).contains(Morphology.VerbForm.FINITE);
        assertThat(said.isPassive()).isFalse();
    }

    @Test
    void aFeatureIsFoundByItsWholeName() {
        assertThat(said.value("Form")).isEmpty();
        assertThat(said.value("Ten")).isEmpty();
        assertThat(new Morphology("Number=Plur|NumType=Card").value("Num")).isEmpty();
    }

    @Test
    void aWordWithoutInflectionHasNoFeatures() {
        assertThat(Morphology.NONE.tense()).isEmpty();
        assertThat(Morphology.NONE.value("")).isEmpty();
    }
}
