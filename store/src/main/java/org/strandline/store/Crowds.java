package org.strandline.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the pages among which the story of a page is: those that hang together with it by a chain of links. Where too many do, only
 * stronger links count, until they are few enough: no matter how many pages the store has, a story is found among so many at most.
 *
 * <p>A crowd is what is left aside so: pages that are known to hang together with too many by links of some strength. Which pages are
 * found together does not depend on the order in which they came: pages that were settled before they were part of a crowd are settled
 * anew. For the time of one settling, in which the store only grows.
 */
final class Crowds {

    /** More pages are a crowd: a story of so many texts is divided along its weakest links in any case. */
    static final int MOST_TOGETHER = 1_500;

    /** From one strength to the next; the last counts copies that are the same to the letter, and is no crowd however many they are. */
    private static final List<Double> STRENGTHS = strengths();

    private final List<Set<Long>> known = new ArrayList<>();
    private final int most;

    /** @param most more pages are a crowd */
    Crowds(int most) {
        this.most = most;
        STRENGTHS.forEach(strength -> known.add(new HashSet<>()));
    }

    private static List<Double> strengths() {
        List<Double> strengths = new ArrayList<>(List.of(0.0));
        for (int hundredths = 34; hundredths < 100; hundredths += 5) {
            strengths.add(hundredths / 100.0);
        }
        return List.copyOf(strengths);
    }

    /** The pages among which the story of a page is to be found. */
    Component component(Sql sql, Surroundings around, long page) throws SQLException {
        for (int level = 0; level < STRENGTHS.size() - 1; level++) {
            Optional<Set<Long>> together = together(sql, around, page, level);
            if (together.isPresent()) {
                return new Component(together.get(), STRENGTHS.get(level));
            }
        }
        return new Component(reached(around, page, STRENGTHS.size() - 1, Integer.MAX_VALUE), STRENGTHS.getLast());
    }

    /** The pages that hang together with {@code page}; empty if they are a crowd. */
    private Optional<Set<Long>> together(Sql sql, Surroundings around, long page, int level) throws SQLException {
        Set<Long> crowd = known.get(level);
        if (crowd.contains(page)) {
            return Optional.empty();
        }
        Set<Long> reached = reached(around, page, level, most);
        if (reached.size() <= most && !crowd.contains(page)) {
            return Optional.of(reached);
        }
        unsettle(sql, around, reached, level);
        crowd.addAll(reached);
        return Optional.empty();
    }

    /**
     * The pages that are reached from {@code start}, nearest first: all of them, or more than {@code limit}, or as far as a crowd, of
     * which {@code start} is then one, too.
     */
    private Set<Long> reached(Surroundings around, long start, int level, int limit) throws SQLException {
        Set<Long> crowd = known.get(level);
        Set<Long> reached = new LinkedHashSet<>(Set.of(start));
        Set<Long> edge = Set.of(start);
        around.read(edge);
        while (!edge.isEmpty() && reached.size() <= limit) {
            Set<Long> next = new LinkedHashSet<>();
            for (long page : edge) {
                for (long neighbour : around.neighbours(page, STRENGTHS.get(level))) {
                    if (reached.add(neighbour)) {
                        next.add(neighbour);
                    }
                }
            }
            around.read(next);
            boolean first = edge.contains(start) && !next.isEmpty();
            if (limit < Integer.MAX_VALUE
                    && (next.stream().anyMatch(page -> isOfCrowd(around, page, level, crowd))
                            || (first && isOfCrowd(around, start, level, crowd)))) {
                crowd.add(start);
                return reached;
            }
            edge = next;
        }
        return reached;
    }

    private static boolean isOfCrowd(Surroundings around, long page, int level, Set<Long> crowd) {
        return crowd.contains(page) || around.isSettledAbove(page, STRENGTHS.get(level));
    }

    /** Has the pages settled anew that were settled before they were part of a crowd: they hang together with one another. */
    private void unsettle(Sql sql, Surroundings around, Set<Long> reached, int level) throws SQLException {
        double strength = STRENGTHS.get(level);
        Set<Long> seen = new HashSet<>();
        Set<Long> edge = new LinkedHashSet<>(reached);
        while (!edge.isEmpty()) {
            around.read(edge);
            edge.removeIf(page -> around.isSettledAbove(page, strength));
            seen.addAll(edge);
            Set<Long> next = new LinkedHashSet<>();
            for (long page : edge) {
                Weaving.unsettle(sql, page);
                for (long neighbour : around.neighbours(page, strength)) {
                    if (!seen.contains(neighbour) && !known.get(level).contains(neighbour)) {
                        next.add(neighbour);
                    }
                }
            }
            edge = next;
        }
        known.get(level).addAll(seen);
    }
}
