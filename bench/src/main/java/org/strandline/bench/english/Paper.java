package org.strandline.bench.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.strandline.record.Article;
import org.strandline.record.Because;
import org.strandline.record.Block;
import org.strandline.record.BlockType;
import org.strandline.record.PageTime;
import org.strandline.text.Span;

/** The texts of a data set as articles: each line that is not blank is a paragraph. */
public final class Paper {

    private static final Because BECAUSE = Because.of("line", 0);

    private Paper() {}

    /** An article of nothing but paragraphs. */
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
}
