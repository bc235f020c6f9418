package org.strandline.article.plain;

import java.lang.Character.UnicodeScript;

/** What single characters mean to the reader of plain text. */
final class Characters {

    private static final String SENTENCE_ENDS = ".!?…。！？｡।؟۔։።᙮॥";
    private static final String CLOSERS = "\"'”’»)]}』」）›“‘";
    private static final String OPENERS = "\"'“‘„‚«([{「『（‹”’»";
    private static final String SEPARATORS = "|»›•·→▸►❯>←«";

    private static final String BULLETS = "•*-–—·‣●▪◦■";

    private Characters() {}

    static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    static boolean isLineBreak(char character) {
        return switch (character) {
            case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    /** Whether a sentence may end with it. */
    static boolean endsSentence(char character) {
        return SENTENCE_ENDS.indexOf(character) >= 0;
    }

    /** Whether it may stand between the end of a sentence and the blank after it. */
    static boolean closes(char character) {
        return CLOSERS.indexOf(character) >= 0;
    }

    /** Whether it may stand before the first letter of a sentence. */
    static boolean opens(char character) {
        return OPENERS.indexOf(character) >= 0;
    }

    /** Whether items of a list may begin with it. */
    static boolean isBullet(char character) {
        return BULLETS.indexOf(character) >= 0;
    }

    /** Whether menus and trails of links are made with it. */
    static boolean separates(char character) {
        return SEPARATORS.indexOf(character) >= 0;
    }

    static boolean isWordPart(int character) {
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether it is of a script that writes no blanks between words. */
    static boolean isUnspaced(int character) {
        if (character < 0x0E00) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(character);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.THAI
                || script == UnicodeScript.LAO
                || script == UnicodeScript.KHMER
                || script == UnicodeScript.MYANMAR;
    }
}
