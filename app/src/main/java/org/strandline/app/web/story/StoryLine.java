package org.strandline.app.web.story;

import java.util.List;

/**
 * A story in a list.
 *
 * @param id the story's
 * @param title its headline
 * @param first the day of its first page
 * @param last the day of its last page
 * @param pages how many pages it has
 * @param fresh how many of them came since the last visit
 * @param coverage how much was written about it, and when
 * @param news what those that came since the last visit add, where that was asked for
 */
public record StoryLine(
        String id,
        String title,
        String first,
        String last,
        int pages,
        int fresh,
        Sparkline coverage,
        List<StoryView.Item> news) {

    public StoryLine {
        news = List.copyOf(news);
    }
}
