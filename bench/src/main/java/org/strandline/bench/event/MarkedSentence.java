package org.strandline.bench.event;

import java.util.ArrayList;
import java.util.List;
import org.strandline.text.Span;

/**
 * A sentence of the set, without its marks.
 *
 * @param id its number in the set, a hyphen, and what tells it from its other occurrences
 * @param text its characters, without marks
 * @param sources where those stand that do it
 * @param targets where those stand whom it is done to
 * @param root what kind of thing is done, by the set's name of it
 */
record MarkedSentence(String id, String text, List<Span> sources, List<Span> targets, String root) {

    private static final String SOURCE = "<s>";
    private static final String TARGET = "<t>";

    /** The number that all its occurrences share, each with another pair marked. */
    String number() {
        return id.substring(0, id.indexOf('-'));
    }

    /** Takes the marks out of a sentence. */
    static MarkedSentence of(String id, String marked, String root) {
        StringBuilder text = new StringBuilder();
        List<Span> sources = new ArrayList<>();
        List<Span> targets = new ArrayList<>();
        int opened = 0;
        int at = 0;
        while (at < marked.length()) {
            if (marked.startsWith(SOURCE, at) || marked.startsWith(TARGET, at)) {
                opened = text.length();
                at += SOURCE.length();
            } else if (marked.startsWith("</s>", at) || marked.startsWith("</t>", at)) {
                List<Span> closed = marked.charAt(at + 2) == 's' ? sources : targets;
                closed.add(new Span(opened, text.length()));
                at += "</s>".length();
            } else {
                text.append(marked.charAt(at));
                at++;
            }
        }
        return new MarkedSentence(id, text.toString(), List.copyOf(sources), List.copyOf(targets), root);
    }
}
