package org.strandline.record;

import java.util.Optional;
import org.strandline.text.Span;

/**
 * One link of the chain that a statement came through: who said it, or who passed it on.
 *
 * @param entity the id of its entity, where it is one of the page's entities
 * @param name its resolved name: the entity's, or the page's words where it has no name
 * @param span the words for it where the statement stands: a pronoun where it is one
 * @param named whether the page names it
 * @param kind what it is
 */
public record Source(Optional<String> entity, String name, Span span, boolean named, Kind kind) {

    /** What a source can be. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        GROUP,
        DOCUMENT,
        UNKNOWN
    }
}
