package org.strandline.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
    Component component(Sql sql, long page) throws SQLException {
        for (int level = 0; level < STRENGTHS.size() - 1; level++) {
            Optional<Set<Long>> together = together(sql, page, level);
            if (together.isPresent()) {
                return new Component(together.get(), STRENGTHS.get(level));
            }
        }
        return new Component(reached(sql, page, STRENGTHS.size() - 1, Integer.MAX_VALUE), STRENGTHS.getLast());
    }

    /** The pages that hang together with {@code page}; empty if they are a crowd. */
    private Optional<Set<Long>> together(Sql sql, long page, int level) throws SQLException {
        Set<Long> crowd = known.get(level);
        if (crowd.contains(page)) {
            return Optional.empty();
        }
        Set<Long> reached = reached(sql, page, level, most);
        if (reached.size() <= most && !crowd.contains(page)) {
            return Optional.of(reached);
        }
        unsettle(sql, reached, level);
        crowd.addAll(reached);
        return Optional.empty();
    }

    /**
     * The pages that are reached from {@code start}, nearest first: all of them, or more than {@code limit}, or as far as a crowd, of
     * which {@code start} is then one, too.
     */
    private Set<Long> reached(Sql sql, long start, int level, int limit) throws SQLException {
        double strength = STRENGTHS.get(level);
        Set<Long> crowd = known.get(level);
        Set<Long> reached = new LinkedHashSet<>(Set.of(start));
        Deque<Long> waiting = new ArrayDeque<>(Set.of(start));
        while (!waiting.isEmpty() && reached.size() <= limit) {
            for (Neighbour neighbour : neighbours(sql, waiting.removeFirst(), strength)) {
                if (reached.add(neighbour.page())) {
                    waiting.addLast(neighbour.page());
                }
                if (limit < Integer.MAX_VALUE
                        && (neighbour.settledBy() > strength || crowd.contains(neighbour.page()))) {
                    crowd.add(start);
                    return reached;
                }
            }
        }
        return reached;
    }

    /** Has the pages settled anew that were settled before they were part of a crowd: they hang together with one another. */
    private void unsettle(Sql sql, Set<Long> reached, int level) throws SQLException {
        double strength = STRENGTHS.get(level);
        Set<Long> seen = new HashSet<>();
        Deque<Long> waiting = new ArrayDeque<>();
        for (long page : reached) {
            double settledBy = sql.first(
                            "SELECT least_strength FROM story_page WHERE page = ?", row -> row.fraction(1), page)
                    .orElse(Neighbour.NOT_SETTLED);
            if (settledBy <= strength && seen.add(page)) {
                waiting.addLast(page);
            }
        }
        while (!waiting.isEmpty()) {
            long page = waiting.removeFirst();
            Weaving.unsettle(sql, page);
            for (Neighbour neighbour : neighbours(sql, page, strength)) {
                boolean before =
                        neighbour.settledBy() <= strength && !known.get(level).contains(neighbour.page());
                if (before && seen.add(neighbour.page())) {
                    waiting.addLast(neighbour.page());
                }
            }
        }
        known.get(level).addAll(seen);
    }

    /**
     * A page that a link joins to another.
     *
     * @param settledBy how strong the links are by which its story was found
     */
    private record Neighbour(long page, double settledBy) {

        static final double NOT_SETTLED = -1;
    }

    private static List<Neighbour> neighbours(Sql sql, long page, double strength) throws SQLException {
        List<Neighbour> neighbours = new ArrayList<>(sql.list(
                "SELECT other, COALESCE(least_strength, -1) FROM page_link"
                        + " LEFT JOIN story_page ON story_page.page = page_link.other"
                        + " WHERE page_link.page = ? AND strength >= ?",
                row -> new Neighbour(row.key(1), row.fraction(2)),
                page,
                strength));
        for (long moved : Moves.neighbours(sql, page)) {
            neighbours.add(new Neighbour(moved, Neighbour.NOT_SETTLED));
        }
        return neighbours;
    }
}
