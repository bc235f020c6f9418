package org.strandline.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryReaderTest {

    @Test
    void wordsPhrasesAndWhatIsLeftOutAreToldApart() {
        Query query = query("prisoners \"within the same hour\" -army -\"Gallows Hill\" bridge");

        assertThat(query.words()).containsExactly("prisoners", "bridge");
        assertThat(query.phrases()).containsExactly("within the same hour");
        assertThat(query.without()).containsExactly("army", "Gallows Hill");
        assertThat(query.wording()).isEqualTo("prisoners within the same hour bridge");
    }

    @Test
    void aFilterHasItsValueRightBehindIt() {
        Query.Filters filters = query("who:\"Ilona Dravec\" place:Orrin said:2025-04 kind:statement kind:FIGURE")
                .filters();

        assertThat(filters.who()).containsExactly("Ilona Dravec");
        assertThat(filters.places()).containsExactly("Orrin");
        assertThat(filters.said()).contains("2025-04");
        assertThat(filters.kinds()).isEqualTo(Set.of(Kind.STATEMENT, Kind.FIGURE));
    }

    @Test
    void aMonthGoesFromItsFirstDayToItsLast() {
        Query.Filters filters = query("from:2024-02 to:2024-02 flood").filters();

        assertThat(filters.from()).contains(LocalDate.of(2024, 2, 1));
        assertThat(filters.to()).contains(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10:30",
                "talks: the end",
                "https://example.org/story",
                "a - b",
                "\"never closed",
                "who",
                "re-elected"
            })
    void whatOnlyLooksLikeAFilterIsWords(String text) {
        assertThat(query(text).hasWords()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                | What shall be searched for?
        ???               | What shall be searched for?
        -army             | beside what is left out
        speaker:Dravec    | There is no filter speaker:
        who:              | who: needs a value
        who: Dravec       | who: needs a value
        said:yesterday    | said: takes a day, a month or a year
        from:2025-13      | from: takes a day, a month or a year
        to:2025-02-30     | to: takes a day, a month or a year
        kind:rumour       | kind: is one of statement, figure
        from:2025 from:2024 | from: can be given only once
        -who:Dravec peace | not the filter who:Dravec
        """)
    void whatMakesNoSenseIsRefusedWithASentence(String text, String part) {
        assertThat(QueryReader.read(text))
                .isInstanceOfSatisfying(Asked.Refused.class, refused -> assertThat(refused.sentence())
                        .contains(part));
    }

    @Test
    void whatIsTooLongIsRefused() {
        assertThat(QueryReader.read("x".repeat(501))).isInstanceOf(Asked.Refused.class);
        assertThat(QueryReader.read("x ".repeat(33))).isInstanceOf(Asked.Refused.class);
    }

    @Test
    void everyTextIsUnderstoodOrRefused() {
        Random random = new Random(6);
        List<String> parts = List.of(
                "who:", "said:", "kind:", ":", "\"", "“", "-", "--", " ", "\t", "a", "2025", "-0", "\ud83d", "(", "*",
                "~", "\\", "é", "\u0000");
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            assertThat(QueryReader.read(text.toString())).isInstanceOfAny(Query.class, Asked.Refused.class);
        }
    }

    private static Query query(String text) {
        assertThat(QueryReader.read(text)).isInstanceOf(Query.class);
        return (Query) QueryReader.read(text);
    }
}
