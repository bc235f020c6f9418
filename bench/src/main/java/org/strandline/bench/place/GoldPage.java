package org.strandline.bench.place;

import java.util.List;
import java.util.Optional;
import org.strandline.text.Span;

/**
 * A page whose places are marked.
 *
 * @param document the page's name
 * @param publisher the host that it is from
 * @param text its characters
 * @param toponyms the marked names, in order
 */
record GoldPage(String document, String publisher, String text, List<Toponym> toponyms) {

    GoldPage {
        toponyms = List.copyOf(toponyms);
    }

    /** A marked name, and where its place is, if the annotators found it in GeoNames. */
    record Toponym(Span span, Optional<Point> point) {}
}
