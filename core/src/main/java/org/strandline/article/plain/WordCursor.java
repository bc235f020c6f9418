package org.strandline.article.plain;

import java.util.Locale;
import org.strandline.text.Span;

/**
 * Walks over the words of a stretch of text: runs of letters, marks and digits.
 *
 * <p>Scripts that write no blanks are cut into pairs of characters, which count as words as well as words do and meet
 * one another as often where two texts share a topic.
 */
final class WordCursor {

    private static final int PIECE = 2;

    private final String text;
    private final int limit;
    private int start;
    private int end;

    WordCursor(String text, Span span) {
        this.text = text;
        this.limit = span.end();
        this.start = span.start();
        this.end = span.start();
    }

    /** Moves on to the next word; false if there is none. */
    boolean next() {
        int at = end;
        while (at < limit && !Characters.isWordPart(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        start = at;
        int pieces = 0;
        while (at < limit && pieces < PIECE) {
            int character = text.codePointAt(at);
            boolean unspaced = Characters.isUnspaced(character);
            if (!Characters.isWordPart(character) || (unspaced && pieces == 0 && at > start)) {
                break;
            }
            if (!unspaced && pieces > 0 && Character.isLetterOrDigit(character)) {
                break;
            }
            pieces += unspaced ? 1 : 0;
            at += Character.charCount(character);
        }
        end = Math.min(at, limit);
        return end > start;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    int length() {
        return end - start;
    }

    /** The word's first character. */
    int first() {
        return text.codePointAt(start);
    }

    /** The word in lower case. */
    String word() {
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
