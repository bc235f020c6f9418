package org.strandline.text;

import java.util.List;

/**
 * A sentence read by a sentence model. All spans count from the start of the text that was read.
 *
 * @param span from the first character of its first token to the last character of its last token
 * @param tokens its tokens in order, at least one
 * @param syntax the tree over these tokens
 * @param names the names in it, in order, none overlapping another
 * @param attributions what is said to have been said, where the words that say so stand in it; parts may stand in other sentences
 */
public record Sentence(
        Span span, List<Token> tokens, Syntax syntax, List<NameSpan> names, List<Attribution> attributions) {

    public Sentence {
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
        attributions = List.copyOf(attributions);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without tokens");
        }
        if (tokens.size() != syntax.arcs().size()) {
            throw new IllegalArgumentException(
                    tokens.size() + " tokens and " + syntax.arcs().size() + " arcs");
        }
    }

    /** A sentence that nothing is said to have been said in. */
    public Sentence(Span span, List<Token> tokens, Syntax syntax, List<NameSpan> names) {
        this(span, tokens, syntax, names, List.of());
    }
}
