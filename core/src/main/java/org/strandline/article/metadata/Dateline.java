package org.strandline.article.metadata;

import java.util.Optional;

/**
 * What an agency text opens with: {@code JERUSALEM (AP) —}.
 *
 * @param place the place as written; empty for a line such as {@code (AP) —}
 * @param agency the news agency, by its full name, or as written where the name is not known
 * @param length how many characters it takes up, the dash and the white space after it included
 */
public record Dateline(Optional<String> place, Optional<String> agency, int length) {

    /** Reads the dateline at the start of {@code paragraph}; empty if there is none. */
    public static Optional<Dateline> parse(String paragraph) {
        return DatelineReader.read(paragraph);
    }
}
