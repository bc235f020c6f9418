package org.strandline.article.metadata;

import java.util.Optional;
import org.strandline.record.PageTime;

/**
 * A line that says when an article was published or updated.
 *
 * <p>Both are empty where the line says so only in words that need a clock ({@code Updated 2 hours ago}) or in a date that
 * can be read two ways ({@code 04/03/2025}).
 *
 * @param published when it first appeared
 * @param updated when it was last changed
 */
public record PublicationTimes(Optional<PageTime> published, Optional<PageTime> updated) {

    /** Reads a whole line such as {@code 16 August 2024, 05:46 | Updated: 16 August 2024, 07:30}; empty if it is none. */
    public static Optional<PublicationTimes> parse(String line) {
        return TimesLine.read(line);
    }
}
