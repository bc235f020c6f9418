package org.strandline.story;

import java.util.Comparator;
import org.strandline.text.Span;

/**
 * Words on a page that something rests on.
 *
 * @param page the page's id
 * @param span where the words stand in its article's text
 */
public record Evidence(String page, Span span) implements Comparable<Evidence> {

    private static final Comparator<Evidence> ORDER =
            Comparator.comparing(Evidence::page).thenComparing(Evidence::span);

    @Override
    public int compareTo(Evidence other) {
        return ORDER.compare(this, other);
    }
}
