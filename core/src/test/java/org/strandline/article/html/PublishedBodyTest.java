package org.strandline.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublishedBodyTest {

    private static final String SENTENCE =
            "The keeper counted eleven gulls, nine ships and one \\u201Cvery\\u201D wet cat. ";

    @Test
    void aLineOfTheBodyIsWhollyInIt() {
        PublishedBody body = PublishedBody.in("{\"articleBody\": \"" + SENTENCE.repeat(5) + "\"}");

        assertThat(body.share("nine ships and one “very” wet cat")).isEqualTo(1);
        assertThat(body.share("nine cats and one wet ship")).isLessThan(0.5);
    }

    @Test
    void aShortBodyIsNoEvidence() {
        assertThat(PublishedBody.in("{\"articleBody\": \"" + SENTENCE + "\"}").isEmpty())
                .isTrue();
    }

    @Test
    void aScriptThatIsCutOffIsRead() {
        assertThat(PublishedBody.in("{\"articleBody\": \"" + SENTENCE.repeat(5) + "\\")
                        .isEmpty())
                .isFalse();
        assertThat(PublishedBody.in("{\"articleBody\"").isEmpty()).isTrue();
    }
}
