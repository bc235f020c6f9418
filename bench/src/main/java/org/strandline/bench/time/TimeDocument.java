package org.strandline.bench.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.strandline.bench.Half;
import org.strandline.reading.SentenceReader;
import org.strandline.record.Article;
import org.strandline.record.BlockType;
import org.strandline.record.PageTime;
import org.strandline.record.Prose;
import org.strandline.text.Sentence;
import org.strandline.text.Span;

/**
 * A text whose times somebody has marked.
 *
 * @param id its name in the set
 * @param half which half of the set it is in
 * @param text its words
 * @param headline its first line
 * @param paragraphs the lines below
 * @param written the day on which it was written
 * @param times the marked times, in order
 */
record TimeDocument(
        String id,
        Half half,
        String text,
        Span headline,
        List<Span> paragraphs,
        PageTime written,
        List<GoldTime> times) {

    TimeDocument {
        paragraphs = List.copyOf(paragraphs);
        times = List.copyOf(times);
    }

    /** The text as finders take it. */
    Prose prose(SentenceReader reader) {
        Article article = new Article(
                Optional.of(headline.of(text)),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(written),
                Optional.empty(),
                "en",
                text,
                List.of(),
                List.of());
        List<Prose.Passage> passages = new ArrayList<>();
        passages.add(passage(BlockType.HEADLINE, headline, reader));
        paragraphs.forEach(span -> passages.add(passage(BlockType.PARAGRAPH, span, reader)));
        return new Prose(article, passages);
    }

    private Prose.Passage passage(BlockType type, Span span, SentenceReader reader) {
        List<Sentence> sentences = reader.read(text, List.of(span));
        return new Prose.Passage(type, span, sentences);
    }
}
