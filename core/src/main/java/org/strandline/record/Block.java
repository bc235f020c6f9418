package org.strandline.record;

import java.util.Optional;
import java.util.OptionalInt;
import org.strandline.text.Span;

/**
 * A stretch of a page that is one thing: a paragraph, a caption, a teaser.
 *
 * @param type what it is
 * @param span where it stands in {@link Article#text()}
 * @param html where it stands in the page's decoded HTML; empty for plain text
 * @param duplicateOf index of an earlier block that says the same words
 * @param because which rule gave it its type, on what evidence
 */
public record Block(BlockType type, Span span, Optional<Span> html, OptionalInt duplicateOf, Because because) {}
