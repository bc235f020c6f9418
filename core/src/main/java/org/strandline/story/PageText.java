package org.strandline.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.strandline.record.Article;
import org.strandline.record.Block;
import org.strandline.record.BlockType;
import org.strandline.record.PageRecord;
import org.strandline.story.wording.Sentences;
import org.strandline.story.wording.Word;
import org.strandline.story.wording.Words;
import org.strandline.text.Span;

/** The sentences of a page that facts are taken from: those of headline, standfirst, body and captions, each block once. */
final class PageText {

    private final PageRecord page;
    private final List<Line> lines;

    /**
     * A sentence.
     *
     * @param span where it stands
     * @param type the type of its block
     * @param words its words
     */
    record Line(Span span, BlockType type, List<Word> words) {

        /** What two lines that say the same have in common. */
        String key() {
            return words.stream().map(Word::key).collect(Collectors.joining(" "));
        }
    }

    private PageText(PageRecord page, List<Line> lines) {
        this.page = page;
        this.lines = lines;
    }

    static PageText of(PageRecord page) {
        Article article = page.article();
        List<Line> lines = new ArrayList<>();
        Set<String> headlines = new HashSet<>();
        List<Block> blocks = article.blocks().stream()
                .filter(block -> isRead(block.type()) && block.duplicateOf().isEmpty())
                .sorted(Comparator.comparing(Block::span))
                .toList();
        for (Block block : blocks) {
            for (Span span : sentences(article.text(), block)) {
                Line line = new Line(span, block.type(), Words.of(article.text(), span));
                boolean again = block.type() == BlockType.HEADLINE && !headlines.add(line.key());
                if (!line.words().isEmpty() && !again) {
                    lines.add(line);
                }
            }
        }
        return new PageText(page, List.copyOf(lines));
    }

    /** A headline is one line, however many sentences it has. */
    private static List<Span> sentences(String text, Block block) {
        return block.type() == BlockType.HEADLINE ? List.of(block.span()) : Sentences.of(text, block.span());
    }

    PageRecord page() {
        return page;
    }

    String id() {
        return page.id();
    }

    List<Line> lines() {
        return lines;
    }

    String words(Span span) {
        return span.of(page.article().text());
    }

    Evidence evidence(Span span) {
        return new Evidence(page.id(), span);
    }

    /** The line in which {@code offset} stands. */
    Optional<Line> lineAt(int offset) {
        int index = indexAt(offset);
        return index < 0 ? Optional.empty() : Optional.of(lines.get(index));
    }

    /** Index of the line in which {@code offset} stands; -1 where it stands in none. */
    int indexAt(int offset) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < lines.size() && lines.get(low).span().start() <= offset ? low : -1;
    }

    private static boolean isRead(BlockType type) {
        return type.isBody() || type == BlockType.HEADLINE || type == BlockType.CAPTION;
    }
}
