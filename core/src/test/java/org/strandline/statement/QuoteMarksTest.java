package org.strandline.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.strandline.text.Span;

class QuoteMarksTest {

    @Test
    void straightAndCurlyMarksArePaired() {
        assertThat(pairs("\"We sail,\" she said. “They stay.”")).containsExactly("\"We sail,\"", "“They stay.”");
    }

    @Test
    void theWrongClosingMarkCloses() {
        assertThat(pairs("“We sail at noon,\" she said.")).containsExactly("“We sail at noon,\"");
        assertThat(pairs("\"We sail at noon,” she said.")).containsExactly("\"We sail at noon,”");
    }

    @Test
    void aQuotationThatNothingClosesEndsWithThePassage() {
        assertThat(pairs("She said: \"We sail at noon.")).containsExactly("\"We sail at noon.");
        assertThat(pairs("She said: \"We sail at noon. \"They stay,\" he said."))
                .containsExactly("\"We sail at noon. ", "\"They stay,\"");
    }

    @Test
    void twoSingleMarksAreADoubleOne() {
        assertThat(pairs("''We sail at noon,'' she said. ``They don't stay.''"))
                .containsExactly("''We sail at noon,''", "``They don't stay.''");
        assertThat(pairs("The mast is 5'6'' long, and the pilots'' boats left."))
                .isEmpty();
    }

    @Test
    void apostrophesInWordsCloseNothing() {
        assertThat(pairs("Mayor 'says port can't reopen', as ferry sails")).containsExactly("'says port can't reopen'");
        assertThat(pairs("The harbour's master and the pilots' union don't agree."))
                .isEmpty();
    }

    @Test
    void anApostropheBehindAPluralClosesOnlyIfNothingElseDoes() {
        assertThat(pairs("He said ‘the pilots’ union will strike’ on Monday."))
                .containsExactly("‘the pilots’ union will strike’");
        assertThat(pairs("The so-called 'pilots' left.")).containsExactly("'pilots'");
    }

    @Test
    void clippedWordsAndYearsOpenNothing() {
        assertThat(pairs("Let 'em wait, as in '84, the captain's mate said.")).isEmpty();
    }

    @Test
    void onlyTheOutermostMarksCount() {
        assertThat(pairs("“He told us ‘no’ twice,” she said.")).containsExactly("“He told us ‘no’ twice,”");
        assertThat(pairs("‘He told us “no” twice,’ she said.")).containsExactly("‘He told us “no” twice,’");
    }

    @Test
    void aMillionOpeningMarksAreReadInOnePass() {
        assertThat(pairs(" '\"a".repeat(250_000))).isNotEmpty();
    }

    private static List<String> pairs(String text) {
        return new QuoteMarks(text, new Span(0, text.length()))
                .pairs().stream().map(pair -> pair.span().of(text)).toList();
    }
}
