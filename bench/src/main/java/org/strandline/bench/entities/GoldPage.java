package org.strandline.bench.entities;

import java.util.List;
import java.util.Optional;
import org.strandline.text.Span;

/**
 * A page whose mentions are marked.
 *
 * @param name the page's name in the set
 * @param text its characters
 * @param paragraphs its paragraphs, in order
 * @param marked the part of the text that was marked
 * @param mentions every marked mention
 */
record GoldPage(String name, String text, List<Span> paragraphs, Span marked, List<GoldMention> mentions) {

    GoldPage {
        paragraphs = List.copyOf(paragraphs);
        mentions = List.copyOf(mentions);
    }

    /**
     * A marked mention.
     *
     * @param span its characters
     * @param chain what it stands for, on this page
     * @param instance what it stands for, in the whole set
     */
    record GoldMention(Span span, String chain, Optional<String> instance) {}
}
