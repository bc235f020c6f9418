package org.strandline.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTest {

    @Test
    void aTerminalIsAsWideAsItSays() {
        assertThat(Terminal.of("out", Map.of("COLUMNS", "72", "TERM", "xterm")))
                .isEqualTo(new Terminal(true, false, new Layout(Ink.ANSI, 72)));
    }

    @Test
    void aPipeIsEightyColumnsWithoutInk() {
        assertThat(Terminal.of("err", Map.of("TERM", "xterm")))
                .isEqualTo(new Terminal(false, true, new Layout(Ink.PLAIN, 80)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wide", "-5", "99999999999", "１２"})
    void aWidthThatIsNoneIsEighty(String columns) {
        assertThat(Terminal.of("out", Map.of("COLUMNS", columns)).layout().width())
                .isEqualTo(80);
    }

    @ParameterizedTest
    @CsvSource({"0, 30", "5, 30", "400, 100"})
    void aWidthThatNobodyCanReadIsBounded(String columns, int width) {
        assertThat(Terminal.of("out", Map.of("COLUMNS", columns)).layout().width())
                .isEqualTo(width);
    }

    @Test
    void whoeverWantsNoColourGetsNone() {
        assertThat(Terminal.of("out", Map.of("TERM", "xterm", "NO_COLOR", "1"))
                        .layout()
                        .ink())
                .isEqualTo(Ink.PLAIN);
        assertThat(Terminal.of("out", Map.of("TERM", "xterm", "NO_COLOR", ""))
                        .layout()
                        .ink())
                .isEqualTo(Ink.ANSI);
        assertThat(Terminal.of("out", Map.of("TERM", "dumb")).layout().ink()).isEqualTo(Ink.PLAIN);
    }
}
