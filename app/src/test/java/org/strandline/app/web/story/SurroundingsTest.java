package org.strandline.app.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.strandline.text.Span;

final class SurroundingsTest {

    private static final String TEXT = """
        Fire at Orrel
        The pumps failed. Dr. Wolde said that 17 people died and 20 were hurt, of 58. "Nobody slept," she said.
        """;

    @Test
    void aNumberStandsInItsSentence() {
        assertThat(around("17 people")).isEqualTo("Dr. Wolde said that 17 people died and 20 were hurt, of 58.");
    }

    @Test
    void aHeadlineIsALineOfItsOwn() {
        assertThat(around("Orrel")).isEqualTo("Fire at Orrel");
    }

    @Test
    void aLongSentenceIsCutBetweenWords() {
        String text = "word ".repeat(100) + "17 people" + " word".repeat(100);
        String cut = Surroundings.of(text, span(text, "17 people")).of(text);
        assertThat(cut).startsWith("word ").endsWith(" word").hasSizeLessThan(450);
    }

    @Test
    void twoNumbersOfASentenceAreBothSetOff() {
        Span around = Surroundings.of(TEXT, span(TEXT, "20"));
        assertThat(Surroundings.parts(TEXT, around, List.of(span(TEXT, "20"), span(TEXT, "17 people"))))
                .filteredOn(ChangesView.Part::changed)
                .extracting(ChangesView.Part::text)
                .containsExactly("17 people", "20");
    }

    private static String around(String words) {
        return Surroundings.of(TEXT, span(TEXT, words)).of(TEXT);
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
