package org.strandline.bench.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.strandline.reading.SentenceReader;
import org.strandline.record.Article;
import org.strandline.record.Block;
import org.strandline.record.BlockType;
import org.strandline.record.Prose;
import org.strandline.text.Sentence;
import org.strandline.text.Span;

/** Texts without a page, made into the prose that finders take. */
final class Texts {

    private Texts() {}

    /** The prose of an article that is nothing but {@code paragraphs}. */
    static Prose prose(List<String> paragraphs, SentenceReader sentences) {
        String text = String.join("\n", paragraphs);
        List<Block> blocks = new ArrayList<>();
        List<Prose.Passage> passages = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (String paragraph : paragraphs) {
            spans.add(new Span(start, start + paragraph.length()));
            start += paragraph.length() + 1;
        }
        List<Sentence> all = sentences.read(text, spans);
        for (Span span : spans) {
            List<Sentence> within = all.stream()
                    .filter(sentence -> span.contains(sentence.span()))
                    .toList();
            passages.add(new Prose.Passage(BlockType.PARAGRAPH, span, within));
        }
        return new Prose(article(text, blocks), passages);
    }

    private static Article article(String text, List<Block> blocks) {
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
                blocks,
                List.of());
    }
}
