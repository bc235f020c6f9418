package org.strandline.story;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.strandline.record.PageRecord;

/** Says what pages of a story add to others: for somebody who has read some of them, or was here last at some moment. */
public final class NewsTeller {

    /** What the pages that are not in {@code read} add to those that are. */
    public News unread(StoryPages pages, Set<String> read) {
        NewsDesk desk = new Findings(pages).desk();
        Set<Integer> unread = new TreeSet<>();
        List<PageRecord> records = pages.pages();
        for (int index = 0; index < records.size(); index++) {
            if (read.contains(records.get(index).id())) {
                desk.read(index);
            } else {
                unread.add(index);
            }
        }
        return desk.news(unread);
    }

    /** What the pages that say what they say after {@code moment} add to the others; a page without any time is one of the others. */
    public News since(StoryPages pages, Instant moment) {
        Moments moments = Moments.of(pages.pages(), pages.versions());
        Set<String> read = new HashSet<>();
        for (PageRecord page : pages.pages()) {
            if (moments.of(page.id()).filter(moment::isBefore).isEmpty()) {
                read.add(page.id());
            }
        }
        return unread(pages, read);
    }

    /** Of each page by its place, the places of the older versions of it. */
    static Map<Integer, List<Integer>> olderVersions(StoryPages pages) {
        Map<String, Integer> places = new HashMap<>();
        pages.pages().forEach(page -> places.put(page.id(), places.size()));
        Map<Integer, List<Integer>> older = new HashMap<>();
        for (List<String> group : pages.versions()) {
            List<Integer> all =
                    group.stream().map(id -> places.getOrDefault(id, 0)).toList();
            for (int n = 1; n < all.size(); n++) {
                older.put(all.get(n), all.subList(0, n));
            }
        }
        return older;
    }
}
