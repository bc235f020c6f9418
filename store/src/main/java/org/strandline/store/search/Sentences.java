package org.strandline.store.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.strandline.record.Article;
import org.strandline.record.Block;
import org.strandline.text.Span;

/**
 * Where the sentences of an article end, nearly: good enough to show what stands around a fact. The record has no sentences of its own.
 *
 * @param spans in order, each in one block
 */
record Sentences(List<Span> spans) {

    static Sentences of(Article article) {
        List<Span> spans = new ArrayList<>();
        article.blocks().forEach(block -> spans.addAll(of(article.text(), block)));
        return new Sentences(List.copyOf(spans));
    }

    static List<Span> of(String text, Block block) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(block.span().of(text));
        List<Span> spans = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            int last = end;
            while (last > start
                    && Character.isWhitespace(text.charAt(block.span().start() + last - 1))) {
                last--;
            }
            if (last > start) {
                spans.add(new Span(block.span().start() + start, block.span().start() + last));
            }
            start = end;
        }
        return spans;
    }

    /** The sentence in which {@code span} begins; {@code span} itself where that cannot be told or where it goes on. */
    Span around(Span span) {
        int low = 0;
        int high = spans.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span sentence = spans.get(middle);
            if (sentence.end() <= span.start()) {
                low = middle + 1;
            } else if (sentence.start() > span.start()) {
                high = middle - 1;
            } else {
                return Optional.of(sentence)
                        .filter(found -> found.contains(span))
                        .orElse(span);
            }
        }
        return span;
    }
}
