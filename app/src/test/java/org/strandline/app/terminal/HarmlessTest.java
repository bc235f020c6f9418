package org.strandline.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HarmlessTest {

    @Test
    void wordsOfEveryScriptStayAsTheyAre() {
        String text = "Séjourné · 港の連絡船 · معبر · עברית · नमस्ते \uD83D\uDE00";
        assertThat(Harmless.line(text)).isEqualTo(text);
    }

    @Test
    void lineEndsAndTabsBecomeSpaces() {
        assertThat(Harmless.line("a\r\nb\tc\u2028d\u0085e")).isEqualTo("a  b c d e");
    }

    @Test
    void controlsBecomeVisible() {
        assertThat(Harmless.line("\u0000\u0007\u001B[2J\u009B\u007F")).isEqualTo("␀␇␛[2J\uFFFD\uFFFD");
    }

    @Test
    void halfASurrogatePairBecomesVisible() {
        assertThat(Harmless.line("a\uD83Db\uDE00")).isEqualTo("a\uFFFDb\uFFFD");
    }

    @Test
    void directionalOverridesGoAndTheMarksOfArabicAndHebrewStay() {
        assertThat(Harmless.line("\u202Eabc\u202C\u2067d\u2069")).isEqualTo("abcd");
        assertThat(Harmless.line("\u200Fא\u200E")).isEqualTo("\u200Fא\u200E");
    }

    @Test
    void hiddenCharactersGo() {
        assertThat(Harmless.line("co\u00ADop\uFEFF\uDB40\uDC61")).isEqualTo("coop");
    }
}
