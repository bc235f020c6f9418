package org.strandline.english.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmaScriptTest {

    @ParameterizedTest
    @CsvSource({
        "talks, talk, '=1,'",
        "Talks, talk, 'l1,'",
        "said, say, '=2,y'",
        "was, be, '=3,be'",
        "Sarn, Sarn, '=0,'",
        "n't, not, '=2,ot'"
    })
    void theScriptBetweenAWordAndItsLemmaMakesTheLemma(String word, String lemma, String written) {
        LemmaScript script = LemmaScript.between(word, lemma);
        assertThat(script).hasToString(written);
        assertThat(script.apply(word)).isEqualTo(lemma);
        assertThat(LemmaScript.parse(written)).isEqualTo(script);
    }

    @Test
    void aScriptThatCutsMoreThanThereIsChangesNothing() {
        assertThat(new LemmaScript(false, 3, "be").apply("is")).isEqualTo("is");
    }
}
