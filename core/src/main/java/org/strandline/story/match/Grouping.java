package org.strandline.story.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.strandline.story.match.Link.Kind;

/**
 * Divides pages into stories, copies and versions. What it says is a function of the set of pages and of the links between them: the
 * order in which pages came plays no part. Pages that no chain of links joins never meet, so that it may be called for one such
 * component at a time.
 */
public final class Grouping {

    /** Within so many texts that hang together, each two are compared; more are first divided along their weakest links. */
    private static final int MOST_COMPARED = 500;

    /** A text counts for as many pages as carry it, but for no more than so many. */
    private static final int MOST_WEIGHT = 4;

    /** By so much links have to be stronger at each division. */
    private static final double STEP = 0.05;

    private final List<Sketch> pages;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Link> links;

    private Grouping(Collection<Sketch> pages, Collection<Link> links) {
        this.pages = pages.stream().sorted(Chronology.ORDER).toList();
        for (int i = 0; i < this.pages.size(); i++) {
            numbers.put(this.pages.get(i).page(), i);
        }
        this.links = links.stream()
                .filter(link -> numbers.containsKey(link.pageA()) && numbers.containsKey(link.pageB()))
                .toList();
    }

    /**
     * How {@code pages} belong together.
     *
     * @param links what joins them; links to other pages are passed over
     */
    public static Groups of(Collection<Sketch> pages, Collection<Link> links) {
        Grouping grouping = new Grouping(pages, links);
        Forest texts = Texts.of(grouping.pages, grouping.numbers, grouping.links);
        return new Groups(
                grouping.stories(texts.groups()),
                grouping.several(grouping.joined(Kind.COPY, texts), Provenance.ORDER),
                grouping.several(grouping.joined(Kind.VERSION, texts), Chronology.CHANGES));
    }

    /** The pages that links of a kind join, as far as they carry one text. */
    private Forest joined(Kind kind, Forest texts) {
        Forest forest = new Forest(pages.size());
        for (Link link : links) {
            int one = number(link.pageA());
            int other = number(link.pageB());
            if (link.kind() == kind && texts.root(one) == texts.root(other)) {
                forest.join(one, other);
            }
        }
        return forest;
    }

    private int number(String page) {
        return Objects.requireNonNull(numbers.get(page));
    }

    private List<List<String>> several(Forest forest, Comparator<Sketch> order) {
        return forest.groups().stream()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream()
                        .map(pages::get)
                        .sorted(order)
                        .map(Sketch::page)
                        .toList())
                .toList();
    }

    private List<Groups.Story> stories(List<List<Integer>> texts) {
        List<List<Integer>> stories = new ArrayList<>();
        for (List<List<Integer>> component : components(texts, Matcher.STORY)) {
            stories.addAll(divided(component));
        }
        return stories.stream()
                .sorted(Comparator.comparing(List::getFirst))
                .map(this::story)
                .toList();
    }

    /** Texts that hang together by links of at least {@code strength}, in parts that are small enough to compare each with each. */
    private List<List<List<Integer>>> components(List<List<Integer>> texts, double strength) {
        List<List<List<Integer>>> small = new ArrayList<>();
        List<List<List<Integer>>> large = List.of(texts);
        for (double least = strength; !large.isEmpty(); least += STEP) {
            List<List<List<Integer>>> next = new ArrayList<>();
            for (List<List<Integer>> component : large) {
                for (List<List<Integer>> part : parts(component, least)) {
                    (part.size() <= MOST_COMPARED ? small : next).add(part);
                }
            }
            large = next;
        }
        return small;
    }

    private List<List<List<Integer>>> parts(List<List<Integer>> texts, double strength) {
        Map<Integer, Integer> textOf = new HashMap<>();
        for (int text = 0; text < texts.size(); text++) {
            for (int page : texts.get(text)) {
                textOf.put(page, text);
            }
        }
        Forest forest = new Forest(texts.size());
        for (Link link : links) {
            Integer one = textOf.get(number(link.pageA()));
            Integer other = textOf.get(number(link.pageB()));
            if (one != null && other != null && link.strength() >= strength) {
                forest.join(one, other);
            }
        }
        return forest.groups().stream()
                .map(group -> group.stream().map(texts::get).toList())
                .toList();
    }

    /** The stories that some texts tell. A text that several pages carry weighs more than one that nobody took over. */
    private List<List<Integer>> divided(List<List<Integer>> texts) {
        float[][] alike = Similarity.table(texts.stream().map(this::fullest).toList());
        int[] weights = texts.stream()
                .mapToInt(text -> Math.min(MOST_WEIGHT, text.size()))
                .toArray();
        List<List<Integer>> stories = AverageLink.groups(alike, weights, Matcher.STORY).stream()
                .flatMap(group -> LookAlikes.apart(group, alike, weights).stream())
                .toList();
        return Drift.mended(stories, alike).stream()
                .map(story -> story.stream()
                        .flatMap(text -> texts.get(text).stream())
                        .sorted()
                        .toList())
                .toList();
    }

    /** The page that has most of a text: the first of several. */
    private Sketch fullest(List<Integer> text) {
        Sketch fullest = pages.get(text.getFirst());
        for (int page : text) {
            if (pages.get(page).terms().size() > fullest.terms().size()) {
                fullest = pages.get(page);
            }
        }
        return fullest;
    }

    private Groups.Story story(List<Integer> numbers) {
        return together(numbers.stream().map(pages::get).toList());
    }

    /** The story that {@code pages} are, at least one, whatever joins them. */
    public static Groups.Story together(Collection<Sketch> pages) {
        List<Sketch> members = pages.stream().sorted(Chronology.ORDER).toList();
        return new Groups.Story(
                "story:" + members.getFirst().page(),
                members.stream().map(Sketch::page).toList());
    }
}
