package org.strandline.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.strandline.story.match.Link;

/**
 * What joins pages to others, and where they stand among them. Read for many pages at once, and for each page once: for the time of one
 * transaction in which no page comes or goes.
 */
final class Surroundings {

    /** Of a story many thousand links are read, and a number is read in a fraction of the time that a word takes. */
    private static final String LINKS =
            "SELECT page, other, CASE kind WHEN 'story' THEN 0 WHEN 'copy' THEN 1 ELSE 2 END, strength FROM page_link"
                    + " WHERE page IN (?)";

    private static final List<Link.Kind> KINDS = List.of(Link.Kind.STORY, Link.Kind.COPY, Link.Kind.VERSION);

    private final Sql sql;
    private final Map<Long, List<Tie>> ties = new HashMap<>();
    private final Map<Long, Place> places = new HashMap<>();
    private final Map<Long, List<Long>> together = new HashMap<>();

    /** What joins a page to the page {@code other}. */
    record Tie(long other, Link.Kind kind, double strength) {}

    Surroundings(Sql sql) throws SQLException {
        this.sql = sql;
        for (List<Long> pair : Moves.together(sql)) {
            together.computeIfAbsent(pair.getFirst(), unused -> new ArrayList<>())
                    .add(pair.getLast());
            together.computeIfAbsent(pair.getLast(), unused -> new ArrayList<>())
                    .add(pair.getFirst());
        }
    }

    /** Has what surrounds {@code pages} at hand. */
    void read(Collection<Long> pages) throws SQLException {
        List<Long> unknown =
                pages.stream().filter(page -> !ties.containsKey(page)).toList();
        unknown.forEach(page -> ties.put(page, new ArrayList<>()));
        sql.each(LINKS, unknown, row -> ties(row.key(1))
                .add(new Tie(row.key(2), KINDS.get(row.number(3)), row.fraction(4))));
        sql.each(
                "SELECT page, story, n, copy_group, version_group, version_n, least_strength FROM story_page"
                        + " WHERE page IN (?)",
                unknown,
                row -> places.put(
                        row.key(1),
                        new Place(
                                row.text(2),
                                row.number(3),
                                row.optionalText(4),
                                row.optionalText(5),
                                row.optionalNumber(6),
                                row.fraction(7))));
    }

    /** What joins a page that has been read to others. */
    List<Tie> ties(long page) {
        return Optional.ofNullable(ties.get(page)).orElseThrow();
    }

    /** The pages that links of at least {@code strength}, or people, join to a page that has been read. */
    List<Long> neighbours(long page, double strength) {
        List<Long> neighbours = new ArrayList<>(together.getOrDefault(page, List.of()));
        for (Tie tie : ties(page)) {
            if (tie.strength() >= strength) {
                neighbours.add(tie.other());
            }
        }
        return neighbours;
    }

    /** Where a page that has been read stands; empty where that is not settled. */
    Optional<Place> place(long page) {
        return Optional.ofNullable(places.get(page));
    }

    /** Whether a page's story was found by stronger links only than those of {@code strength}. */
    boolean isSettledAbove(long page, double strength) {
        return place(page).filter(place -> place.leastStrength() > strength).isPresent();
    }

    /** Notes where a page stands now. */
    void put(long page, Place place) {
        places.put(page, place);
    }

    /** Notes that some pages have no place any more. */
    void remove(Collection<Long> pages) {
        places.keySet().removeAll(pages);
    }
}
