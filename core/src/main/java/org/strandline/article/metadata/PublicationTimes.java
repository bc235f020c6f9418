package org.strandline.article.metadata;

import java.util.Optional;
import org.strandline.record.PageTime;

/**
 * A line that says when an article was published or updated.
 *
 * @param published when it first appeared
 * @param updated when it was last changed
 */
public record PublicationTimes(Optional<PageTime> published, Optional<PageTime> updated) {

    /** Reads a whole line such as {@code 16 August 2024, 05:46 | Updated: 16 August 2024, 07:30}; empty if it is none. */
    public static Optional<PublicationTimes> parse(String line) {
        return Optional.empty();
    }
}
