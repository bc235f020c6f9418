package org.strandline.record;

import java.util.List;
import java.util.Optional;

/**
 * What a feed says of an item that it carries, beside the item's own content.
 *
 * @param headline the item's title, as plain text
 * @param outlet the title of the feed
 * @param authors the item's authors as the feed writes them
 * @param published when the item was published
 * @param updated when the item was last changed
 */
public record Envelope(
        Optional<String> headline,
        Optional<String> outlet,
        List<String> authors,
        Optional<PageTime> published,
        Optional<PageTime> updated) {

    public Envelope {
        authors = List.copyOf(authors);
    }
}
