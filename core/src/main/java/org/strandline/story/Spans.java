package org.strandline.story;

import java.util.List;
import org.strandline.story.wording.Word;
import org.strandline.text.Span;

/** Stretches of words on a page. */
final class Spans {

    private Spans() {}

    /** From the first of some words to the last of them; they are at least one. */
    static Span over(List<Word> words) {
        return new Span(words.getFirst().span().start(), words.getLast().span().end());
    }

    static boolean overlaps(List<Span> spans, Span stretch) {
        return spans.stream().anyMatch(span -> span.overlaps(stretch));
    }
}
