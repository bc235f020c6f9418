package org.strandline.article.plain;

import java.util.ArrayList;
import java.util.List;
import org.strandline.text.Span;

/**
 * A line of a page, without the white space at its ends.
 *
 * @param span where it stands
 * @param afterBlank whether a blank line, or nothing, comes before it
 * @param indent how many blanks it begins with
 */
record Line(Span span, boolean afterBlank, int indent) {

    /** The lines of {@code text} that are not blank. */
    static List<Line> in(String text) {
        List<Line> lines = new ArrayList<>();
        boolean afterBlank = true;
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !Characters.isLineBreak(text.charAt(end))) {
                end++;
            }
            int from = start;
            while (from < end && Characters.isBlank(text.charAt(from))) {
                from++;
            }
            int to = end;
            while (to > from && Characters.isBlank(text.charAt(to - 1))) {
                to--;
            }
            if (to > from) {
                lines.add(new Line(new Span(from, to), afterBlank, from - start));
            }
            afterBlank = to == from;
            boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            start = end + (pair ? 2 : 1);
        }
        return lines;
    }
}
