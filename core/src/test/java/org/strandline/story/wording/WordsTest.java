package org.strandline.story.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strandline.text.Span;

final class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Seventeen people died | 17 people died",
                "two hundred and fifty boats | 250 boats",
                "1,200 homes | 1200 homes",
                "1.2 million crowns | 1,200,000 crowns",
                "“It’s over,” he said — again… | \"It's over\" he said - again...",
                "Henrik Sødal and Szavédy | Henrik Sodal and Szavedy",
                "the labour centre organised it | the labor center organized it",
                "They didn't and won't | They did not and will not",
                "They'd leave, I'm told | They would leave, I am told",
                "40 per cent | 40%",
                "winds of 146 km/h | winds of 146 kilometres per hour",
                "at 60 mph, 3 miles | at 60 miles an hour, 3 miles",
                "the 3rd round | the third round",
                "at 10.40am | at 10.40 a.m."
            })
    void twoWaysToWriteOneThingAreOne(String one, String other) {
        assertThat(keys(one)).isEqualTo(keys(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17 people died | 71 people died",
                "he did | he did not",
                "3 rounds | the third round",
                "70 metres | 70 miles",
                "60 miles an hour | 60 km/h",
                "Hanne Oster | Hanne Ostler",
                "$5 | €5"
            })
    void differentThingsStayDifferent(String one, String other) {
        assertThat(keys(one)).isNotEqualTo(keys(other));
    }

    @Test
    void spansAreWhereTheWordsStand() {
        String text = "  about two hundred and fifty boats";
        assertThat(Words.of(text, new Span(0, text.length())))
                .extracting(word -> word.span().of(text))
                .containsExactly("about", "two hundred and fifty", "boats");
    }

    private static String keys(String text) {
        return Words.of(text, new Span(0, text.length())).stream()
                .map(Word::key)
                .collect(Collectors.joining(" "));
    }
}
