package org.strandline.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumberWordsTest {

    @ParameterizedTest
    @CsvSource({
        "seven, 7",
        "forty - two, 42",
        "forty two, 42",
        "two hundred and fifty thousand, 250000",
        "three hundred, 300",
        "one million two hundred thousand and six, 1200006",
        "nineteen hundred, 1900",
        "five million, 5000000"
    })
    void wordsAreReadAsOneNumber(String words, BigDecimal value) {
        List<String> list = List.of(words.split(" "));

        assertThat(NumberWords.cardinal(list, 0)).contains(new NumberWords.Whole(value, list.size()));
    }

    @Test
    void aNumberEndsWhereTheNextOneBegins() {
        assertThat(NumberWords.cardinal(List.of("twelve", "and", "six"), 0))
                .contains(new NumberWords.Whole(BigDecimal.valueOf(12), 1));
        assertThat(NumberWords.cardinal(List.of("two", "thousand", "three", "million"), 0))
                .contains(new NumberWords.Whole(BigDecimal.valueOf(2003), 3));
    }

    @Test
    void whatIsNoNumberIsNotRead() {
        assertThat(NumberWords.cardinal(List.of("hundreds", "of"), 0)).isEmpty();
        assertThat(NumberWords.cardinal(List.of("and", "two"), 0)).isEmpty();
        assertThat(NumberWords.cardinal(List.of("two"), 1)).isEmpty();
    }

    @Test
    void ranksAreWordsOrDigitsWithASuffix() {
        assertThat(NumberWords.ordinal("third")).hasValue(3);
        assertThat(NumberWords.ordinal("ninetieth")).hasValue(90);
        assertThat(NumberWords.ordinal("21st")).hasValue(21);
        assertThat(NumberWords.ordinal("21")).isEmpty();
        assertThat(NumberWords.ordinal("99999999999999th")).isEmpty();
    }

    @Test
    void scalesMultiply() {
        assertThat(NumberWords.scale("bn")).contains(new BigDecimal("1000000000"));
        assertThat(NumberWords.scale("dozen")).contains(BigDecimal.valueOf(12));
        assertThat(NumberWords.scale("dozens")).isEmpty();
        assertThat(NumberWords.isAbbreviation("bn")).isTrue();
        assertThat(NumberWords.isAbbreviation("billion")).isFalse();
    }
}
