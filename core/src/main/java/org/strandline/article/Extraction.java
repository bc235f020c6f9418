package org.strandline.article;

import org.strandline.record.Article;

/** What the article reader makes of a page. */
public sealed interface Extraction {

    /** The page carries an article. */
    record Found(Article article) implements Extraction {}

    /**
     * The page carries none.
     *
     * @param detail why, in a sentence for people
     */
    record None(String detail) implements Extraction {}
}
