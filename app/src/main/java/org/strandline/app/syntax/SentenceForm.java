package org.strandline.app.syntax;

import java.util.List;
import org.strandline.text.Sentence;

/** A way to write sentences down. */
public sealed interface SentenceForm permits Conllu, DrawnTrees {

    /**
     * Writes the sentences of one text.
     *
     * @param document the text's name
     * @param text the text that their spans point into
     */
    String write(String document, String text, List<Sentence> sentences);
}
