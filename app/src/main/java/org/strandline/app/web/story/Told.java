package org.strandline.app.web.story;

import java.util.Map;
import java.util.Optional;
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

    Optional<PageRecord> page(String id) {
        return Optional.ofNullable(pages.get(id));
    }
}
