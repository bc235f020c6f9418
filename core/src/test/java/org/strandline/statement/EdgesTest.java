package org.strandline.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.strandline.text.Span;

class EdgesTest {

    @Test
    void marksAndSpaceAtTheEndsAreCutOff() {
        assertThat(trimmed(", “that it leaks,” ")).isEqualTo("that it leaks");
        assertThat(trimmed("the U.S. left (again)")).isEqualTo("the U.S. left (again)");
    }

    @Test
    void nothingIsLeftOfMarksAlone() {
        assertThat(Edges.trimmed(" ,“”. ", new Span(0, 6))).isEmpty();
    }

    private static String trimmed(String text) {
        return Edges.trimmed(text, new Span(0, text.length())).orElseThrow().of(text);
    }
}
