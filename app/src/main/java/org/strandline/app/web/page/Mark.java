package org.strandline.app.web.page;

import java.util.Optional;
import org.strandline.text.Span;

/**
 * A stretch of the text that says something, and what it says.
 *
 * @param span where it stands
 * @param style the style classes that it is shown in
 * @param tip what it means, in a few words, for those who point at it
 * @param note the number of the note in the margin that begins here; empty where none does
 */
record Mark(Span span, String style, String tip, Optional<Integer> note) {

    static Mark of(Span span, String style, String tip) {
        return new Mark(span, style, tip, Optional.empty());
    }
}
