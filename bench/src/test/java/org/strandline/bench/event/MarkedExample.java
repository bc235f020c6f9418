package org.strandline.bench.event;

import java.util.List;
import org.strandline.english.SentenceModel;
import org.strandline.text.Sentence;
import org.strandline.text.Span;

/**
 * A line of examples: {@code answer: text with a [word] in brackets}.
 *
 * @param answer what a careful reader says of the word
 * @param text without the brackets
 * @param at where the word starts
 */
record MarkedExample(String answer, String text, int at) {

    static MarkedExample of(String line) {
        int colon = line.indexOf(": ");
        String marked = line.substring(colon + 2);
        int open = marked.indexOf('[');
        int close = marked.indexOf(']');
        String text = marked.substring(0, open) + marked.substring(open + 1, close) + marked.substring(close + 1);
        return new MarkedExample(line.substring(0, colon), text, open);
    }

    /** The sentence that the word stands in. */
    Sentence sentence(SentenceModel model) {
        return model.read(text, List.of(new Span(0, text.length()))).stream()
                .filter(found -> found.span().end() > at)
                .findFirst()
                .orElseThrow();
    }
}
