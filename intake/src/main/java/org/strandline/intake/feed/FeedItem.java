package org.strandline.intake.feed;

import java.util.Optional;
import org.strandline.record.Envelope;

/**
 * One item of a feed.
 *
 * @param link its address, absolute where the feed lets it be made so
 * @param content its content as HTML, as full as the feed has it; empty where it has none
 * @param envelope what the feed says of it
 */
public record FeedItem(Optional<String> link, String content, Envelope envelope) {

    /**
     * What the identity of the item is taken from: its link, its title and its content, a line feed between them, each
     * empty where it is missing. The rest of the feed is left out, so that an item is the same whenever the feed is read.
     */
    public String identity() {
        return link.orElse("") + '\n' + envelope.headline().orElse("") + '\n' + content;
    }
}
