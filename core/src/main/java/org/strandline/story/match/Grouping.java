package org.strandline.story.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.strandline.story.match.Link.Kind;

/**
 * Divides pages into stories, copies and versions. What it says is a function of the set of pages and of the links between them: the
 * order in which pages came plays no part. Pages that no chain of links joins never meet, so that it may be called for one such
 * component at a time.
 */
public final class Grouping {

    /** Groups of pages that are less alike on average are two stories. Tuned on the read half of ECB+. */
    private static final double STORY = 0.2;

    /** Within so many texts that hang together, each two are compared; more are first divided along their weakest links. */
    private static final int MOST_COMPARED = 500;

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
        return new Groups(grouping.stories(), grouping.copies(), grouping.versions());
    }

    private Forest joined(Predicate<Link> which) {
        Forest forest = new Forest(pages.size());
        links.stream().filter(which).forEach(link -> forest.join(number(link.pageA()), number(link.pageB())));
        return forest;
    }

    private int number(String page) {
        Integer number = numbers.get(page);
        if (number == null) {
            throw new IllegalArgumentException("no such page: " + page);
        }
        return number;
    }

    private List<List<String>> versions() {
        return several(joined(link -> link.kind() == Kind.VERSION), Chronology.CHANGES);
    }

    private List<List<String>> copies() {
        return several(joined(link -> link.kind() == Kind.COPY), Provenance.ORDER);
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

    private List<Groups.Story> stories() {
        List<List<Integer>> texts = joined(link -> link.kind() != Kind.STORY).groups();
        List<List<Integer>> stories = new ArrayList<>();
        for (List<List<Integer>> component : components(texts, STORY)) {
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

    private List<List<Integer>> divided(List<List<Integer>> texts) {
        float[][] alike = new float[texts.size()][texts.size()];
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                alike[i][j] = (float) Similarity.of(fullest(texts.get(i)), fullest(texts.get(j)));
                alike[j][i] = alike[i][j];
            }
        }
        return AverageLink.groups(alike, STORY).stream()
                .map(group -> group.stream()
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
        List<Sketch> members = numbers.stream().map(pages::get).toList();
        Sketch first = members.getFirst();
        return new Groups.Story(
                "story:" + first.page(),
                members.stream().map(Sketch::page).toList(),
                Representative.of(members).page());
    }
}
