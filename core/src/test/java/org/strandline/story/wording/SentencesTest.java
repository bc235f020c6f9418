package org.strandline.story.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.strandline.text.Span;

final class SentencesTest {

    @Test
    void aFullStopBeforeACapitalEndsASentence() {
        assertThat(of(" The fire is out. Nobody was hurt. ")).containsExactly("The fire is out.", "Nobody was hurt.");
    }

    @Test
    void titlesAndInitialsKeepTheirFullStops() {
        assertThat(of("Dr. Lund met J. Marr at 10 a.m. on Friday.")).hasSize(1);
    }

    @Test
    void closingMarksBelongToTheSentence() {
        assertThat(of("\"We saw it.\" Then it sank.")).containsExactly("\"We saw it.\"", "Then it sank.");
    }

    @Test
    void numbersAreNotDivided() {
        assertThat(of("It rose 3.5 metres to No. 4 by 10.40am.")).hasSize(1);
    }

    private static List<String> of(String text) {
        return Sentences.of(text, new Span(0, text.length())).stream()
                .map(span -> span.of(text))
                .toList();
    }
}
