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

    private static final char BAR = '|';

    /**
     * Reads a whole line such as {@code 16 August 2024, 05:46 | Updated: 16 August 2024, 07:30}, which may end in an agency's name:
     * {@code Posted on Feb 19, 2014 | AFP}; empty if it is none.
     */
    public static Optional<PublicationTimes> parse(String line) {
        return TimesLine.read(agency(line).isPresent() ? line.substring(0, line.lastIndexOf(BAR)) : line);
    }

    /** The agency that such a line ends in. */
    public static Optional<String> agency(String line) {
        int bar = line.lastIndexOf(BAR);
        return bar < 0 ? Optional.empty() : NewsAgency.named(line.substring(bar + 1));
    }
}
