package org.strandline.figure;

import org.strandline.text.Span;

/**
 * What the number grammar reads: a run of digits, a run of letters or a single mark. Smaller than a token: {@code 5.5kWh} is two.
 *
 * @param kind which of these
 * @param text in lower case
 * @param span where it stands
 * @param token index of the token that it stands in
 * @param joined whether it is written right behind the term before it
 */
record Term(Kind kind, String text, Span span, int token, boolean joined) {

    /** Kinds of term. */
    enum Kind {
        DIGITS,
        WORD,
        MARK
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    boolean isMark(char mark) {
        return kind == Kind.MARK && text.charAt(0) == mark;
    }
}
