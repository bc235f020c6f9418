package org.strandline.bench.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.strandline.record.PageRecord;
import org.strandline.story.match.Grouping;
import org.strandline.story.match.Link;
import org.strandline.story.match.Matcher;
import org.strandline.story.match.Sketch;
import org.strandline.story.match.Sketcher;

/**
 * The program that shows what weaving costs a page as pages grow: {@code WeavingSpeed PAGES}. Pages come one by one; each is compared
 * with its candidates, and the component that it falls into is divided anew.
 */
public final class WeavingSpeed {

    private static final int PAGES_OF_A_STORY = 20;
    private static final int COMMON_WORDS = 3_000;
    private static final int STORY_WORDS = 60;
    private static final int WORDS = 300;
    private static final int STEPS = 5;
    private static final double NANOSECONDS_OF_A_MICROSECOND = 1_000;

    private final Sketcher sketcher = Sketcher.english();
    private final Matcher matcher = new Matcher();
    private final Map<Long, List<String>> byKey = new HashMap<>();
    private final Map<String, Sketch> sketches = new LinkedHashMap<>();
    private final Map<String, List<Link>> links = new HashMap<>();
    private int candidates;
    private int mostCandidates;
    private int mostHangingTogether;

    private WeavingSpeed() {}

    public static void main(String[] arguments) {
        int pages = arguments.length == 1 ? Integer.parseInt(arguments[0]) : 10_000;
        new WeavingSpeed().run(pages);
    }

    private void run(int pages) {
        Random random = new Random(7);
        PageRecords records = PageRecords.ofArticles();
        for (int step = 0; step < STEPS; step++) {
            List<PageRecord> batch = new ArrayList<>();
            for (int i = 0; i < pages / STEPS; i++) {
                records.read("page", text(random, pages / PAGES_OF_A_STORY)).ifPresent(batch::add);
            }
            candidates = 0;
            long start = System.nanoTime();
            batch.forEach(this::add);
            double each = (System.nanoTime() - start) / NANOSECONDS_OF_A_MICROSECOND / batch.size();
            System.out.printf(
                    "%6d pages: %5.0f µs a page, %4.1f candidates, at most %d; at most %d hang together%n",
                    sketches.size(), each, (double) candidates / batch.size(), mostCandidates, mostHangingTogether);
        }
    }

    private void add(PageRecord page) {
        Sketch sketch = sketcher.sketch(page);
        Map<String, Sketch> met = new LinkedHashMap<>();
        for (long key : sketch.keys()) {
            List<String> sharing = byKey.computeIfAbsent(key, unused -> new ArrayList<>());
            for (String other : sharing) {
                met.computeIfAbsent(other, sketches::get);
            }
            sharing.add(sketch.page());
        }
        candidates += met.size();
        mostCandidates = Math.max(mostCandidates, met.size());
        sketches.put(sketch.page(), sketch);
        for (Link link : matcher.links(sketch, met.values())) {
            links.computeIfAbsent(link.pageA(), unused -> new ArrayList<>()).add(link);
            links.computeIfAbsent(link.pageB(), unused -> new ArrayList<>()).add(link);
        }
        regroup(sketch.page());
    }

    private void regroup(String page) {
        Set<String> component = new LinkedHashSet<>(Set.of(page));
        Set<Link> joining = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(Set.of(page));
        while (!next.isEmpty()) {
            for (Link link : links.getOrDefault(next.pop(), List.of())) {
                joining.add(link);
                for (String end : List.of(link.pageA(), link.pageB())) {
                    if (component.add(end)) {
                        next.push(end);
                    }
                }
            }
        }
        mostHangingTogether = Math.max(mostHangingTogether, component.size());
        Grouping.of(component.stream().map(sketches::get).toList(), joining);
    }

    /** Words of a language of its own, some of them those of one story. */
    private static String text(Random random, int stories) {
        int story = random.nextInt(stories);
        StringBuilder text = new StringBuilder("Report from Tal" + story + "vo\n\n");
        for (int i = 1; i <= WORDS; i++) {
            boolean own = random.nextInt(4) == 0;
            text.append(own ? word("q" + story, random.nextInt(STORY_WORDS)) : word("z", random.nextInt(COMMON_WORDS)))
                    .append(i % 60 == 0 ? ".\n\n" : i % 15 == 0 ? ". " : " ");
        }
        return text.toString();
    }

    private static String word(String first, int number) {
        return first + Integer.toString(number, Character.MAX_RADIX) + "n";
    }
}
