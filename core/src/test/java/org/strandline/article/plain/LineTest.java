package org.strandline.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineTest {

    @Test
    void everyKindOfLineBreakEndsALine() {
        assertThat(Line.in("a\nb\r\nc\rd\u2028e\u0085f").stream()
                        .map(line -> line.span().start()))
                .containsExactly(0, 2, 5, 7, 9, 11);
    }

    @Test
    void aPairOfCarriageReturnAndLineFeedIsNoBlankLine() {
        assertThat(Line.in("a\r\nb").get(1).afterBlank()).isFalse();
        assertThat(Line.in("a\r\n\r\nb").get(1).afterBlank()).isTrue();
    }

    @Test
    void whiteSpaceAtBothEndsIsLeftOut() {
        String text = "\t\u00a0 a b \u3000\n";

        assertThat(Line.in(text).getFirst().span().of(text)).isEqualTo("a b");
        assertThat(Line.in(text).getFirst().indent()).isEqualTo(3);
    }

    @Test
    void nothingButWhiteSpaceHasNoLines() {
        assertThat(Line.in(" \n\t\n\u00a0")).isEmpty();
    }
}
