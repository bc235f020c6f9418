package org.strandline.app.web.correct;

import java.util.Optional;
import org.strandline.app.web.page.Spans;
import org.strandline.record.PageRecord;
import org.strandline.store.Change;
import org.strandline.text.Span;

/**
 * Words on a page as forms name them: the page's id, {@code @}, and where they stand. Ids of facts change with each correction, places
 * do not.
 *
 * @param page the page's id
 * @param span where the words stand in its article's text
 */
record Place(String page, Span span) {

    private static final char BETWEEN = '@';

    /** Empty for what is no place. */
    static Optional<Place> of(String written) {
        int at = written.lastIndexOf(BETWEEN);
        return at < 1
                ? Optional.empty()
                : Spans.asked(Optional.of(written.substring(at + 1)))
                        .map(span -> new Place(written.substring(0, at), span));
    }

    String written() {
        return page + BETWEEN + Spans.written(span);
    }

    /** The words there; empty where the page's text does not go so far. */
    Optional<Change.Words> words(PageRecord record) {
        String text = record.article().text();
        return span.end() <= text.length()
                ? Optional.of(new Change.Words(page, span, span.of(text)))
                : Optional.empty();
    }
}
