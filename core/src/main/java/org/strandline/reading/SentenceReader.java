package org.strandline.reading;

import java.util.List;
import org.strandline.text.Sentence;
import org.strandline.text.Span;

/** Divides running text into sentences and reads each one. Implementations are immutable and may be shared between threads. */
@FunctionalInterface
public interface SentenceReader {

    /**
     * The sentences of some paragraphs.
     *
     * @param text the text that they stand in
     * @param paragraphs stretches of the text that no sentence goes beyond, in order, none overlapping another
     * @return the sentences in order; all spans count from the start of {@code text}
     */
    List<Sentence> read(String text, List<Span> paragraphs);
}
