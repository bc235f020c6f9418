package org.strandline.story.match;

import java.util.List;

/**
 * How some pages belong together. Every page is in exactly one story.
 *
 * @param stories the stories, each its pages' ids, earliest page first
 * @param copies of each text that several pages carry the pages' ids, the likely origin first
 * @param versions of each page that was kept at several times the ids, oldest first
 */
public record Groups(List<Story> stories, List<List<String>> copies, List<List<String>> versions) {

    /**
     * Pages that tell of the same events.
     *
     * @param id the story's, made of its earliest page's
     * @param pages the pages' ids, earliest first
     */
    public record Story(String id, List<String> pages) {

        public Story {
            pages = List.copyOf(pages);
        }
    }

    public Groups {
        stories = List.copyOf(stories);
        copies = copies.stream().map(List::copyOf).toList();
        versions = versions.stream().map(List::copyOf).toList();
    }
}
