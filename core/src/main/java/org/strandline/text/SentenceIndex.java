package org.strandline.text;

import java.util.List;
import java.util.Optional;

/**
 * Finds the sentence that a character stands in.
 *
 * @param sentences sentences of one text, in order
 */
public record SentenceIndex(List<Sentence> sentences) {

    public SentenceIndex {
        sentences = List.copyOf(sentences);
    }

    /** The sentence that has the character at {@code offset}, or else the white space after it. */
    public Optional<Sentence> at(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(sentences.get(low - 1));
    }
}
