package org.strandline.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.strandline.article.metadata.Dateline;
import org.strandline.record.Article;
import org.strandline.record.Block;
import org.strandline.record.BlockType;
import org.strandline.record.Image;
import org.strandline.record.PageTime;
import org.strandline.record.Prose;
import org.strandline.text.Sentence;
import org.strandline.text.Span;

/** Divides the parts of an article that facts are taken from into sentences. */
final class ProseReader {

    private final SentenceReader sentences;
    private final Optional<LocalDate> day;

    /**
     * @param day the day of pages that have no date themselves
     */
    ProseReader(SentenceReader sentences, Optional<LocalDate> day) {
        this.sentences = sentences;
        this.day = day;
    }

    Prose read(Article article) {
        List<Block> blocks = article.blocks().stream()
                .filter(block -> isRead(block.type()) && block.duplicateOf().isEmpty())
                .sorted(Comparator.comparing(Block::span))
                .toList();
        List<Span> spans =
                blocks.stream().map(block -> withoutCredit(block, article)).toList();
        List<Span> stretches = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            stretches.addAll(stretches(blocks.get(i).type(), spans.get(i), article));
        }
        List<Sentence> all = sentences.read(article.text(), stretches);
        List<Prose.Passage> passages = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < spans.size(); i++) {
            int to = from;
            while (to < all.size() && all.get(to).span().end() <= spans.get(i).end()) {
                to++;
            }
            passages.add(new Prose.Passage(blocks.get(i).type(), spans.get(i), all.subList(from, to)));
            from = to;
        }
        return new Prose(dated(article), passages);
    }

    /**
     * What is read as running text of its own: a dateline and the paragraph behind it. Read in one go, the place of {@code
     * BERGEN (AP) — Police arrested two men} would be taken for who did it.
     */
    private static List<Span> stretches(BlockType type, Span span, Article article) {
        boolean opens = type == BlockType.PARAGRAPH || type == BlockType.STANDFIRST;
        Optional<Integer> end = (opens ? Dateline.parse(span.of(article.text())) : Optional.<Dateline>empty())
                .filter(line -> line.agency().isPresent() || line.place().equals(article.place()))
                .map(line -> span.start() + line.length())
                .filter(offset -> offset < span.end());
        return end.map(offset -> List.of(new Span(span.start(), offset), new Span(offset, span.end())))
                .orElseGet(() -> List.of(span));
    }

    /** The article as of the day that was given, if it has no date of its own. */
    private Article dated(Article article) {
        if (article.published().isPresent() || article.updated().isPresent() || day.isEmpty()) {
            return article;
        }
        return new Article(
                article.headline(),
                article.outlet(),
                article.authors(),
                article.agency(),
                article.place(),
                day.map(PageTime::of),
                article.updated(),
                article.language(),
                article.text(),
                article.blocks(),
                article.images());
    }

    private static boolean isRead(BlockType type) {
        return type.isBody() || type == BlockType.HEADLINE || type == BlockType.CAPTION;
    }

    /** The characters of a block; of a caption those that are not the credit, where the two can be told apart. */
    private static Span withoutCredit(Block block, Article article) {
        if (block.type() == BlockType.CAPTION) {
            for (Image image : article.images()) {
                String caption = image.caption().orElse("");
                int start = article.text().indexOf(caption, block.span().start());
                if (image.span().overlaps(block.span())
                        && !caption.isEmpty()
                        && start >= 0
                        && start + caption.length() <= block.span().end()) {
                    return new Span(start, start + caption.length());
                }
            }
        }
        return block.span();
    }
}
