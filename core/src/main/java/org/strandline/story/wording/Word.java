package org.strandline.story.wording;

import org.strandline.text.Span;

/**
 * A word, or the words of one number.
 *
 * @param key what it says, however it is written: lower case, no accents, one spelling; a number its digits
 * @param span where it stands
 * @param kind what it looks like
 */
public record Word(String key, Span span, Kind kind) {

    /** What a word looks like. */
    public enum Kind {
        PLAIN,
        /** It begins with a capital letter, be it for beginning the sentence. */
        NAME,
        NUMBER
    }
}
