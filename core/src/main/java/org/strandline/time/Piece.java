package org.strandline.time;

import org.strandline.text.Span;

/**
 * A word, a number or a mark, as the grammar of times sees a text: {@code mid-June} is three pieces, {@code 1990s} two.
 *
 * @param kind which of them
 * @param text its characters
 * @param lower the same in lower case, with straight apostrophes and plain hyphens; {@code p.m.} is {@code pm}
 * @param span where it stands
 * @param glued whether nothing stands between it and the piece before it
 */
record Piece(Kind kind, String text, String lower, Span span, boolean glued) {

    /** What stands before the first piece and behind the last one. */
    static final Piece NONE = new Piece(Kind.MARK, "", "", new Span(0, 0), false);

    private static final int LONGEST_NUMBER = 9;

    /** What a piece is. */
    enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isCapitalised() {
        return isWord() && Character.isUpperCase(text.charAt(0));
    }

    /** The value of a number with {@code fewest} to {@code most} digits; -1 for anything else. */
    int value(int fewest, int most) {
        boolean fits = isNumber() && text.length() >= fewest && text.length() <= Math.min(most, LONGEST_NUMBER);
        return fits ? Integer.parseInt(text) : -1;
    }
}
