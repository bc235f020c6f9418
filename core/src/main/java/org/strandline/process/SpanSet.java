package org.strandline.process;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.strandline.text.Span;

/** Stretches of a text, to be asked what stands in them. */
final class SpanSet {

    private final NavigableMap<Integer, Integer> ends = new TreeMap<>();

    SpanSet(List<Span> spans) {
        spans.forEach(span -> ends.merge(span.start(), span.end(), Math::max));
    }

    /** Whether a stretch that begins last before {@code span} goes on to its end. */
    boolean covers(Span span) {
        Map.Entry<Integer, Integer> before = ends.floorEntry(span.start());
        return before != null && before.getValue() >= span.end();
    }
}
