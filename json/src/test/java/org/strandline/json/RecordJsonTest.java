package org.strandline.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.strandline.record.Reading;
import org.strandline.record.Rejected;

class RecordJsonTest {

    @Test
    void aFullRecordHasEveryFieldOfTheContractInItsOrder() throws IOException {
        assertThat(facts(TestPages.full()) + "\n").isEqualTo(golden("full.json"));
    }

    @Test
    void withReasonsEveryBlockSaysWhichRuleMadeItWhatItIs() throws IOException {
        RecordJson json = new RecordJson(RecordJson.Detail.REASONS, Optional.empty());
        assertThat(json.line(TestPages.full()) + "\n").isEqualTo(golden("full-with-reasons.json"));
    }

    @Test
    void whatIsAbsentHasNoKeyAndAuthorsAreAlwaysAList() {
        assertThat(facts(TestPages.bare("It rained.")))
                .isEqualTo("{\"id\":\"sha256:0b\",\"version\":\"0.1.0\",\"source\":{\"mediaType\":\"text/plain\"},"
                        + "\"article\":{\"authors\":[],\"language\":\"und\",\"text\":\"It rained.\","
                        + "\"blocks\":[{\"type\":\"paragraph\",\"start\":0,\"end\":10}],\"images\":[]},"
                        + "\"entities\":[],\"statements\":[],\"times\":[],\"figures\":[],\"events\":[]}");
    }

    @Test
    void aRejectedPageSaysWhy() {
        assertThat(facts(TestPages.rejected(Rejected.Reason.NOT_AN_ARTICLE)))
                .isEqualTo(
                        "{\"id\":\"sha256:0c\",\"source\":{\"path\":\"pages/odd.html\",\"mediaType\":\"text/plain\"},"
                                + "\"rejected\":{\"reason\":\"notAnArticle\",\"detail\":\"it is odd\"}}");
    }

    @Test
    void theDayThatWasGivenStandsOnPagesWithoutADateOnly() {
        RecordJson json = new RecordJson(RecordJson.Detail.FACTS, Optional.of(LocalDate.of(2024, 8, 16)));
        assertThat(json.line(TestPages.bare("It rained.")))
                .contains("\"source\":{\"mediaType\":\"text/plain\"},\"anchor\":\"2024-08-16\",\"article\":");
        assertThat(json.line(TestPages.full())).doesNotContain("anchor");
    }

    @Test
    void halfASurrogatePairIsEscapedAndAWholeOneIsNot() {
        assertThat(facts(TestPages.bare("a \uD83D b \uDE00 c \uD83D\uDE00 \uD83D")))
                .contains("\"text\":\"a \\ud83d b \\ude00 c \uD83D\uDE00 \\ud83d\"");
    }

    @Test
    void aLineSurvivesTheWayThroughUtf8() {
        String line = facts(TestPages.bare("caf\u00E9 \uD83D \u6E2F \uD83D\uDE00"));
        assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(line);
    }

    @Test
    void nothingThatActsOnATerminalIsWrittenAsItIs() {
        assertThat(facts(TestPages.bare("\u001B]0;x\u0007 \u009B31m \u202Eabc \u2066 \u007F")))
                .contains("\"text\":\"\\u001b]0;x\\u0007 \\u009b31m \\u202eabc \\u2066 \\u007f\""
                        .replace("\\u001b", "\\u001B"));
    }

    @Test
    void lineEndsInATextDoNotEndTheLine() {
        assertThat(facts(TestPages.bare("one\r\ntwo\u2028three"))).doesNotContain("\n", "\r");
    }

    private static String facts(Reading reading) {
        return new RecordJson(RecordJson.Detail.FACTS, Optional.empty()).line(reading);
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = RecordJsonTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
