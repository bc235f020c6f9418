package org.strandline.story.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which pages carry one text: joined by links between copies and versions, the strongest first. A page that holds several texts, or
 * nothing but what its site puts on every page, must not make one text of all that it is linked to: two groups are joined only if most
 * of their pages are alike in what they tell of.
 */
final class Texts {

    private static final Comparator<Link> STRONGEST = Comparator.comparingDouble(Link::strength)
            .reversed()
            .thenComparing(Link::pageA)
            .thenComparing(Link::pageB);

    /** So many pages speak for a group. */
    private static final int SPEAKERS = 5;

    private final List<Sketch> pages;
    private final List<List<Integer>> members = new ArrayList<>();
    private final Forest forest;

    private Texts(List<Sketch> pages) {
        this.pages = pages;
        this.forest = new Forest(pages.size());
        for (int i = 0; i < pages.size(); i++) {
            members.add(new ArrayList<>(List.of(i)));
        }
    }

    /**
     * Which of {@code pages} carry one text.
     *
     * @param numbers the place of each page in {@code pages} by its id; links are between these pages
     */
    static Forest of(List<Sketch> pages, Map<String, Integer> numbers, Collection<Link> links) {
        Texts texts = new Texts(pages);
        links.stream()
                .filter(link -> link.kind() != Link.Kind.STORY)
                .sorted(STRONGEST)
                .forEach(link -> texts.join(
                        Objects.requireNonNull(numbers.get(link.pageA())),
                        Objects.requireNonNull(numbers.get(link.pageB()))));
        return texts.forest;
    }

    private void join(int one, int other) {
        int first = forest.root(one);
        int second = forest.root(other);
        if (first == second || !areAlike(members.get(first), members.get(second))) {
            return;
        }
        forest.join(first, second);
        members.get(Math.min(first, second)).addAll(members.get(Math.max(first, second)));
    }

    private boolean areAlike(List<Integer> one, List<Integer> other) {
        if (one.size() + other.size() <= 2) {
            return true;
        }
        int pairs = 0;
        int alike = 0;
        for (int page : one.subList(0, Math.min(SPEAKERS, one.size()))) {
            for (int second : other.subList(0, Math.min(SPEAKERS, other.size()))) {
                pairs++;
                alike += Similarity.of(pages.get(page), pages.get(second)) >= Matcher.STORY ? 1 : 0;
            }
        }
        return 2 * alike >= pairs;
    }
}
