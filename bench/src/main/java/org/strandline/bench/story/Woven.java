package org.strandline.bench.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.strandline.story.match.Grouping;
import org.strandline.story.match.Groups;
import org.strandline.story.match.Link;
import org.strandline.story.match.Matcher;
import org.strandline.story.match.Sketch;

/** Pages woven together, each compared only with those that it shares a key with. */
final class Woven {

    private final Groups groups;
    private final List<Link> links;
    private final Set<List<String>> met;

    private Woven(Groups groups, List<Link> links, Set<List<String>> met) {
        this.groups = groups;
        this.links = links;
        this.met = met;
    }

    static Woven of(Collection<Sketch> sketches) {
        Map<String, Sketch> pages = new LinkedHashMap<>();
        sketches.forEach(sketch -> pages.putIfAbsent(sketch.page(), sketch));
        Matcher matcher = new Matcher();
        Map<Long, List<Sketch>> byKey = new HashMap<>();
        List<Link> links = new ArrayList<>();
        Set<List<String>> met = new HashSet<>();
        for (Sketch page : pages.values()) {
            Map<String, Sketch> candidates = new LinkedHashMap<>();
            for (long key : page.keys()) {
                List<Sketch> sharing = byKey.computeIfAbsent(key, unused -> new ArrayList<>());
                sharing.forEach(other -> candidates.put(other.page(), other));
                sharing.add(page);
            }
            candidates.keySet().forEach(other -> met.add(pair(page.page(), other)));
            links.addAll(matcher.links(page, candidates.values()));
        }
        return new Woven(Grouping.of(pages.values(), links), links, met);
    }

    Groups groups() {
        return groups;
    }

    List<Link> links() {
        return links;
    }

    /** Whether keys brought the two pages together, or they are one. */
    boolean met(Sketch one, Sketch other) {
        return one.page().equals(other.page()) || met.contains(pair(one.page(), other.page()));
    }

    private static List<String> pair(String one, String other) {
        return one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
    }
}
