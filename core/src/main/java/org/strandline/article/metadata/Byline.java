package org.strandline.article.metadata;

import java.util.List;
import java.util.Optional;

/**
 * A line that says who wrote an article.
 *
 * @param authors the people or desks, in order, without "By", titles of the job, addresses and handles
 * @param agency the news agency, by its full name
 * @param outlet the publication, where the line names it
 */
public record Byline(List<String> authors, Optional<String> agency, Optional<String> outlet) {

    public Byline {
        authors = List.copyOf(authors);
    }

    /** Reads {@code line} as a byline; empty if it is none. */
    public static Optional<Byline> parse(String line) {
        return Optional.empty();
    }
}
