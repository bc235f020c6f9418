package org.strandline.record;

import java.util.Optional;
import org.strandline.text.Span;

/**
 * A picture that the page says something about.
 *
 * @param caption what it shows, without the credit
 * @param credit who took it or whose it is, without "Picture:" and the like
 * @param span where caption and credit stand in {@link Article#text()}
 */
public record Image(Optional<String> caption, Optional<String> credit, Span span) {}
