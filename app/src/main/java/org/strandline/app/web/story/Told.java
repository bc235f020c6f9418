package org.strandline.app.web.story;

import java.util.Map;
import java.util.Optional;
import org.strandline.app.report.Moments;
import org.strandline.app.terminal.Harmless;
import org.strandline.record.PageRecord;
import org.strandline.story.Story;

/**
 * A story, with the pages that it is told from.
 *
 * @param story the story
 * @param pages its pages by their ids
 */
public record Told(Story story, Map<String, PageRecord> pages) {

    public Told {
        pages = Map.copyOf(pages);
    }

    /** The page of this id, if it is of the story. */
    public Optional<PageRecord> page(String id) {
        return Optional.ofNullable(pages.get(id));
    }

    /** Who published a page and when, in short. */
    public static String label(PageRecord page) {
        return Proofs.label(page);
    }

    /** What a version of a page is called beside others: who published it, and when to the minute. */
    static String version(PageRecord page) {
        String when = page.article()
                .updated()
                .or(() -> page.article().published())
                .map(Moments::words)
                .orElse("without a time");
        return page.article()
                        .outlet()
                        .map(outlet -> Harmless.line(outlet) + ", ")
                        .orElse("")
                + when;
    }
}
