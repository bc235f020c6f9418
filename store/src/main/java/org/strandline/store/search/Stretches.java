package org.strandline.store.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.strandline.record.Article;
import org.strandline.record.Block;
import org.strandline.record.BlockType;
import org.strandline.text.Span;

/** Cuts what is to be read of an article into stretches of a few sentences: what a search shows. */
final class Stretches {

    /** Paragraphs are joined as long as the stretch stays under this; two or three sentences say what they are about. */
    private static final int SHORT = 350;

    /** A longer paragraph is divided between sentences. The encoder reads about 120 words. */
    private static final int LONG = 700;

    private final String text;
    private final List<Stretch> stretches = new ArrayList<>();
    private Optional<Span> open = Optional.empty();

    /** A stretch of one kind. */
    record Stretch(Kind kind, Span span) {}

    private Stretches(String text) {
        this.text = text;
    }

    /** In the page's order. What only surrounds the article, and what the page says a second time, is in none. */
    static List<Stretch> of(Article article) {
        Stretches stretches = new Stretches(article.text());
        for (Block block : article.blocks()) {
            if (block.duplicateOf().isEmpty()) {
                stretches.add(block);
            }
        }
        stretches.close();
        return stretches.stretches;
    }

    private void add(Block block) {
        if (block.type() == BlockType.HEADLINE || block.type() == BlockType.CAPTION) {
            close();
            stretches.add(new Stretch(block.type() == BlockType.HEADLINE ? Kind.HEADLINE : Kind.CAPTION, block.span()));
        } else if (!block.type().isBody()) {
            close();
        } else if (block.span().length() > LONG) {
            close();
            Sentences.of(text, block).forEach(this::join);
            close();
        } else {
            join(block.span());
        }
    }

    private void join(Span span) {
        Optional<Span> joined =
                open.map(before -> new Span(before.start(), span.end())).filter(whole -> whole.length() <= SHORT);
        if (joined.isEmpty()) {
            close();
        }
        open = Optional.of(joined.orElse(span));
    }

    private void close() {
        open.ifPresent(span -> stretches.add(new Stretch(Kind.TEXT, span)));
        open = Optional.empty();
    }
}
