package org.strandline.article.metadata;

import java.util.List;
import java.util.Optional;
import org.strandline.record.PageTime;

/**
 * What a page says about its article, outside the article's text.
 *
 * @param headline the headline as shown to readers
 * @param outlet the name of the publication
 * @param authors who wrote it
 * @param agency the news agency, by its full name
 * @param published when it first appeared
 * @param updated when it was last changed
 * @param summary the standfirst or description
 * @param language what the page says its language is, a BCP 47 tag
 */
public record Metadata(
        Optional<String> headline,
        Optional<String> outlet,
        List<String> authors,
        Optional<String> agency,
        Optional<PageTime> published,
        Optional<PageTime> updated,
        Optional<String> summary,
        Optional<String> language) {

    /** A page that says nothing about itself. */
    public static final Metadata NONE = new Metadata(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Metadata {
        authors = List.copyOf(authors);
    }
}
