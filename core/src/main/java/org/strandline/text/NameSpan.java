package org.strandline.text;

/**
 * A name, date or sum of money in a text.
 *
 * @param span its characters, from the first of a token to the last of a token
 * @param type what it names
 */
public record NameSpan(Span span, NameType type) {}
