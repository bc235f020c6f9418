package org.strandline.record;

import org.strandline.text.Span;

/**
 * A place on the page that speaks of an entity.
 *
 * @param span the words for it, without an article before them or a {@code 's} behind them
 * @param kind what kind of words they are
 */
public record Mention(Span span, Kind kind) {

    /** Kinds of mention. */
    public enum Kind {
        NAME,
        /** A description: "the prime minister". */
        NOMINAL,
        PRONOUN
    }
}
