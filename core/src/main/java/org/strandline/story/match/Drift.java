package org.strandline.story.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Brings the stragglers of a story that has moved on back to it: a page on a prisoner's first day at home is like those on the exchange,
 * and not like those on the shelling that all began with, so that on average it is too unlike the story. On the read half of ECB+ all of
 * 2 to 4 nearest pages, 0.34 to 0.40 alike, and 3 to 6 pages of a story do the same within 0.001.
 */
final class Drift {

    /** A group of more pages is a story of its own. */
    private static final int MOST_STRAGGLERS = 2;

    /** A story of fewer pages has not moved on. */
    private static final int FEWEST = 5;

    /** A straggler is like so many pages of its story. */
    private static final int NEAREST = 3;

    private static final double ALIKE = 0.36;

    private Drift() {}

    /**
     * The groups with their stragglers. Where each belongs is told of the groups as they are given, so that none follows another.
     *
     * @param alike how alike each two members are, symmetric
     */
    static List<List<Integer>> mended(List<List<Integer>> groups, float[][] alike) {
        List<List<Integer>> mended = new ArrayList<>();
        groups.forEach(group -> mended.add(new ArrayList<>(group)));
        for (int i = 0; i < groups.size(); i++) {
            Optional<Integer> home = home(groups.get(i), groups, alike);
            if (home.isPresent()) {
                mended.get(home.get()).addAll(groups.get(i));
                mended.get(i).clear();
            }
        }
        mended.removeIf(List::isEmpty);
        mended.forEach(group -> group.sort(Comparator.naturalOrder()));
        return mended;
    }

    /** The number of the story that a group has strayed from; of several the one that it is most like, the first of these. */
    private static Optional<Integer> home(List<Integer> group, List<List<Integer>> groups, float[][] alike) {
        Optional<Integer> home = Optional.empty();
        double most = ALIKE;
        for (int i = 0; i < groups.size() && group.size() <= MOST_STRAGGLERS; i++) {
            List<Integer> story = groups.get(i);
            double mean = story.size() < FEWEST ? 0 : nearness(group, story, alike);
            if (mean > most) {
                most = mean;
                home = Optional.of(i);
            }
        }
        return home;
    }

    /** How alike stragglers are, on average, to those pages of a story that each is most like. */
    private static double nearness(List<Integer> stragglers, List<Integer> story, float[][] alike) {
        return stragglers.stream()
                .flatMap(straggler -> story.stream()
                        .map(page -> alike[straggler][page])
                        .sorted(Comparator.reverseOrder())
                        .limit(NEAREST))
                .mapToDouble(Float::doubleValue)
                .average()
                .orElse(0);
    }
}
