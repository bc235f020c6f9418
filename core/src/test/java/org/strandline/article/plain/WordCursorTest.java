package org.strandline.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.strandline.text.Span;

class WordCursorTest {

    @Test
    void wordsAreRunsOfLettersAndDigits() {
        assertThat(words("It’s 3.5 – ÉTÉ!")).containsExactly("it", "s", "3", "5", "été");
    }

    @Test
    void scriptsWithoutBlanksAreCutIntoPairs() {
        assertThat(words("古い橋はBBC前")).containsExactly("古い", "橋は", "bbc", "前");
    }

    @Test
    void marksBelongToTheirLetters() {
        assertThat(words("हिन्दी में")).containsExactly("हिन्दी", "में");
    }

    @Test
    void aLoneSurrogateIsNoWord() {
        assertThat(words("a \ud83d b")).containsExactly("a", "b");
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        WordCursor word = new WordCursor(text, new Span(0, text.length()));
        while (word.next()) {
            words.add(word.word());
        }
        return words;
    }
}
