package org.strandline.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void linesBreakBetweenWords() {
        assertThat(Columns.wrap("the boat came in late", 9)).containsExactly("the boat", "came in", "late");
    }

    @Test
    void aLineMayBeExactlyAsWideAsThereIsRoom() {
        assertThat(Columns.wrap("the boats came", 9)).containsExactly("the boats", "came");
    }

    @Test
    void aWordThatIsTooLongBreaksAndItsRestGoesOn() {
        assertThat(Columns.wrap("see abcdefghijkl now", 5)).containsExactly("see", "abcde", "fghij", "kl", "now");
        assertThat(Columns.wrap("abcdefg hi", 5)).containsExactly("abcde", "fg hi");
    }

    @Test
    void wideCharactersTakeTwoColumnsAndMarksNone() {
        assertThat(Columns.of("港a")).isEqualTo(3);
        assertThat(Columns.of("e\u0301")).isEqualTo(1);
        assertThat(Columns.wrap("港の連絡船", 4)).containsExactly("港の", "連絡", "船");
    }

    @Test
    void noTextHasNoLines() {
        assertThat(Columns.wrap("  ", 10)).isEmpty();
        assertThat(Columns.firstWords("", 10)).isEmpty();
    }

    @Test
    void theFirstWordsEndWithAnEllipsisIfThereAreMore() {
        assertThat(Columns.firstWords("the boat came", 12)).isEqualTo("the boat …");
        assertThat(Columns.firstWords("the boats in", 12)).isEqualTo("the boats in");
    }
}
