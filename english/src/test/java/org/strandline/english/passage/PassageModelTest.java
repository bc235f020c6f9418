package org.strandline.english.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PassageModelTest {

    private final PassageModel model = PassageModel.english();

    @Test
    void aVectorHasTheLengthOne() {
        float[] vector = model.read("The ferry left at noon.");

        assertThat(vector).hasSize(PassageModel.WIDTH);
        assertThat(alike(vector, vector)).isEqualTo(1, within(1e-5));
    }

    @AfterAll
    void close() {
        model.close();
    }

    @Test
    void whatSaysTheSameInOtherWordsIsNearerThanWhatSharesAWord() {
        float[] asked = model.read("bread rationing");

        double meant = alike(asked, model.read("Bakeries may sell each household one loaf a day."));
        double other = alike(asked, model.read("The bread knife was found beside the river."));

        assertThat(meant).isGreaterThan(other + 0.1);
    }

    @Test
    void aPassageHasTheSameVectorWhateverWasReadBefore() {
        String passage = "Talks were broken off when the delegation walked out.";
        float[] before = model.read(passage);

        model.read("A line. ".repeat(200));

        assertThat(model.read(passage)).isEqualTo(before);
    }

    @Test
    void whateverIsNoEnglishHasAVectorToo() {
        assertThat(model.read("")).hasSize(PassageModel.WIDTH);
        assertThat(model.read("\ud83d 日本語 \u0000" + "x".repeat(100_000))).hasSize(PassageModel.WIDTH);
    }

    private static double alike(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
