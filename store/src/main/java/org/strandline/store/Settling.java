package org.strandline.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.strandline.record.PageTime;
import org.strandline.story.match.Grouping;
import org.strandline.story.match.Groups;
import org.strandline.story.match.Link;
import org.strandline.story.match.Sketch;

/**
 * Divides pages into stories. Pages that no chain of links joins never meet, so one such component is settled at a time: what
 * comes out depends on its pages and links, not on the order in which they came.
 */
final class Settling {

    private final Sql sql;
    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<String, Sketch> sketches = new HashMap<>();
    private final List<Link> links = new ArrayList<>();

    private Settling(Sql sql) {
        this.sql = sql;
    }

    /** Settles one component. Whether there was one. */
    static boolean settleOne(Sql sql) throws SQLException {
        Optional<Long> page = sql.first("SELECT MIN(page) FROM unsettled HAVING COUNT(*) > 0", row -> row.key(1));
        if (page.isEmpty()) {
            return false;
        }
        Settling settling = new Settling(sql);
        settling.gather(page.get());
        settling.divide();
        return true;
    }

    private void gather(long start) throws SQLException {
        List<Long> waiting = new ArrayList<>(List.of(start));
        while (!waiting.isEmpty()) {
            long page = waiting.removeLast();
            Optional<Sketch> sketch =
                    sql.first("SELECT bytes FROM sketch WHERE page = ?", row -> Sketch.of(row.bytes(1)), page);
            sql.update("DELETE FROM unsettled WHERE page = ?", page);
            if (sketch.isEmpty() || numbers.putIfAbsent(sketch.get().page(), page) != null) {
                continue;
            }
            sketches.put(sketch.get().page(), sketch.get());
            waiting.addAll(neighbours(page, sketch.get()));
        }
    }

    private List<Long> neighbours(long page, Sketch sketch) throws SQLException {
        List<Long> neighbours = new ArrayList<>(sql.list(
                "SELECT page_link.other, page.id, page_link.kind, page_link.strength"
                        + " FROM page_link JOIN page ON page.number = page_link.other WHERE page_link.page = ?",
                row -> {
                    String other = row.text(2);
                    if (sketch.page().compareTo(other) < 0) {
                        Link.Kind kind = Link.Kind.valueOf(row.text(3).toUpperCase(Locale.ROOT));
                        links.add(new Link(sketch.page(), other, kind, row.fraction(4)));
                    }
                    return row.key(1);
                },
                page));
        neighbours.addAll(Moves.neighbours(sql, sketch.page()));
        return neighbours;
    }

    private void divide() throws SQLException {
        Groups groups = Moves.of(sql, numbers.keySet()).applied(Grouping.of(sketches.values(), links), sketches);
        Map<String, Object[]> places = new HashMap<>();
        for (Groups.Story story : groups.stories()) {
            for (int i = 0; i < story.pages().size(); i++) {
                String page = story.pages().get(i);
                places.put(page, new Object[] {
                    number(page), story.id(), i + 1, Optional.empty(), Optional.empty(), Optional.empty()
                });
            }
        }
        for (List<String> copies : groups.copies()) {
            copies.forEach(page -> place(places, page)[3] = "copies:" + copies.getFirst());
        }
        for (List<String> versions : groups.versions()) {
            FactTables.numbered(versions, (n, page) -> {
                place(places, page)[4] = "versions:" + versions.getFirst();
                place(places, page)[5] = n;
            });
        }
        write(groups, places);
    }

    private void write(Groups groups, Map<String, Object[]> places) throws SQLException {
        for (long page : numbers.values()) {
            sql.update("DELETE FROM story WHERE id = (SELECT story FROM story_page WHERE page = ?)", page);
        }
        for (Groups.Story story : groups.stories()) {
            List<Sketch> members = story.pages().stream().map(this::sketch).toList();
            List<String> times = members.stream()
                    .flatMap(sketch -> sketch.origin().appeared().stream())
                    .map(PageTime::iso)
                    .sorted()
                    .toList();
            sql.update("DELETE FROM story WHERE id = ?", story.id());
            sql.update(
                    "INSERT INTO story (id, title, first_published, last_published, pages) VALUES (?, ?, ?, ?, ?)",
                    story.id(),
                    sketch(story.representative()).headline(),
                    times.stream().findFirst(),
                    times.reversed().stream().findFirst(),
                    members.size());
        }
        sql.updateAll(
                "INSERT INTO story_page (page, story, n, copy_group, version_group, version_n) VALUES (?, ?, ?, ?, ?, ?)",
                List.copyOf(places.values()));
    }

    private static Object[] place(Map<String, Object[]> places, String page) {
        return Optional.ofNullable(places.get(page)).orElseThrow();
    }

    private long number(String page) {
        return Optional.ofNullable(numbers.get(page)).orElseThrow();
    }

    private Sketch sketch(String page) {
        return Optional.ofNullable(sketches.get(page)).orElseThrow();
    }
}
