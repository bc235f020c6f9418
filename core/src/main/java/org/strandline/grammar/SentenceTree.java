package org.strandline.grammar;

import java.util.List;
import org.strandline.text.Sentence;

/**
 * A sentence and its tree from the heads down.
 *
 * @param text the text that the sentence stands in
 * @param dependants for each token those that hang on it, in order
 */
public record SentenceTree(Sentence sentence, String text, List<List<Integer>> dependants) {

    /** The tree of {@code sentence}, which stands in {@code text}. */
    public SentenceTree(Sentence sentence, String text) {
        this(sentence, text, sentence.syntax().dependants());
    }
}
