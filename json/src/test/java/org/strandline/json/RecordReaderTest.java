package org.strandline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.strandline.json.RecordJson.Detail;
import org.strandline.record.PageRecord;
import org.strandline.record.Reading;
import org.strandline.record.Rejected;

class RecordReaderTest {

    private static final int RECORDS = 500;

    private final RecordJson facts = new RecordJson(Detail.FACTS, Optional.empty());
    private final RecordJson reasons = new RecordJson(Detail.REASONS, Optional.empty());

    @Test
    void aLineThatIsReadAndWrittenAgainIsTheSameLine() {
        GeneratedRecords records = new GeneratedRecords(20250403);
        for (int i = 0; i < RECORDS; i++) {
            String line = facts.line(records.next(PageRecord.class));
            assertThat(facts.line(RecordReader.read(line))).isEqualTo(line);
        }
    }

    @Test
    void withReasonsTheRecordItselfComesBack() {
        GeneratedRecords records = new GeneratedRecords(20250404);
        for (int i = 0; i < RECORDS; i++) {
            PageRecord page = records.next(PageRecord.class);
            assertThat(RecordReader.read(reasons.line(page))).isEqualTo(page);
        }
    }

    @Test
    void aRejectedPageComesBack() {
        GeneratedRecords records = new GeneratedRecords(20250405);
        for (int i = 0; i < RECORDS; i++) {
            Reading rejected = records.next(Rejected.class);
            assertThat(RecordReader.read(facts.line(rejected))).isEqualTo(rejected);
        }
    }

    @Test
    void thePageThatHasEverythingComesBack() {
        assertThat(facts.line(RecordReader.read(facts.line(TestPages.full())))).isEqualTo(facts.line(TestPages.full()));
    }

    @Test
    void theDayThatWasGivenComesBack() {
        LocalDate day = LocalDate.of(2024, 8, 16);
        RecordJson dated = new RecordJson(Detail.FACTS, Optional.of(day));
        String line = dated.line(TestPages.bare("It rained."));
        assertThat(RecordReader.anchor(line)).contains(day);
        assertThat(dated.line(RecordReader.read(line))).isEqualTo(line);
        assertThat(RecordReader.anchor(facts.line(TestPages.full()))).isEmpty();
    }

    @Test
    void aKeyThatIsNotKnownIsSkipped() {
        String line = facts.line(TestPages.full());
        assertThat(facts.line(RecordReader.read(line.replaceFirst("\\{", "{\"later\":[{\"a\":1}],"))))
                .isEqualTo(line);
    }

    @Test
    void whatIsNoRecordSaysWhatIsWrong() {
        String line = facts.line(TestPages.full());
        assertWrong("", "no object");
        assertWrong("[]", "no object");
        assertWrong("{\"id\":", "not JSON");
        assertWrong("{\"id\":\"a\"}", "“version” is missing");
        assertWrong(line.replace("\"kicker\"", "\"kick\""), "“kick” is no BlockType");
        assertWrong(line.replaceFirst("\"start\":0", "\"start\":\"0\""), "“start” is no number");
        assertWrong(line.replaceFirst("\"end\":6", "\"end\":-6"), "no stretch of text");
        assertWrong(line.replace("2025-04-04T10:00:00Z", "noon"), "noon");
    }

    private static void assertWrong(String line, String message) {
        assertThatThrownBy(() -> RecordReader.read(line))
                .isInstanceOf(NotARecordException.class)
                .hasMessageContaining(message);
    }
}
