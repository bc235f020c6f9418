package org.strandline.text;

import java.util.List;
import java.util.OptionalInt;

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

    /** Index of the first token that ends behind {@code offset}; the number of tokens where none does. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Index of the first token in {@code stretch} that hangs on a token outside of it, or on none; empty where no token stands in it. */
    public OptionalInt head(Span stretch) {
        int from = tokenAt(stretch.start());
        int to = from;
        while (to < tokens.size() && tokens.get(to).span().start() < stretch.end()) {
            to++;
        }
        for (int token = from; token < to; token++) {
            int head = syntax.arc(token).head();
            if ((head < from || head >= to) && tokens.get(token).partOfSpeech() != PartOfSpeech.PUNCT) {
                return OptionalInt.of(token);
            }
        }
        return from < to ? OptionalInt.of(from) : OptionalInt.empty();
    }
}
