package org.strandline.record;

import java.util.Optional;

/**
 * A page as it came, decoded.
 *
 * @param id {@code sha256:} and the digest of the raw bytes; the same bytes are the same page
 * @param source where it came from
 * @param form how {@code text} is to be read
 * @param text the decoded bytes, without a byte order mark
 * @param envelope what the feed that carried the page says of it
 * @param original the bytes, where they are the page's own: those of an item are a part of its feed's
 */
public record Page(
        String id, PageSource source, Form form, String text, Optional<Envelope> envelope, Optional<Original> original)
        implements Received {

    /** How a page's text is to be read. */
    public enum Form {
        HTML,
        PLAIN
    }

    /** A page that never was bytes of its own. */
    public Page(String id, PageSource source, Form form, String text, Optional<Envelope> envelope) {
        this(id, source, form, text, envelope, Optional.empty());
    }
}
