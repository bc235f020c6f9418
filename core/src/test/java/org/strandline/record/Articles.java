package org.strandline.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.strandline.text.Span;

/** Invented English articles of which little more than the text is known. */
public final class Articles {

    private Articles() {}

    /** An article that is not divided into blocks. */
    public static Article undivided(String text) {
        return article(text, Optional.empty(), List.of());
    }

    /** An article of one paragraph, from the place of its dateline. */
    public static Article paragraph(String text, Optional<String> place) {
        Block block = new Block(
                BlockType.PARAGRAPH,
                new Span(0, text.length()),
                Optional.empty(),
                OptionalInt.empty(),
                Because.of("written", 0));
        return article(text, place, List.of(block));
    }

    private static Article article(String text, Optional<String> place, List<Block> blocks) {
        return new Article(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                place,
                Optional.empty(),
                Optional.empty(),
                "en",
                text,
                blocks,
                List.of());
    }
}
