package org.strandline.statement;

import java.util.Optional;
import org.strandline.text.Span;

/** What a stretch of what was said begins and ends with, and what only stands beside it. */
final class Edges {

    private static final String MARKS = "\"“”„‟«»″'‘’‚`";
    private static final String BEFORE = ",;:–—-.)]…" + MARKS;
    private static final String AFTER = ",;:–—-.([" + MARKS;

    private Edges() {}

    /** {@code span} without white space, quote marks and punctuation at its ends; empty where nothing else is in it. */
    static Optional<Span> trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && (isSpace(text, start) || BEFORE.indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        while (end > start && (isSpace(text, end - 1) || AFTER.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private static boolean isSpace(String text, int at) {
        return Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
    }
}
