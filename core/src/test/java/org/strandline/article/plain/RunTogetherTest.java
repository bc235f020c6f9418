package org.strandline.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strandline.text.Span;

class RunTogetherTest {

    @Test
    void aParagraphAfterAFullStopWithoutABlankIsAParagraphOfItsOwn() {
        assertThat(split("We will not give in to that,\" she added.The next round begins in May."))
                .containsExactly("We will not give in to that,\" she added.", "The next round begins in May.");
    }

    @Test
    void aParagraphAfterAClosingQuoteMarkIsAParagraphOfItsOwn() {
        assertThat(split("He said: “We have seen all of it before.”The port said that it was sorry."))
                .containsExactly("He said: “We have seen all of it before.”", "The port said that it was sorry.");
    }

    @Test
    void aParagraphThatOpensWithAQuoteMarkIsAParagraphOfItsOwn() {
        assertThat(split("The port said that it was very sorry.“Nobody believes a word of it,” he said."))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The case went to the U.S.Army court of appeals in the spring of that year.",
                "They sell their plans to everybody on example.com for a small fee a month.",
                "Prices rose by 3.5 per cent in May and by 4.5 per cent a month later.",
                "The ferry left at 9 a.m.The next one left an hour after that, they said.",
                "It was written by Prof.Smith of the old school of mines in the hills.",
                "She runs it with Node.Js and a few hundred lines of code, she told us.",
                "Ask him.He knows."
            })
    void oneParagraphStaysOne(String line) {
        assertThat(split(line)).containsExactly(line);
    }

    private static List<String> split(String line) {
        return RunTogether.split(line, new Span(0, line.length())).stream()
                .map(span -> span.of(line))
                .toList();
    }
}
