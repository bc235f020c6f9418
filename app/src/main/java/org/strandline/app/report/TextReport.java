package org.strandline.app.report;

import java.util.List;
import java.util.Optional;
import org.strandline.app.terminal.Harmless;
import org.strandline.app.terminal.Layout;
import org.strandline.record.Article;
import org.strandline.record.Block;
import org.strandline.record.BlockType;
import org.strandline.record.Image;
import org.strandline.record.PageRecord;
import org.strandline.record.Reading;
import org.strandline.record.Rejected;

/** Writes a reading as a report for people: who wrote what and when, the clean text, the pictures, what was left out. */
public final class TextReport {

    /** What follows the head of a report. */
    public enum Detail {
        /** The article, and a summary of what was left out. */
        ARTICLE,
        /** Every block of the page, with the reason why it is what it is. */
        REASONS
    }

    private static final String LIST_MARK = "  • ";
    private static final String QUOTE_MARK = "  │ ";
    private static final String TABLE_MARK = "  ";

    private final Layout layout;
    private final Detail detail;
    private final ReportHead head;

    public TextReport(Layout layout, Detail detail, ReportHead head) {
        this.layout = layout;
        this.detail = detail;
        this.head = head;
    }

    /** The report on one page: lines, each with its end. */
    public String of(Reading reading) {
        Sheet sheet = new Sheet(layout);
        switch (reading) {
            case PageRecord page -> writePage(sheet, page);
            case Rejected rejected -> head.write(sheet, rejected);
        }
        return sheet.toString();
    }

    private void writePage(Sheet sheet, PageRecord page) {
        head.write(sheet, page);
        Article article = page.article();
        switch (detail) {
            case ARTICLE -> {
                writeBody(sheet, article);
                writePictures(sheet, article.images());
                FactsReport.write(sheet, page);
                LeftOut.of(article).write(sheet);
            }
            case REASONS -> Reasons.write(sheet, article);
        }
    }

    private static void writeBody(Sheet sheet, Article article) {
        Optional<BlockType> before = Optional.empty();
        for (Block block : article.body()) {
            BlockType type = block.type();
            if (!isOneThing(before, type)) {
                sheet.gap();
            }
            writeBodyBlock(sheet, type, block.span().of(article.text()));
            before = Optional.of(type);
        }
    }

    /** Items of a list and rows of a table stand line under line. */
    private static boolean isOneThing(Optional<BlockType> before, BlockType type) {
        return before.filter(type::equals).isPresent() && (type == BlockType.LIST || type == BlockType.TABLE);
    }

    private static void writeBodyBlock(Sheet sheet, BlockType type, String text) {
        String line = Harmless.line(text);
        switch (type) {
            case STANDFIRST, SUBHEADING -> sheet.bold(line);
            case LIST -> sheet.marked(LIST_MARK, line);
            case QUOTE -> sheet.prefixed(QUOTE_MARK, line);
            case TABLE -> sheet.marked(TABLE_MARK, Harmless.line(text.replace("\t", " | ")));
            case PARAGRAPH -> sheet.plain(line);
            case HEADLINE, KICKER, BYLINE, DATELINE, CAPTION, PROMO, WIDGET, HEADING, TEASER, BOILERPLATE -> {
                // Not body text: shown in the head, among the pictures or as left out.
            }
        }
    }

    private static void writePictures(Sheet sheet, List<Image> images) {
        if (images.isEmpty()) {
            return;
        }
        sheet.title("Pictures");
        for (Image image : images) {
            String credit = image.credit().map(name -> "(" + name + ")").orElse("");
            sheet.marked(LIST_MARK, Harmless.line((image.caption().orElse("") + " " + credit).strip()));
        }
    }
}
