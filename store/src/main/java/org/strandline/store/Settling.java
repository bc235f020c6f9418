package org.strandline.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.strandline.record.PageTime;
import org.strandline.story.match.Grouping;
import org.strandline.story.match.Groups;
import org.strandline.story.match.Link;
import org.strandline.story.match.Sketch;
import org.strandline.story.wording.Headlines;

/**
 * Divides pages into stories. Pages that no chain of links joins never meet, so one such component is settled at a time: what
 * comes out depends on its pages and links, not on the order in which they came.
 */
final class Settling {

    private final Sql sql;
    private final Component component;
    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<Long, Sketch> sketches = new HashMap<>();
    private final List<Link> links = new ArrayList<>();

    private Settling(Sql sql, Component component) {
        this.sql = sql;
        this.component = component;
    }

    /**
     * Settles components until some hundred pages have their stories.
     *
     * @return whether there was anything to be settled
     */
    static boolean settleSome(Sql sql, Crowds crowds, int pages) throws SQLException {
        int settled = 0;
        while (settled < pages) {
            Optional<Long> page = sql.first("SELECT page FROM unsettled ORDER BY page LIMIT 1", row -> row.key(1));
            if (page.isEmpty()) {
                return settled > 0;
            }
            Settling settling = new Settling(sql, crowds.component(sql, page.get()));
            settling.gather();
            settling.divide();
            settled += settling.component.pages().size();
        }
        return true;
    }

    private void gather() throws SQLException {
        for (long page : component.pages()) {
            sql.update("DELETE FROM unsettled WHERE page = ?", page);
            Optional<Sketch> sketch =
                    sql.first("SELECT bytes FROM sketch WHERE page = ?", row -> Sketch.of(row.bytes(1)), page);
            if (sketch.isPresent()) {
                sketches.put(page, sketch.get());
                numbers.put(sketch.get().page(), page);
            }
        }
        for (long page : sketches.keySet()) {
            sql.list(
                    "SELECT other, kind, strength FROM page_link WHERE page = ? AND other > ?",
                    row -> {
                        Optional<Sketch> other = Optional.ofNullable(sketches.get(row.key(1)));
                        if (other.isPresent()) {
                            link(page, other.get(), row);
                        }
                        return row;
                    },
                    page,
                    page);
        }
    }

    private void link(long page, Sketch other, Row row) throws SQLException {
        String one = Optional.ofNullable(sketches.get(page)).orElseThrow().page();
        boolean ordered = one.compareTo(other.page()) < 0;
        links.add(new Link(
                ordered ? one : other.page(),
                ordered ? other.page() : one,
                Link.Kind.valueOf(row.text(2).toUpperCase(Locale.ROOT)),
                row.fraction(3)));
    }

    private void divide() throws SQLException {
        Groups groups = Moves.of(sql, numbers.keySet()).applied(Grouping.of(sketches.values(), links), byId());
        Map<String, Object[]> places = new HashMap<>();
        for (Groups.Story story : groups.stories()) {
            for (int i = 0; i < story.pages().size(); i++) {
                String page = story.pages().get(i);
                places.put(page, new Object[] {
                    number(page),
                    story.id(),
                    i + 1,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    component.strength()
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
        for (long page : component.pages()) {
            leave(page);
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
                    title(story.pages()),
                    times.stream().findFirst(),
                    times.reversed().stream().findFirst(),
                    members.size());
        }
        sql.updateAll(
                "INSERT INTO story_page (page, story, n, copy_group, version_group, version_n,"
                        + " least_strength) VALUES (?, ?, ?, ?, ?, ?, ?)",
                List.copyOf(places.values()));
    }

    private Optional<String> title(List<String> pages) throws SQLException {
        List<Optional<String>> headlines = new ArrayList<>();
        for (String page : pages) {
            headlines.add(
                    sql.first("SELECT headline FROM article WHERE page = ?", row -> row.optionalText(1), number(page))
                            .flatMap(Function.identity()));
        }
        OptionalInt chosen = Headlines.sharedMost(headlines);
        return chosen.isPresent()
                ? headlines.get(chosen.getAsInt())
                : sketch(pages.getFirst()).headline().map(Headlines::instead);
    }

    /** Takes away the story that a page was of; pages of that story that are not settled now are settled later. */
    private void leave(long page) throws SQLException {
        Optional<String> story = sql.first("SELECT story FROM story_page WHERE page = ?", row -> row.text(1), page);
        if (story.isPresent()) {
            for (long member :
                    sql.list("SELECT page FROM story_page WHERE story = ?", row -> row.key(1), story.get())) {
                if (!sketches.containsKey(member)) {
                    Weaving.unsettle(sql, member);
                }
            }
            sql.update("DELETE FROM story WHERE id = ?", story.get());
        }
    }

    private Map<String, Sketch> byId() {
        return sketches.values().stream().collect(Collectors.toMap(Sketch::page, Function.identity()));
    }

    private static Object[] place(Map<String, Object[]> places, String page) {
        return Optional.ofNullable(places.get(page)).orElseThrow();
    }

    private long number(String page) {
        return Optional.ofNullable(numbers.get(page)).orElseThrow();
    }

    private Sketch sketch(String page) {
        return Optional.ofNullable(sketches.get(number(page))).orElseThrow();
    }
}
