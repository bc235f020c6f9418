package org.strandline.time;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
import org.strandline.text.Token;

/**
 * A stretch of text as the rules see it.
 *
 * @param span its characters
 * @param pieces its words, numbers and marks
 * @param sentence what a sentence model says of it; empty for a line that is no sentence
 */
record Line(Span span, Pieces pieces, Optional<Sentence> sentence) {

    static Line of(String text, Sentence sentence) {
        return new Line(sentence.span(), Pieces.of(text, sentence.span()), Optional.of(sentence));
    }

    static Line of(String text, Span span) {
        return new Line(span, Pieces.of(text, span), Optional.empty());
    }

    Piece at(int i) {
        return pieces.at(i);
    }

    /** Whether a piece is a word of the open classes that times are not told by: a verb, an adjective. */
    boolean isA(int i, PartOfSpeech partOfSpeech) {
        OptionalInt token = token(i);
        return token.isPresent()
                && sentence.orElseThrow().tokens().get(token.getAsInt()).partOfSpeech() == partOfSpeech;
    }

    /** The index of the token that a piece is of or in. */
    OptionalInt token(int i) {
        if (sentence.isEmpty() || i < 0 || i >= pieces.size()) {
            return OptionalInt.empty();
        }
        List<Token> tokens = sentence.get().tokens();
        int offset = at(i).span().start();
        int low = 0;
        int high = tokens.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = tokens.get(middle).span();
            if (span.end() <= offset) {
                low = middle + 1;
            } else if (span.start() > offset) {
                high = middle - 1;
            } else {
                return OptionalInt.of(middle);
            }
        }
        return OptionalInt.empty();
    }
}
