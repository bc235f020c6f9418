package org.strandline.story.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that pages are compared by: small, and enough for links, groups and a title, so that no page has to be read again.
 *
 * @param page the page's id
 * @param origin where it comes from and when
 * @param headline the words of its headline, or of its first sentence where it has none
 * @param terms its most telling words, in the order of their keys
 * @param shingles its runs of words
 */
public record Sketch(String page, Origin origin, Optional<String> headline, List<Term> terms, Shingles shingles) {

    public Sketch {
        terms = List.copyOf(terms);
    }

    /** Pages that share a key may tell one story or be copies or versions; pages that share none do not. At most {@link Keys#MOST}. */
    public Set<Long> keys() {
        return Keys.of(this);
    }

    /** The sketch as bytes. */
    public byte[] bytes() {
        return SketchBytes.write(this);
    }

    /** The sketch that {@code bytes} were made of. */
    public static Sketch of(byte[] bytes) {
        return SketchBytes.read(bytes);
    }
}
