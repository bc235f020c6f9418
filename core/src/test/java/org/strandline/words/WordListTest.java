package org.strandline.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class WordListTest {

    private final WordList words = WordList.of(WordListTest.class, "words.txt");

    @Test
    void aPhraseHasTheMeaningsThatListIt() {
        assertThat(words.has("more", "in excess of")).isTrue();
        assertThat(words.has("less", "in excess of")).isFalse();
        assertThat(words.meaning("under")).contains("less");
        assertThat(words.meaning("beside")).isEmpty();
    }

    @Test
    void aMeaningMayHaveSeveralLines() {
        assertThat(words.all("more")).containsExactly("over", "in excess of", "above");
        assertThat(words.all("other")).isEmpty();
    }

    @Test
    void aLineWithoutAMeaningIsRefused() {
        assertThatThrownBy(() -> WordList.of(WordListTest.class, "no-meaning.txt"))
                .hasMessageContaining("over, above");
    }
}
