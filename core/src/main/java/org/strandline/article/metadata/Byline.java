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
        return BylineReader.readLine(line);
    }

    /**
     * Reads fields that are known to name authors, such as those of a page's JSON-LD. What is not understood is kept as
     * it is, because the page says that it is an author.
     */
    public static Byline ofFields(List<String> fields) {
        return BylineReader.readFields(fields);
    }

    /** Reads a text that stands where names are expected, so that names alone are a byline; empty if it is none. */
    public static Optional<Byline> ofNames(String text) {
        return BylineReader.readNames(text);
    }

    /** The names in {@code fields} as they are written, be they people, desks, agencies or outlets. */
    public static List<String> unsorted(List<String> fields) {
        return BylineReader.unsorted(fields);
    }
}
