package org.strandline.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.strandline.record.PageRecord;

/**
 * The pages of one story, in order of time whatever the order in which they are given: by when they were published, or fetched where
 * they do not say; versions of one page in their own order; pages without any time last, by their ids.
 *
 * @param id the story's
 * @param pages its pages
 * @param copies ids of pages that carry one agency text
 * @param versions ids of pages that are versions of one page, the oldest first
 */
public record StoryPages(String id, List<PageRecord> pages, List<List<String>> copies, List<List<String>> versions) {

    public StoryPages {
        Map<String, PageRecord> byId = new HashMap<>();
        pages.forEach(page -> byId.putIfAbsent(page.id(), page));
        versions = known(versions, byId.keySet());
        pages = Moments.of(List.copyOf(byId.values()), versions).inOrder();
        List<String> order = pages.stream().map(PageRecord::id).toList();
        copies = inOrder(known(copies, byId.keySet()), order);
        versions =
                versions.stream().sorted(Comparator.comparing(List::getFirst)).toList();
    }

    /** The groups without pages that the story does not have, each page in one group only; groups of one are none. */
    private static List<List<String>> known(List<List<String>> groups, Set<String> ids) {
        Set<String> seen = new HashSet<>();
        List<List<String>> known = new ArrayList<>();
        for (List<String> group : groups) {
            List<String> members =
                    group.stream().filter(ids::contains).filter(seen::add).toList();
            if (members.size() > 1) {
                known.add(members);
            }
        }
        return known;
    }

    private static List<List<String>> inOrder(List<List<String>> groups, List<String> order) {
        Map<String, Integer> places = new HashMap<>();
        order.forEach(id -> places.put(id, places.size()));
        Comparator<String> byPlace = Comparator.comparing(id -> places.getOrDefault(id, places.size()));
        return groups.stream()
                .map(group -> group.stream().sorted(byPlace).toList())
                .sorted(Comparator.comparing(List::getFirst, byPlace))
                .toList();
    }
}
