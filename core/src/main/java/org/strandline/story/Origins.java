package org.strandline.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.strandline.record.PageRecord;

/** Which pages have their words from one another: copies of one agency text and versions of one page are one origin. */
final class Origins {

    private final Map<String, String> parents = new HashMap<>();

    private Origins() {}

    static Origins of(StoryPages pages) {
        Origins origins = new Origins();
        for (PageRecord page : pages.pages()) {
            origins.parents.put(page.id(), page.id());
        }
        pages.copies().forEach(origins::join);
        pages.versions().forEach(origins::join);
        return origins;
    }

    /** What stands for the origin of a page. */
    String of(String page) {
        String root = page;
        String parent = parents.getOrDefault(root, root);
        while (!parent.equals(root)) {
            String above = parents.getOrDefault(parent, parent);
            parents.put(root, above);
            root = above;
            parent = parents.getOrDefault(root, root);
        }
        return root;
    }

    /** How many independent origins some pages have. */
    int count(Collection<String> pages) {
        Set<String> roots = new HashSet<>();
        pages.forEach(page -> roots.add(of(page)));
        return roots.size();
    }

    private void join(List<String> group) {
        for (String page : group) {
            String first = of(group.getFirst());
            String other = of(page);
            if (!first.equals(other)) {
                boolean before = first.compareTo(other) < 0;
                parents.put(before ? other : first, before ? first : other);
            }
        }
    }
}
