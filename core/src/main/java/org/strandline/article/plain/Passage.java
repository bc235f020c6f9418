package org.strandline.article.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.strandline.article.plain.Phrases.Sense;
import org.strandline.text.Span;

/**
 * A stretch of a page that is judged as one: a line, lines that were wrapped, or one of two paragraphs run together.
 *
 * @param span where it stands
 * @param afterBlank whether a blank line, or nothing, comes before it
 * @param shape what it looks like
 * @param senses what its phrases tell of it
 */
record Passage(Span span, boolean afterBlank, Shape shape, Set<Sense> senses) {

    /** The passages of {@code text}, in order; together they are all of it that is not white space. */
    static List<Passage> in(String text) {
        List<Passage> passages = new ArrayList<>();
        for (Line line : Wrapping.undone(text, Line.in(text))) {
            boolean afterBlank = line.afterBlank();
            for (Span span : RunTogether.split(text, line.span())) {
                Set<Sense> senses = Phrases.shipped().in(text, span);
                passages.add(new Passage(span, afterBlank, Shape.of(text, span), senses));
                afterBlank = true;
            }
        }
        return passages;
    }

    int words() {
        return shape.words();
    }

    boolean tells(Sense sense) {
        return senses.contains(sense);
    }
}
