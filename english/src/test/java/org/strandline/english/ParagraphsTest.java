package org.strandline.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "one paragraph only ! one paragraph only",
                "Talks resume~The delegations met. ! Talks resume|The delegations met.",
                "It went on until~late at night. ! It went on until~late at night.",
                "He left.~and she stayed ! He left.|and she stayed",
                "It went on until~~late at night. ! It went on until|late at night."
            })
    void aLineBreakEndsAParagraphUnlessTextIsWrapped(String text, String paragraphs) {
        String written = text.replace('~', '\n');
        assertThat(Paragraphs.of(written).stream()
                        .map(span -> span.of(written).replace('\n', '~'))
                        .filter(paragraph -> !paragraph.isBlank() && !paragraph.equals("~")))
                .containsExactly(paragraphs.split("\\|"));
    }
}
