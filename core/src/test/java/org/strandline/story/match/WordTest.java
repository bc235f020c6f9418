package org.strandline.story.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strandline.text.Span;

final class WordTest {

    @ParameterizedTest
    @CsvSource({
        "kills, killed",
        "killing, kill",
        "stopped, stops",
        "parties, party",
        "bridges, bridge",
        "Séjourné, sejourne",
        "crashes, crash"
    })
    void formsOfOneWordHaveOneKey(String one, String other) {
        assertThat(WordKey.of(one)).isEqualTo(WordKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"sing, s", "red, r", "bus, bu", "1990s, 1990"})
    void shortWordsAndNumbersKeepTheirEndings(String word, String stump) {
        assertThat(WordKey.of(word)).isNotEqualTo(stump);
    }

    @Test
    void numbersStayWholeAndCompoundsComeApart() {
        String text = "The 7.7-magnitude quake killed 40,000; Brandt's town-hall";
        assertThat(Word.of(text, new Span(0, text.length())))
                .extracting(Word::key)
                .containsExactly("the", "7.7", "magnitud", "quak", "kill", "40000", "brandt", "town", "hall");
    }
}
