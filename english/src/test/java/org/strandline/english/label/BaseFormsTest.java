package org.strandline.english.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strandline.text.PartOfSpeech;

class BaseFormsTest {

    @ParameterizedTest
    @CsvSource({
        "VERB, shot, sho, shoot",
        "VERB, broke, bro, break",
        "VERB, remand, reman, remand",
        "VERB, expected, expecte, expect",
        "VERB, fired, fir, fire",
        "VERB, settled, settl, settle",
        "VERB, travelled, tra, travel",
        "VERB, killed, kille, kill",
        "VERB, denies, deny, deny",
        "VERB, Shot, sh, shoot",
        "AUX, was, wa, be",
        "NOUN, thieves, thieve, thief",
        "NOUN, clashes, clas, clash"
    })
    void whatAWordCannotComeFromIsPutRight(PartOfSpeech partOfSpeech, String form, String guess, String base) {
        assertThat(BaseForms.of(partOfSpeech, form, guess)).isEqualTo(base);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            value = {
                "VERB, lay, lay",
                "VERB, lay, lie",
                "VERB, agreed, agree",
                "VERB, need, need",
                "VERB, bring, bring",
                "VERB, hoping, hope",
                "VERB, hopping, hop",
                "VERB, focus, focus",
                "AUX, 's, have",
                "AUX, 's, be",
                "NOUN, news, news",
                "NOUN, police, police",
                "PROPN, Athens, Athens",
                "ADJ, broken, broken"
            })
    void whatAWordCanComeFromIsLeftToTheNetwork(PartOfSpeech partOfSpeech, String form, String guess) {
        assertThat(BaseForms.of(partOfSpeech, form, guess)).isEqualTo(guess);
    }
}
