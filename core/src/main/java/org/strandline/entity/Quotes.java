package org.strandline.entity;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.strandline.record.Prose;
import org.strandline.text.Span;

/** What stands in double quotation marks. A mark that is not closed in its paragraph goes on to the paragraph's end. */
final class Quotes {

    private final NavigableMap<Integer, Integer> ends = new TreeMap<>();

    Quotes(Prose prose) {
        String text = prose.text();
        for (Prose.Passage passage : prose.passages()) {
            int open = -1;
            for (int i = passage.span().start(); i < passage.span().end(); i++) {
                char c = text.charAt(i);
                boolean either = c == '"';
                if (open < 0 && (either || c == '“')) {
                    open = i;
                } else if (open >= 0 && (either || c == '”')) {
                    ends.put(open, i);
                    open = -1;
                }
            }
            if (open >= 0) {
                ends.put(open, passage.span().end());
            }
        }
    }

    boolean contain(Span span) {
        return around(span.start())
                .filter(quotation -> span.end() <= quotation.end())
                .isPresent();
    }

    /** The quotation that a place stands in. */
    Optional<Span> around(int place) {
        Map.Entry<Integer, Integer> before = ends.floorEntry(place);
        return before == null || place >= before.getValue()
                ? Optional.empty()
                : Optional.of(new Span(before.getKey(), before.getValue()));
    }
}
