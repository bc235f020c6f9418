package org.strandline.english.piece;

import org.strandline.text.Span;

/**
 * A smallest stretch of a text that is never divided: a run of letters or digits, a clitic, a mark. Tokens are made of atoms.
 *
 * @param span where it stands
 * @param afterSpace whether white space, or nothing, stands before it
 */
public record Atom(Span span, boolean afterSpace) {}
