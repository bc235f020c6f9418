package org.strandline.record;

import java.util.List;
import java.util.Optional;

/**
 * A page's article, and everything around it labelled for what it is.
 *
 * @param headline the headline, empty where the page has none
 * @param outlet the name of the publication
 * @param authors the people (or desks) who wrote it, in the page's order
 * @param agency the news agency whose text it is
 * @param place the place of a dateline such as {@code JERUSALEM (AP) —}
 * @param published when it first appeared
 * @param updated when it was last changed
 * @param language a BCP 47 tag, {@code und} where it cannot be told
 * @param text for plain text the decoded input itself; for HTML the visible text, one block a line
 * @param blocks every stretch of {@code text} that is not white space, in order, never overlapping
 * @param images the pictures that have a caption or a credit
 */
public record Article(
        Optional<String> headline,
        Optional<String> outlet,
        List<String> authors,
        Optional<String> agency,
        Optional<String> place,
        Optional<PageTime> published,
        Optional<PageTime> updated,
        String language,
        String text,
        List<Block> blocks,
        List<Image> images) {

    public Article {
        authors = List.copyOf(authors);
        blocks = List.copyOf(blocks);
        images = List.copyOf(images);
    }

    /** The body blocks, in order: standfirst, paragraphs, subheadings, lists, quotes and tables. */
    public List<Block> body() {
        return blocks.stream().filter(block -> block.type().isBody()).toList();
    }
}
