package org.strandline.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.strandline.app.terminal.Ink;
import org.strandline.app.terminal.Layout;
import org.strandline.json.TestPages;
import org.strandline.record.BlockType;
import org.strandline.record.PageRecord;
import org.strandline.record.Rejected;

class TextReportTest {

    private static final Layout PLAIN = new Layout(Ink.PLAIN, 80);

    @Test
    void aReportShowsTheArticleAndWhatWasLeftOut() throws IOException {
        assertThat(report(PLAIN, TextReport.Detail.ARTICLE).of(TestPages.full()))
                .isEqualTo(golden("article.txt"));
    }

    @Test
    void aReportWithReasonsShowsEveryBlock() throws IOException {
        assertThat(report(PLAIN, TextReport.Detail.REASONS).of(TestPages.full()))
                .isEqualTo(golden("reasons.txt"));
    }

    @Test
    void inkIsOnlyOnATerminal() {
        assertThat(report(PLAIN, TextReport.Detail.ARTICLE).of(TestPages.full()))
                .doesNotContain("\u001B");
        assertThat(report(new Layout(Ink.ANSI, 80), TextReport.Detail.ARTICLE).of(TestPages.full()))
                .contains("\u001B[1mFerry talks resume in Valmere\u001B[0m");
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        TextReport report = report(new Layout(Ink.PLAIN, 40), TextReport.Detail.ARTICLE);
        assertThat(report.of(TestPages.full()).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(40));
    }

    @Test
    void aPageCannotWriteEscapeSequences() {
        String hostile = "\u001B]0;owned\u0007\u001B[31m red \u009B2J \u202Eesrever\r";
        PageRecord page = TestPages.bare(List.of(
                TestPages.line(BlockType.KICKER, "kicker", hostile),
                TestPages.line(BlockType.PARAGRAPH, "prose", hostile),
                TestPages.line(BlockType.TABLE, "table", hostile),
                TestPages.line(BlockType.TEASER, hostile, hostile)));
        for (TextReport.Detail detail : TextReport.Detail.values()) {
            String text = report(PLAIN, detail).of(page);
            assertThat(text.chars()
                            .filter(c -> c != '\n' && (Character.isISOControl(c) || c == '\u202E'))
                            .count())
                    .as("controls in %s", detail)
                    .isZero();
            assertThat(text).contains("␛]0;owned␇␛[31m red");
        }
    }

    @Test
    void aPageWithoutADateSaysSoAndWhichDayItIsReadAsOf() {
        assertThat(report(PLAIN, TextReport.Detail.ARTICLE).of(TestPages.bare("It rained.")))
                .contains("no date on the page · language und");
        TextReport dated = new TextReport(
                PLAIN, TextReport.Detail.ARTICLE, new ReportHead(Optional.of(LocalDate.of(2024, 8, 16))));
        assertThat(dated.of(TestPages.bare("It rained.")))
                .contains("no date on the page, read as of 16 August 2024 · language und");
        assertThat(dated.of(TestPages.full())).doesNotContain("as of");
    }

    @Test
    void aRejectedPageIsNamedWithItsReason() {
        assertThat(report(PLAIN, TextReport.Detail.ARTICLE).of(TestPages.rejected(Rejected.Reason.NOT_AN_ARTICLE)))
                .isEqualTo("Not an article\nit is odd\npages/odd.html\n");
    }

    private static TextReport report(Layout layout, TextReport.Detail detail) {
        return new TextReport(layout, detail, new ReportHead(Optional.empty()));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = TextReportTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
