package org.strandline.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Drafts by what is to be looked up: initials, surnames, beginnings of names. Keeps few of one kind: a page may be hostile. */
final class NameIndex {

    private static final int MOST_OF_A_KIND = 40;

    private final Map<String, List<Draft>> drafts = new HashMap<>();

    void put(String key, Draft draft) {
        List<Draft> kind = drafts.computeIfAbsent(key, unused -> new ArrayList<>());
        if (kind.size() < MOST_OF_A_KIND && !kind.contains(draft)) {
            kind.add(draft);
        }
    }

    /** The drafts under {@code key} that have not been merged into others, but for {@code draft} itself. */
    List<Draft> others(String key, Draft draft) {
        return drafts.getOrDefault(key, List.of()).stream()
                .filter(other -> other != draft && !other.phrases().isEmpty())
                .toList();
    }
}
