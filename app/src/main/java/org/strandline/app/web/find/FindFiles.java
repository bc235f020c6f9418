package org.strandline.app.web.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.strandline.export.Sheets;
import org.strandline.store.search.PageLabel;
import org.strandline.store.search.Passage;

/** Gives the passages of a search out as CSV. */
public final class FindFiles {

    private static final List<String> HEAD =
            List.of("text", "kind", "who", "said", "headline", "outlet", "published", "url", "page", "start", "end");

    private FindFiles() {}

    /** A line of column names, then a line for each passage. */
    public static String csv(List<Passage> passages) {
        StringBuilder out = new StringBuilder();
        try {
            Sheets.write(HEAD, passages.stream().map(FindFiles::row).toList(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static List<String> row(Passage passage) {
        PageLabel page = passage.page();
        return List.of(
                passage.text(),
                passage.kind().word(),
                String.join("; ", passage.who()),
                String.join("; ", passage.said()),
                page.headline().orElse(""),
                page.outlet().orElse(""),
                page.published().orElse(""),
                page.url().orElse(""),
                page.id(),
                Integer.toString(passage.span().start()),
                Integer.toString(passage.span().end()));
    }
}
