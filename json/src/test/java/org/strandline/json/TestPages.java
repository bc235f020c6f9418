package org.strandline.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.strandline.record.Article;
import org.strandline.record.Because;
import org.strandline.record.Block;
import org.strandline.record.BlockType;
import org.strandline.record.Image;
import org.strandline.record.Page;
import org.strandline.record.PageRecord;
import org.strandline.record.PageSource;
import org.strandline.record.PageTime;
import org.strandline.record.Rejected;
import org.strandline.text.Span;

/** Pages and records that were put together by hand. */
public final class TestPages {

    private static final List<Line> LINES = List.of(
            line(BlockType.KICKER, "kicker-above-headline", "Region"),
            line(BlockType.HEADLINE, "headline-of-metadata", "Ferry talks resume in Valmere"),
            line(BlockType.BYLINE, "byline", "By Anna Lind and Tom Reyes"),
            line(BlockType.STANDFIRST, "below-headline", "Both sides are back at the table after three days."),
            line(BlockType.CAPTION, "figure", "The old ferry at dawn. Photo: Ilo Brandt"),
            line(BlockType.CAPTION, "figure", "The old ferry at dawn."),
            line(
                    BlockType.PARAGRAPH,
                    "prose",
                    "Negotiators went back to the harbour office in Valmere on Thursday, and stayed for five hours."),
            line(BlockType.SUBHEADING, "short-line", "What is on the table"),
            line(BlockType.LIST, "list", "A second crossing every day"),
            line(BlockType.LIST, "list", "Fares that do not rise before the end of next winter, whatever fuel costs"),
            line(BlockType.QUOTE, "block-quote", "“We were never far apart,” said the mayor."),
            line(BlockType.PROMO, "read-more", "Read more: The last ferryman of Orle"),
            line(BlockType.TEASER, "link-list", "Harbour wall to be raised"),
            line(BlockType.TEASER, "link-list", "Rain until Sunday"),
            line(BlockType.TEASER, "after-article", "Kiosk closes after ninety years"));

    private static final int CAPTION = 4;
    private static final int CAPTION_AGAIN = 5;
    private static final int LINKED_TEASER = 12;

    private TestPages() {}

    /** A block to be: its type, the rule that gives it, and its words. */
    public record Line(BlockType type, String rule, String words) {}

    public static Line line(BlockType type, String rule, String words) {
        return new Line(type, rule, words);
    }

    /** A record with everything that a record can have. */
    public static PageRecord full() {
        List<Block> blocks = fullBlocks();
        Image image = new Image(
                Optional.of("The old ferry at dawn."),
                Optional.of("Ilo Brandt"),
                blocks.get(CAPTION).span());
        Article article = new Article(
                Optional.of("Ferry talks resume in Valmere"),
                Optional.of("The Quay"),
                List.of("Anna Lind", "Tom Reyes"),
                Optional.of("Harbour Press Agency"),
                Optional.of("VALMERE"),
                Optional.of(new PageTime(
                        LocalDate.of(2025, 4, 3), Optional.of(LocalTime.of(8, 0)), Optional.of(ZoneOffset.ofHours(2)))),
                Optional.of(PageTime.of(LocalDate.of(2025, 4, 4))),
                "en",
                text(LINES),
                blocks,
                List.of(image));
        PageSource source = new PageSource(
                Optional.of("pages/ferry.html"),
                Optional.of("https://quay.example/ferry"),
                Optional.of(Instant.parse("2025-04-04T10:00:00Z")),
                "text/html");
        return new PageRecord("sha256:0a", "0.1.0", source, article, TestFacts.of(article.text()));
    }

    /** One block says again what another says, and one has a place in the HTML and a score. */
    private static List<Block> fullBlocks() {
        List<Block> blocks = blocks(LINES);
        Block again = blocks.get(CAPTION_AGAIN);
        blocks.set(
                CAPTION_AGAIN,
                new Block(again.type(), again.span(), Optional.empty(), OptionalInt.of(CAPTION), again.because()));
        Block linked = blocks.get(LINKED_TEASER);
        blocks.set(
                LINKED_TEASER,
                new Block(
                        linked.type(),
                        linked.span(),
                        Optional.of(new Span(2040, 2071)),
                        OptionalInt.empty(),
                        new Because("link-list", 5, 5, 0.30000000000000004)));
        return blocks;
    }

    /** A record with as little as a record can have. */
    public static PageRecord bare(String text) {
        return bare(List.of(line(BlockType.PARAGRAPH, "prose", text)));
    }

    /** A record with no metadata, made of lines. */
    public static PageRecord bare(List<Line> lines) {
        Article article = new Article(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "und",
                text(lines),
                blocks(lines),
                List.of());
        return new PageRecord("sha256:0b", "0.1.0", nowhere(), article, PageRecord.Facts.NONE);
    }

    public static Rejected rejected(Rejected.Reason reason) {
        return new Rejected("sha256:0c", at("pages/odd.html"), reason, "it is odd");
    }

    public static Page page(String path) {
        return new Page("sha256:0d", at(path), Page.Form.PLAIN, "text of " + path, Optional.empty());
    }

    public static PageSource at(String path) {
        return new PageSource(Optional.of(path), Optional.empty(), Optional.empty(), "text/plain");
    }

    private static PageSource nowhere() {
        return new PageSource(Optional.empty(), Optional.empty(), Optional.empty(), "text/plain");
    }

    private static String text(List<Line> lines) {
        return String.join("\n", lines.stream().map(Line::words).toList());
    }

    private static List<Block> blocks(List<Line> lines) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (Line line : lines) {
            Span span = new Span(start, start + line.words().length());
            int words = line.words().split(" ").length;
            blocks.add(new Block(
                    line.type(), span, Optional.empty(), OptionalInt.empty(), Because.of(line.rule(), words)));
            start = span.end() + 1;
        }
        return blocks;
    }
}
