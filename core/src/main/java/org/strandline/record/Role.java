package org.strandline.record;

import java.util.Optional;
import org.strandline.text.Span;

/**
 * An office, post or trade that the page gives somebody.
 *
 * @param title what it is, in the page's words: "foreign minister"
 * @param body whom or what it belongs to, in the page's words: "France"
 * @param span where the page says so
 */
public record Role(String title, Optional<String> body, Span span) {}
