package org.strandline.bench.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.strandline.record.Article;
import org.strandline.record.Because;
import org.strandline.record.Block;
import org.strandline.record.BlockType;
import org.strandline.record.Image;
import org.strandline.record.Page;
import org.strandline.record.PageRecord;
import org.strandline.record.Reading;
import org.strandline.record.Rejected;
import org.strandline.text.Span;

/** The contract finds what breaks it. */
final class ReadingContractTest {

    private static final Page HTML = Pages.html("<p>The <b>har</b>bour &amp; the café</p>");
    private static final String TEXT = "The harbour & the café";
    private static final Page PLAIN = Pages.plain("Low tide 🌊 at noon.\n\nHigh tide later.\n");

    @Test
    void aGoodReadingKeepsIt() {
        assertThat(broken(
                        HTML, article(TEXT, block(0, 22, new Span(0, HTML.text().length())))))
                .isEmpty();
        assertThat(broken(PLAIN, article(PLAIN.text(), block(0, 20), block(22, 38))))
                .isEmpty();
    }

    @Test
    void aChangedTextBreaksIt() {
        assertThat(broken(PLAIN, article("Low tide.", block(0, 9))))
                .containsExactly("the text of a plain page was changed");
    }

    @Test
    void aSpanOutsideTheTextBreaksIt() {
        assertThat(broken(PLAIN, article(PLAIN.text(), block(0, 20), block(22, 99))))
                .contains("block 1 ends at 99, after the end of the text");
        assertThat(broken(HTML, article(TEXT, block(0, 22, new Span(0, 99)))))
                .containsExactly("source of block 0 ends at 99, after the end of the text");
    }

    @Test
    void blocksThatOverlapBreakIt() {
        assertThat(broken(PLAIN, article(PLAIN.text(), block(0, 25), block(22, 38))))
                .containsExactly("block 1 begins before the one before it ends");
    }

    @Test
    void anEmptyBlockBreaksIt() {
        assertThat(broken(PLAIN, article(PLAIN.text(), block(0, 20), block(21, 21), block(22, 38))))
                .containsExactly("block 1 is empty");
    }

    @Test
    void wordsWithoutABlockBreakIt() {
        assertThat(broken(PLAIN, article(PLAIN.text(), block(0, 20))))
                .singleElement()
                .asString()
                .contains("High tide");
    }

    @Test
    void halfACharacterBreaksIt() {
        int wave = PLAIN.text().indexOf("🌊") + 1;
        assertThat(broken(PLAIN, article(PLAIN.text(), block(0, wave), block(wave, 38))))
                .containsExactly(
                        "block 0 cuts a character in two at [0," + wave + ")",
                        "block 1 cuts a character in two at [" + wave + ",38)");
    }

    @Test
    void aDuplicateOfALaterBlockBreaksIt() {
        Block early = new Block(
                BlockType.PARAGRAPH, new Span(0, 20), Optional.empty(), OptionalInt.of(1), Because.of("test", 1));
        assertThat(broken(PLAIN, article(PLAIN.text(), early, block(22, 38))))
                .containsExactly("block 0 is a duplicate of one that is not before it");
    }

    @Test
    void aSourceThatDoesNotSayTheWordsIsFound() {
        Article cut = article(TEXT, block(0, 22, new Span(0, 20)));
        Article whole = article(TEXT, block(0, 22, new Span(0, HTML.text().length())));

        assertThat(ReadingContract.silentSources(HTML, cut)).hasSize(1);
        assertThat(ReadingContract.silentSources(HTML, whole)).isEmpty();
        assertThat(ReadingContract.silentSources(HTML, article(TEXT, block(0, 22))))
                .isEmpty();
    }

    @Test
    void aBlockOnTwoLinesBreaksIt() {
        assertThat(broken(HTML, article("The harbour &\nthe café", block(0, 22, new Span(0, 40)))))
                .containsExactly("block 0 is on more than one line");
    }

    @Test
    void anImageThatSaysNothingBreaksIt() {
        Article article = new Article(
                Optional.of(" "),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                PLAIN.text(),
                List.of(block(0, 20), block(22, 38)),
                List.of(new Image(Optional.empty(), Optional.empty(), new Span(0, 99))));
        assertThat(broken(PLAIN, article))
                .containsExactly(
                        "an image has neither caption nor credit",
                        "image ends at 99, after the end of the text",
                        "metadata that says nothing is there and blank: [ , en]");
    }

    @Test
    void anAnswerAboutAnotherPageBreaksIt() {
        Reading other = new Rejected("sha256:other", PLAIN.source(), Rejected.Reason.EMPTY, " ");
        assertThat(ReadingContract.broken(PLAIN, other))
                .containsExactly("the answer is about another page", "rejected without a reason");
    }

    private static List<String> broken(Page page, Article article) {
        return ReadingContract.broken(
                page, new PageRecord(page.id(), "test", page.source(), article, PageRecord.Facts.NONE));
    }

    private static Article article(String text, Block... blocks) {
        return new Article(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                text,
                Stream.of(blocks).toList(),
                List.of());
    }

    private static Block block(int start, int end) {
        return new Block(
                BlockType.PARAGRAPH,
                new Span(start, end),
                Optional.empty(),
                OptionalInt.empty(),
                Because.of("test", 1));
    }

    private static Block block(int start, int end, Span html) {
        return new Block(
                BlockType.PARAGRAPH,
                new Span(start, end),
                Optional.of(html),
                OptionalInt.empty(),
                Because.of("test", 1));
    }
}
