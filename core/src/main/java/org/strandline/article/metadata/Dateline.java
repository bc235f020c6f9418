package org.strandline.article.metadata;

import java.util.Optional;

/**
 * What an agency text opens with: {@code JERUSALEM (AP) —}.
 *
 * @param place the place as written
 * @param agency the news agency, by its full name
 * @param length how many characters it takes up, the dash and the white space after it included
 */
public record Dateline(String place, Optional<String> agency, int length) {

    /** Reads the dateline at the start of {@code paragraph}; empty if there is none. */
    public static Optional<Dateline> parse(String paragraph) {
        return Optional.empty();
    }
}
