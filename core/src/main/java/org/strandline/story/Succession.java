package org.strandline.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which numbers of a series follow one another. A claimant's number follows the claimant's last. While a count goes on, pages give it as their own
 * or as that of officials, of the police, of state media: a number of those who were harmed that is no lower follows the one before it, though
 * somebody else is said to have counted. Two who are known by name count for themselves, and so do two whose numbers stand on one page.
 */
final class Succession {

    private static final int MOST_COUNTS = 40;

    private final List<Count> counts = new ArrayList<>();

    private Succession() {}

    /** Of each point of a series, the tolls of which are given in order of time, the number of the count that it goes on. */
    static List<Integer> of(Iterable<List<Toll>> points) {
        Succession succession = new Succession();
        List<Integer> numbers = new ArrayList<>();
        for (List<Toll> point : points) {
            numbers.add(succession.number(point));
        }
        return numbers;
    }

    private int number(List<Toll> point) {
        Toll toll = Toll.claimed(point);
        if (SeriesWriter.isFormer(point)) {
            return begun().number();
        }
        Count count = own(toll).or(() -> goneOnWith(toll)).orElseGet(this::begun);
        count.add(point, toll);
        return count.number();
    }

    private Count begun() {
        counts.add(new Count(counts.size(), new HashSet<>(), new ArrayList<>()));
        return counts.getLast();
    }

    private Optional<Count> own(Toll toll) {
        return counts.stream()
                .filter(count -> count.claimants().contains(toll.claimantKey()))
                .findFirst();
    }

    private Optional<Count> goneOnWith(Toll toll) {
        if (!Ledger.isHarm(toll)) {
            return Optional.empty();
        }
        List<Count> open = counts.subList(Math.max(0, counts.size() - MOST_COUNTS), counts.size()).stream()
                .filter(count -> !count.tolls().isEmpty() && count.mayGoOnWith(toll))
                .toList();
        boolean anybodys = toll.claimant().name().isEmpty();
        return anybodys && open.size() > 1
                ? Optional.empty()
                : open.reversed().stream().findFirst();
    }

    /**
     * Numbers that follow one another.
     *
     * @param number of the count, in the series
     * @param claimants who gave them
     * @param tolls the numbers, each as all pages have it
     */
    private record Count(int number, Set<String> claimants, List<Toll> tolls) {

        void add(List<Toll> point, Toll toll) {
            claimants.add(toll.claimantKey());
            tolls.addAll(point);
        }

        boolean mayGoOnWith(Toll toll) {
            Toll last = tolls.getLast();
            boolean grows = last.value().compareTo(toll.value()) <= 0 || toll.isOfWhoIsSought();
            boolean beside = tolls.stream().anyMatch(other -> other.index() == toll.index());
            return grows && !beside && tolls.stream().allMatch(other -> mayBeOne(other, toll));
        }

        private static boolean mayBeOne(Toll one, Toll other) {
            boolean anybodys =
                    one.claimant().name().isEmpty() || other.claimant().name().isEmpty();
            boolean unnamed = one.claimant().subject().isEmpty()
                    && other.claimant().subject().isEmpty();
            return anybodys || unnamed;
        }
    }
}
