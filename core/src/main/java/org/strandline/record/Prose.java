package org.strandline.record;

import java.util.List;
import org.strandline.text.Sentence;
import org.strandline.text.Span;

/**
 * The running text of an article, divided into sentences: what facts are taken from. Headline, standfirst, body and captions, in the
 * page's order; never what only surrounds the article.
 *
 * @param article the article; all spans count from the start of its text
 * @param passages its headline, paragraphs and captions, in order
 */
public record Prose(Article article, List<Passage> passages) {

    public Prose {
        passages = List.copyOf(passages);
    }

    /**
     * A stretch that no sentence goes beyond.
     *
     * @param type the type of the block that it stands in
     * @param span its characters; of a caption, those without the credit
     * @param sentences its sentences, in order
     */
    public record Passage(BlockType type, Span span, List<Sentence> sentences) {

        public Passage {
            sentences = List.copyOf(sentences);
        }
    }

    public String text() {
        return article.text();
    }

    /** The sentences of all passages, in order. */
    public List<Sentence> sentences() {
        return passages.stream()
                .flatMap(passage -> passage.sentences().stream())
                .toList();
    }
}
