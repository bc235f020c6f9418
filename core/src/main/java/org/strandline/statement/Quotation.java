package org.strandline.statement;

import org.strandline.text.Span;

/**
 * A stretch in quote marks.
 *
 * @param outer from the opening mark to the closing one, both in it where they are there
 * @param inner without the marks and the white space inside them
 * @param passage index of the passage that it stands in
 * @param closed whether a mark closes it
 * @param continues whether it goes on with the quotation before it, which no mark closed
 */
record Quotation(Span outer, Span inner, int passage, boolean closed, boolean continues) {

    /** How many words it has: runs of letters and digits. */
    int words(String text) {
        return words(text, inner);
    }

    /** How many words a stretch has. */
    static int words(String text, Span span) {
        int words = 0;
        boolean in = false;
        for (int i = span.start(); i < span.end(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !in ? 1 : 0;
            in = letter;
        }
        return words;
    }
}
