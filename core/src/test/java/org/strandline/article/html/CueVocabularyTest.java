package org.strandline.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CueVocabularyTest {

    @Test
    void namesAreCutAtHyphensUnderscoresAndHumps() {
        assertThat(CueVocabulary.of("story__related-links").has(Cue.RELATED)).isTrue();
        assertThat(CueVocabulary.of("StoryRelatedLinks").has(Cue.RELATED)).isTrue();
    }

    @Test
    void twoNeighboursMayMeanMoreThanEachAlone() {
        assertThat(CueVocabulary.of("article-body")).isEqualTo(Cues.of(Cue.BODY));
        assertThat(CueVocabulary.of("articleBody")).isEqualTo(Cues.of(Cue.BODY));
        assertThat(CueVocabulary.of("article body")).isEqualTo(Cues.NONE);
    }

    @Test
    void aWordInsideAWordMeansNothing() {
        assertThat(CueVocabulary.of("header-shadow download unrelated").isEmpty())
                .isTrue();
    }
}
