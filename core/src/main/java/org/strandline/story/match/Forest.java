package org.strandline.story.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which of some numbered things have been joined (union-find with path halving). */
final class Forest {

    private final int[] parents;

    Forest(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    void join(int one, int other) {
        int first = root(one);
        int second = root(other);
        parents[Math.max(first, second)] = Math.min(first, second);
    }

    int root(int thing) {
        int root = thing;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    /** What is joined, each group in the order of its numbers, the groups in that of their first. */
    List<List<Integer>> groups() {
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < parents.length; i++) {
            groups.computeIfAbsent(root(i), unused -> new ArrayList<>()).add(i);
        }
        return List.copyOf(groups.values());
    }
}
