package org.strandline.app.web.page;

import org.strandline.text.Span;

/**
 * A fact in a list beside the article, one click from its words.
 *
 * @param kind what kind of fact it is, in a word
 * @param name what it is
 * @param about what is said of it
 * @param times how many places of the page speak of it
 * @param span the words for it
 */
public record Listed(String kind, String name, String about, int times, Span span) {

    /** The part of the page's address that shows the words. */
    public String link() {
        return Spans.link(span);
    }

    /** The place of the words, as addresses write it. */
    public String at() {
        return Spans.written(span);
    }
}
