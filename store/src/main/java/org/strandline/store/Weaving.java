package org.strandline.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.strandline.json.Words;
import org.strandline.record.PageRecord;
import org.strandline.record.PageTime;
import org.strandline.story.match.Link;
import org.strandline.story.match.Matcher;
import org.strandline.story.match.Sketch;
import org.strandline.story.match.Sketcher;

/** The tables of what pages are compared by and of what joins them. A page is compared with those only that share a key with it. */
final class Weaving {

    /** Of the pages that share a key, so many before and after in time are looked at. */
    private static final int NEAREST = 32;

    /** Of the pages that share any key, those that share most are compared. */
    private static final int MOST_COMPARED = 96;

    /** Pages that say no time come after all others. */
    private static final String NO_TIME = "9999";

    /** So many digits of a page's id. */
    private static final int DIGITS = 8;

    private static final String NEIGHBOURS =
            "SELECT * FROM (SELECT page, moment FROM sketch_key WHERE key = ? AND moment >= ?"
                    + " ORDER BY moment LIMIT " + NEAREST + ") AS later UNION ALL"
                    + " SELECT * FROM (SELECT page, moment FROM sketch_key WHERE key = ? AND moment < ?"
                    + " ORDER BY moment DESC LIMIT " + NEAREST + ") AS earlier";

    private final Sketcher sketcher = Sketcher.english();
    private final Matcher matcher = new Matcher();

    /**
     * A page that shares keys with another.
     *
     * @param keys how many
     */
    private record Candidate(long page, String moment, int keys) {

        static final Comparator<Candidate> ORDER = Comparator.comparingInt(Candidate::keys)
                .reversed()
                .thenComparing(Candidate::moment)
                .thenComparingLong(Candidate::page);

        Candidate again() {
            return new Candidate(page, moment, keys + 1);
        }
    }

    /** Keeps the sketch of a page and what joins it to others; which story it is of is settled later. */
    void add(Sql sql, long page, PageRecord record) throws SQLException {
        Sketch sketch = sketcher.sketch(record);
        String moment = moment(sketch);
        List<Sketch> candidates = new ArrayList<>();
        Map<String, Long> numbers = new HashMap<>();
        for (long candidate : candidates(sql, sketch, moment)) {
            Optional<Sketch> other = sketch(sql, candidate);
            other.ifPresent(candidates::add);
            other.ifPresent(one -> numbers.put(one.page(), candidate));
        }
        sql.update("INSERT INTO sketch (page, moment, bytes) VALUES (?, ?, ?)", page, appeared(sketch), sketch.bytes());
        List<Object[]> keys = new ArrayList<>();
        sketch.keys().forEach(key -> keys.add(new Object[] {key, moment, page}));
        sql.updateAll("INSERT INTO sketch_key (key, moment, page) VALUES (?, ?, ?)", keys);
        addLinks(sql, page, sketch, numbers, matcher.links(sketch, candidates));
        unsettle(sql, page);
    }

    /** Takes away the sketch of a page and its links; those it was joined to, or in one story with, are to be settled anew. */
    void remove(Sql sql, long page) throws SQLException {
        sql.update(
                "INSERT INTO unsettled (page) SELECT other FROM page_link WHERE page = ? UNION SELECT others.page FROM"
                        + " story_page AS own JOIN story_page AS others ON others.story = own.story WHERE own.page = ?"
                        + " AND others.page <> ? ON CONFLICT DO NOTHING",
                page,
                page,
                page);
        sql.update("DELETE FROM story WHERE pages = 1 AND id = (SELECT story FROM story_page WHERE page = ?)", page);
        Optional<Sketch> sketch = sketch(sql, page);
        if (sketch.isPresent()) {
            List<Object[]> keys = new ArrayList<>();
            sketch.get().keys().forEach(key -> keys.add(new Object[] {key, page}));
            sql.updateAll("DELETE FROM sketch_key WHERE key = ? AND page = ?", keys);
        }
        sql.update("DELETE FROM sketch WHERE page = ?", page);
        sql.update("DELETE FROM story_page WHERE page = ?", page);
    }

    /** Notes that the story of a page is to be settled anew. */
    static void unsettle(Sql sql, long page) throws SQLException {
        sql.update("INSERT INTO unsettled (page) VALUES (?) ON CONFLICT DO NOTHING", page);
    }

    private static void addLinks(Sql sql, long page, Sketch sketch, Map<String, Long> numbers, List<Link> links)
            throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        for (Link link : links) {
            String other = link.pageA().equals(sketch.page()) ? link.pageB() : link.pageA();
            long number = Optional.ofNullable(numbers.get(other)).orElseThrow();
            String kind = Words.of(link.kind());
            rows.add(new Object[] {page, number, kind, link.strength()});
            rows.add(new Object[] {number, page, kind, link.strength()});
        }
        sql.updateAll("INSERT INTO page_link (page, other, kind, strength) VALUES (?, ?, ?, ?)", rows);
    }

    /** The numbers of the pages that are worth comparing with a page, those that share most keys first. */
    private static List<Long> candidates(Sql sql, Sketch sketch, String moment) throws SQLException {
        Map<Long, Candidate> found = new HashMap<>();
        for (long key : sketch.keys()) {
            // Answered from the primary key alone: no other table is looked at.
            sql.list(
                    NEIGHBOURS,
                    row -> {
                        long page = row.key(1);
                        Candidate known = found.get(page);
                        found.put(page, known == null ? new Candidate(page, row.text(2), 1) : known.again());
                        return page;
                    },
                    key,
                    moment,
                    key,
                    moment);
        }
        return found.values().stream()
                .sorted(Candidate.ORDER)
                .limit(MOST_COMPARED)
                .map(Candidate::page)
                .toList();
    }

    /** When a page appeared, and behind it some of its digest: of pages of one moment, too, the order is not that in which they came. */
    private static String moment(Sketch sketch) {
        String id = sketch.page();
        return appeared(sketch) + ' ' + id.substring(Math.max(0, id.length() - DIGITS));
    }

    private static String appeared(Sketch sketch) {
        return sketch.origin().appeared().map(PageTime::iso).orElse(NO_TIME);
    }

    private static Optional<Sketch> sketch(Sql sql, long page) throws SQLException {
        return sql.first("SELECT bytes FROM sketch WHERE page = ?", row -> Sketch.of(row.bytes(1)), page);
    }
}
