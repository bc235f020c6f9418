package org.strandline.app.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.strandline.app.report.Moments;
import org.strandline.record.Article;
import org.strandline.record.Block;
import org.strandline.record.BlockType;
import org.strandline.record.PageRecord;
import org.strandline.record.PageSource;
import org.strandline.story.wording.Headlines;
import org.strandline.text.Span;

/** Makes the view of a page out of its record. */
public final class PageViews {

    /** No article has so many lines; a page that is made to be long has more, and the browser need not suffer from it. */
    private static final int MOST_LEFT_OUT = 400;

    /** Enough to see what was left out. */
    private static final int LONGEST_LEFT_OUT = 300;

    private PageViews() {}

    /**
     * The view of {@code page}.
     *
     * @param asked the stretch of its text that the reader asked to be shown
     */
    public static PageView of(PageRecord page, Optional<Span> asked) {
        Notes notes = new Notes(page);
        Pieces pieces = new Pieces(page.article().text(), FactMarks.of(page, notes), asked);
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Piece> headline = List.of();
        int leftOut = 0;
        for (Block block : page.article().blocks()) {
            if (block.type() == BlockType.HEADLINE && headline.isEmpty()) {
                headline = pieces.of(block.span());
            } else if (isShown(block)) {
                List<Piece> words = pieces.of(block.span());
                paragraphs.add(new Paragraph(kind(block.type()), words, notes.of(words), false));
            } else if (++leftOut <= MOST_LEFT_OUT) {
                paragraphs.add(leftOut(page.article(), block));
            }
        }
        FactLists lists = new FactLists(page);
        return new PageView(
                page.id(),
                head(page),
                headline.isEmpty() ? List.of(new Piece(title(page), "", "", false, List.of())) : headline,
                notes.of(headline),
                paragraphs,
                lists.people(),
                lists.figures(),
                lists.events(),
                lists.talks(),
                leftOut);
    }

    private static boolean isShown(Block block) {
        BlockType type = block.type();
        return block.duplicateOf().isEmpty() && (type.isBody() || type == BlockType.CAPTION);
    }

    private static Paragraph leftOut(Article article, Block block) {
        Span span = block.span();
        String text = article.text().substring(span.start(), Math.min(span.end(), span.start() + LONGEST_LEFT_OUT));
        String shown = span.length() > LONGEST_LEFT_OUT ? text + " …" : text;
        return new Paragraph(
                kind(block.type()), List.of(new Piece(Words.ofPage(shown), "", "", false, List.of())), List.of(), true);
    }

    private static String kind(BlockType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private static PageView.Head head(PageRecord page) {
        Article article = page.article();
        List<String> about = new ArrayList<>();
        article.outlet().ifPresent(about::add);
        if (!article.authors().isEmpty()) {
            about.add("by " + String.join(", ", article.authors()));
        }
        article.agency().ifPresent(agency -> about.add("text of " + agency));
        article.place().ifPresent(about::add);
        return new PageView.Head(
                title(page),
                about.stream().map(Words::ofPage).toList(),
                article.published().map(Moments::words),
                article.updated().map(Moments::words),
                article.language(),
                from(page.source()),
                page.source().url().filter(Addresses::isForBrowsers));
    }

    /** The headline, or the first words of a page that has none. */
    public static String title(PageRecord page) {
        Article article = page.article();
        return article.headline()
                .map(headline -> Words.ofPage(headline).strip())
                .orElseGet(() -> Headlines.instead(Words.ofPage(article.body().stream()
                        .findFirst()
                        .map(block -> block.span().of(article.text()))
                        .orElse("A page without words"))));
    }

    /** A page as it stands in a list. */
    public static PageView.Line line(PageRecord page) {
        Article article = page.article();
        return new PageView.Line(
                page.id(),
                title(page),
                Words.ofPage(article.outlet().orElse("")),
                article.published().map(Moments::words).orElse(""),
                page.facts().statements().size(),
                page.facts().figures().size());
    }

    private static String from(PageSource source) {
        return Words.ofPage(source.url().or(source::path).orElse("pasted"));
    }
}
