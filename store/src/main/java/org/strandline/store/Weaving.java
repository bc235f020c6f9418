package org.strandline.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Sketcher sketcher = Sketcher.english();
    private final Matcher matcher = new Matcher();

    /** A page that shares keys with another. */
    private static final class Candidate {
        private final String id;
        private int keys;

        Candidate(String id) {
            this.id = id;
        }
    }

    /** Keeps the sketch of a page and what joins it to others; which story it is of is settled later. */
    void add(Sql sql, long page, PageRecord record) throws SQLException {
        Sketch sketch = sketcher.sketch(record);
        String moment = sketch.origin().appeared().map(PageTime::iso).orElse(NO_TIME);
        List<Sketch> candidates = candidates(sql, page, sketch, moment);
        sql.update("INSERT INTO sketch (page, moment, bytes) VALUES (?, ?, ?)", page, moment, sketch.bytes());
        List<Object[]> keys = new ArrayList<>();
        sketch.keys().forEach(key -> keys.add(new Object[] {key, moment, page}));
        sql.updateAll("INSERT INTO sketch_key (key, moment, page) VALUES (?, ?, ?)", keys);
        addLinks(sql, page, sketch, matcher.links(sketch, candidates));
        unsettle(sql, page);
    }

    /** Takes away the sketch of a page and its links; those it was joined to are to be settled anew. */
    void remove(Sql sql, long page) throws SQLException {
        sql.update(
                "INSERT INTO unsettled (page) SELECT other FROM page_link WHERE page = ? ON CONFLICT DO NOTHING", page);
        sql.update("DELETE FROM sketch WHERE page = ?", page);
        sql.update("DELETE FROM story_page WHERE page = ?", page);
    }

    /** Notes that the story of a page is to be settled anew. */
    static void unsettle(Sql sql, long page) throws SQLException {
        sql.update("INSERT INTO unsettled (page) VALUES (?) ON CONFLICT DO NOTHING", page);
    }

    private static void addLinks(Sql sql, long page, Sketch sketch, List<Link> links) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        for (Link link : links) {
            String other = link.pageA().equals(sketch.page()) ? link.pageB() : link.pageA();
            long number = sql.first("SELECT number FROM page WHERE id = ?", row -> row.key(1), other)
                    .orElseThrow();
            String kind = Words.of(link.kind());
            rows.add(new Object[] {page, number, kind, link.strength()});
            rows.add(new Object[] {number, page, kind, link.strength()});
        }
        sql.updateAll("INSERT INTO page_link (page, other, kind, strength) VALUES (?, ?, ?, ?)", rows);
    }

    private static List<Sketch> candidates(Sql sql, long page, Sketch sketch, String moment) throws SQLException {
        Map<Long, Candidate> found = new HashMap<>();
        for (long key : sketch.keys()) {
            for (String side : List.of(
                    "sketch_key.moment >= ? ORDER BY sketch_key.moment, page.id",
                    "sketch_key.moment < ? ORDER BY sketch_key.moment DESC, page.id")) {
                sql.list(
                        "SELECT page.number, page.id FROM sketch_key JOIN page ON page.number = sketch_key.page"
                                + " WHERE sketch_key.key = ? AND " + side + " LIMIT " + NEAREST,
                        row -> found.computeIfAbsent(row.key(1), unused -> candidate(row)).keys++,
                        key,
                        moment);
            }
        }
        List<Sketch> sketches = new ArrayList<>();
        for (Map.Entry<Long, Candidate> candidate : found.entrySet().stream()
                .filter(entry -> entry.getKey() != page)
                .sorted(Map.Entry.comparingByValue(Comparator.<Candidate>comparingInt(one -> one.keys)
                        .reversed()
                        .thenComparing(one -> one.id)))
                .limit(MOST_COMPARED)
                .toList()) {
            sketches.add(sketch(sql, candidate.getKey()));
        }
        return sketches;
    }

    private static Candidate candidate(Row row) {
        try {
            return new Candidate(row.text(2));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Sketch sketch(Sql sql, long page) throws SQLException {
        return sql.first("SELECT bytes FROM sketch WHERE page = ?", row -> Sketch.of(row.bytes(1)), page)
                .orElseThrow();
    }
}
