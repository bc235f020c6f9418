package org.strandline.bench.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.strandline.reading.SentenceReader;
import org.strandline.record.Article;
import org.strandline.record.Because;
import org.strandline.record.Block;
import org.strandline.record.BlockType;
import org.strandline.record.PageTime;
import org.strandline.record.Prose;
import org.strandline.text.Sentence;
import org.strandline.text.Span;

/** The texts of a data set as what readers and finders take: articles and prose of nothing but paragraphs. */
public final class Paper {

    private static final Because BECAUSE = Because.of("line", 0);

    private Paper() {}

    /** An article in which each line that is not blank is a paragraph. */
    public static Article article(String text, Optional<PageTime> published) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int line = text.indexOf('\n', from);
            int end = line < 0 ? text.length() : line;
            if (!text.substring(from, end).isBlank()) {
                blocks.add(new Block(
                        BlockType.PARAGRAPH, new Span(from, end), Optional.empty(), OptionalInt.empty(), BECAUSE));
            }
            from = end + 1;
        }
        return new Article(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                published,
                Optional.empty(),
                "en",
                text,
                blocks,
                List.of());
    }

    /** The prose of a text whose paragraphs are known, in order. */
    public static Prose prose(String text, List<Span> paragraphs, SentenceReader reader) {
        List<Sentence> sentences = reader.read(text, paragraphs);
        List<Prose.Passage> passages = paragraphs.stream()
                .map(span -> new Prose.Passage(
                        BlockType.PARAGRAPH,
                        span,
                        sentences.stream()
                                .filter(sentence -> span.contains(sentence.span()))
                                .toList()))
                .toList();
        return new Prose(article(text, Optional.empty()), passages);
    }

    /** The prose of some paragraphs, put together with a line break between them. */
    public static Prose prose(List<String> paragraphs, SentenceReader reader) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (String paragraph : paragraphs) {
            spans.add(new Span(start, start + paragraph.length()));
            start += paragraph.length() + 1;
        }
        return prose(String.join("\n", paragraphs), spans, reader);
    }
}
