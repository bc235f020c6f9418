package org.strandline.article.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strandline.record.PageTime;

final class SignedTimesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Mara Lindqvist Tuesday 4 March 2031, 10:11",
                "By Mara Lindqvist | 4 March 2031, 10:11",
                "Mara Lindqvist, harbour correspondent 4 March 2031, 10:11 · Updated 5 March 2031, 09:15",
                "Posted on 4 March 2031, 10:11 by Mara Lindqvist",
                "Mara Lindqvist | Selby Cross | Updated: 04-03-2031 11:30 | Created: 4 March 2031 10:11",
                "Mara Lindqvist | 4 March 2031, 10:11"
            })
    void aNameAndATimeAreReadFromOneLine(String line) {
        assertThat(SignedTimes.parse(line)).hasValueSatisfying(signed -> {
            assertThat(signed.byline().authors()).containsExactly("Mara Lindqvist");
            assertThat(signed.times().published().map(PageTime::iso)).contains("2031-03-04T10:11");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Friday the army had left on 4 March 2031",
                "By Mara Lindqvist",
                "4 March 2031, 10:11",
                "Mara Lindqvist was born on 4 March 2031",
                "The ferry was bought on 4 March 2031 by Mara Lindqvist",
                "What the harbour board said | 4 March 2031"
            })
    void aSentenceWithADateIsNone(String line) {
        assertThat(SignedTimes.parse(line)).isEmpty();
    }

    @Test
    void anAccountThatNobodyPutANameToIsNoAuthor() {
        assertThat(SignedTimes.parse("Posted on 4 March 2031 by admin"))
                .hasValueSatisfying(
                        signed -> assertThat(signed.byline().authors()).isEmpty());
        assertThat(Byline.ofFields(List.of("Super User", "webmaster", "Mara Lindqvist"))
                        .authors())
                .containsExactly("Mara Lindqvist");
        assertThat(Byline.unsorted(List.of("Site Admin", "Kestrel Courier"))).containsExactly("Kestrel Courier");
    }

    @Test
    void aLongLineIsNotReadAtAll() {
        assertThat(SignedTimes.parse("By Mara Lindqvist " + "x ".repeat(100_000) + "4 March 2031"))
                .isEmpty();
    }
}
