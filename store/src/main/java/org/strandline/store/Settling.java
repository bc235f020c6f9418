package org.strandline.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
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
    private final Surroundings around;
    private final Component component;
    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<Long, Sketch> sketches = new HashMap<>();

    private Settling(Sql sql, Surroundings around, Component component) {
        this.sql = sql;
        this.around = around;
        this.component = component;
    }

    /**
     * Settles components until some hundred pages have their stories.
     *
     * @return whether there was anything to be settled
     */
    static boolean settleSome(Sql sql, Crowds crowds, int pages) throws SQLException {
        Surroundings around = new Surroundings(sql);
        int settled = 0;
        while (settled < pages) {
            Optional<Long> page = sql.first("SELECT page FROM unsettled ORDER BY page LIMIT 1", row -> row.key(1));
            if (page.isEmpty()) {
                return settled > 0;
            }
            Settling settling = new Settling(sql, around, crowds.component(sql, around, page.get()));
            settling.gather();
            settling.write(settling.divided());
            settled += settling.component.pages().size();
        }
        return true;
    }

    private void gather() throws SQLException {
        sql.updateAll(
                "DELETE FROM unsettled WHERE page = ?",
                component.pages().stream().map(page -> new Object[] {page}).toList());
        sql.each("SELECT page, bytes FROM sketch WHERE page IN (?)", List.copyOf(component.pages()), row -> {
            Sketch sketch = Sketch.of(row.bytes(2));
            numbers.put(sketch.page(), row.key(1));
            return sketches.put(row.key(1), sketch);
        });
    }

    private Groups divided() throws SQLException {
        List<Link> links = new ArrayList<>();
        for (Map.Entry<Long, Sketch> page : sketches.entrySet()) {
            for (Surroundings.Tie tie : around.ties(page.getKey())) {
                String one = page.getValue().page();
                Optional.ofNullable(sketches.get(tie.other()))
                        .map(Sketch::page)
                        .filter(other -> one.compareTo(other) < 0)
                        .ifPresent(other -> links.add(new Link(one, other, tie.kind(), tie.strength())));
            }
        }
        return Moves.of(sql, numbers.keySet()).applied(Grouping.of(sketches.values(), links), byId());
    }

    /** Writes what is not as it was: of a story that a page comes to, little is. */
    private void write(Groups groups) throws SQLException {
        Map<Long, Place> places = places(groups);
        Map<String, Groups.Story> stories =
                groups.stories().stream().collect(Collectors.toMap(Groups.Story::id, Function.identity()));
        Set<String> changed = leave(stories.keySet());
        List<Object[]> rows = new ArrayList<>();
        places.forEach((page, place) -> {
            if (!around.place(page).equals(Optional.of(place))) {
                changed.add(place.story());
                around.place(page).map(Place::story).ifPresent(changed::add);
                rows.add(row(page, place));
                around.put(page, place);
            }
        });
        for (String story : changed) {
            if (stories.containsKey(story)) {
                write(stories.get(story));
            }
        }
        sql.updateAll(
                "INSERT INTO story_page (page, story, n, copy_group, version_group, version_n, least_strength) VALUES"
                        + " (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (page) DO UPDATE SET story = excluded.story, n ="
                        + " excluded.n, copy_group = excluded.copy_group, version_group = excluded.version_group,"
                        + " version_n = excluded.version_n, least_strength = excluded.least_strength",
                rows);
    }

    private Map<Long, Place> places(Groups groups) {
        Map<Long, Place> places = new LinkedHashMap<>();
        for (Groups.Story story : groups.stories()) {
            FactTables.numbered(
                    story.pages(),
                    (n, page) -> places.put(
                            number(page),
                            new Place(
                                    story.id(),
                                    n,
                                    Optional.empty(),
                                    Optional.empty(),
                                    OptionalInt.empty(),
                                    component.strength())));
        }
        for (List<String> copies : groups.copies()) {
            copies.forEach(page ->
                    places.computeIfPresent(number(page), (one, place) -> place.among("copies:" + copies.getFirst())));
        }
        for (List<String> versions : groups.versions()) {
            FactTables.numbered(
                    versions,
                    (n, page) -> places.computeIfPresent(
                            number(page), (one, place) -> place.version("versions:" + versions.getFirst(), n)));
        }
        return places;
    }

    private static Object[] row(long page, Place place) {
        return new Object[] {
            page, place.story(), place.n(), place.copies(), place.versions(), place.version(), place.leastStrength()
        };
    }

    /**
     * Takes away the stories that the pages were of and that are no more, or have pages beside these, which are settled later.
     *
     * @param kept the stories that the pages are of now
     * @return those of the stories kept that have another number of pages, or are to be written anew
     */
    private Set<String> leave(Set<String> kept) throws SQLException {
        Set<String> before = new TreeSet<>();
        component.pages().forEach(page -> around.place(page).map(Place::story).ifPresent(before::add));
        Set<String> changed = new TreeSet<>();
        for (String story : before) {
            List<Long> members = sql.list("SELECT page FROM story_page WHERE story = ?", row -> row.key(1), story);
            boolean shared = false;
            for (long member : members) {
                if (!sketches.containsKey(member)) {
                    Weaving.unsettle(sql, member);
                    shared = true;
                }
            }
            if (shared || !kept.contains(story)) {
                sql.update("DELETE FROM story WHERE id = ?", story);
                around.remove(members);
            } else if (isOfAnotherNumber(story, members.size())) {
                changed.add(story);
            }
        }
        return changed;
    }

    /** A page that was taken away leaves its story's line as it was. */
    private boolean isOfAnotherNumber(String story, int members) throws SQLException {
        return sql.first("SELECT pages FROM story WHERE id = ?", row -> row.number(1), story)
                .filter(pages -> pages == members)
                .isEmpty();
    }

    private void write(Groups.Story story) throws SQLException {
        List<Sketch> members = story.pages().stream().map(this::sketch).toList();
        List<String> times = members.stream()
                .flatMap(sketch -> sketch.origin().appeared().stream())
                .map(PageTime::iso)
                .sorted()
                .toList();
        sql.update(
                "INSERT INTO story (id, title, first_published, last_published, pages) VALUES (?, ?, ?, ?, ?) ON"
                        + " CONFLICT (id) DO UPDATE SET title = excluded.title, first_published ="
                        + " excluded.first_published, last_published = excluded.last_published, pages = excluded.pages",
                story.id(),
                title(story.pages()),
                times.stream().findFirst(),
                times.reversed().stream().findFirst(),
                members.size());
    }

    private Optional<String> title(List<String> pages) throws SQLException {
        Map<Long, Optional<String>> headlines = new HashMap<>();
        sql.each(
                "SELECT page, headline FROM article WHERE page IN (?)",
                pages.stream().map(this::number).toList(),
                row -> headlines.put(row.key(1), row.optionalText(2)));
        List<Optional<String>> inOrder = pages.stream()
                .map(page -> headlines.getOrDefault(number(page), Optional.empty()))
                .toList();
        OptionalInt chosen = Headlines.sharedMost(inOrder);
        return chosen.isPresent()
                ? inOrder.get(chosen.getAsInt())
                : sketch(pages.getFirst()).headline().map(Headlines::instead);
    }

    private Map<String, Sketch> byId() {
        return sketches.values().stream().collect(Collectors.toMap(Sketch::page, Function.identity()));
    }

    private long number(String page) {
        return Optional.ofNullable(numbers.get(page)).orElseThrow();
    }

    private Sketch sketch(String page) {
        return Optional.ofNullable(sketches.get(number(page))).orElseThrow();
    }
}
