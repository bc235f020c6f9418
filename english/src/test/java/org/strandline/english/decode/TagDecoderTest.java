package org.strandline.english.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.strandline.english.label.TagLabel;
import org.strandline.text.Morphology;
import org.strandline.text.PartOfSpeech;

class TagDecoderTest {

    private static final TagLabel NOUN = new TagLabel(PartOfSpeech.NOUN, Morphology.NONE);
    private static final TagLabel VERB = new TagLabel(PartOfSpeech.VERB, Morphology.NONE);
    private static final TagLabel PAST = new TagLabel(PartOfSpeech.VERB, new Morphology("Tense=Past"));

    private final TagDecoder decoder = new TagDecoder(List.of(NOUN, VERB, PAST));

    @Test
    void twoInflectionsTogetherOutweighOneLikelierLabel() {
        assertThat(decoder.best(new float[] {1.0f, 0.7f, 0.8f})).isEqualTo(PAST);
    }

    @Test
    void theLikeliestLabelWinsWhereTheOthersDoNotMakeUpForIt() {
        assertThat(decoder.best(new float[] {3.0f, 0.7f, 0.8f})).isEqualTo(NOUN);
    }
}
