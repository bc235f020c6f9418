package org.strandline.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.strandline.story.match.Grouping;
import org.strandline.story.match.Groups;
import org.strandline.story.match.Sketch;

/**
 * What people say about which pages belong together, over what the pages themselves say.
 *
 * @param moves the moves that hold, in order
 */
record Moves(List<Change.Move> moves) {

    /** Those that say something of {@code pages}. */
    static Moves of(Sql sql, Set<String> pages) throws SQLException {
        List<Change.Move> moves = new ArrayList<>();
        for (Correction correction : new Corrections(sql).moves()) {
            if (correction.change() instanceof Change.Move move && pages.containsAll(move.pages())) {
                moves.add(move);
            }
        }
        return new Moves(moves);
    }

    /** The numbers of each two pages that people have put into one story. */
    static List<List<Long>> together(Sql sql) throws SQLException {
        return sql.list(
                "SELECT moved.number, other.number FROM correction JOIN page AS moved ON moved.id = correction.page"
                        + " JOIN page AS other ON other.id = correction.other_page WHERE correction.kind = 'together'",
                row -> List.of(row.key(1), row.key(2)));
    }

    Groups applied(Groups groups, Map<String, Sketch> sketches) {
        if (moves.isEmpty()) {
            return groups;
        }
        List<List<String>> stories = new ArrayList<>();
        groups.stories().forEach(story -> stories.add(new ArrayList<>(story.pages())));
        for (Change.Move move : moves) {
            switch (move) {
                case Change.Together(String page, String other) -> {
                    stories.forEach(story -> story.remove(page));
                    stories.stream().filter(story -> story.contains(other)).forEach(story -> story.add(page));
                }
                case Change.Apart(String page) -> {
                    stories.forEach(story -> story.remove(page));
                    stories.add(new ArrayList<>(List.of(page)));
                }
            }
        }
        return new Groups(
                stories.stream()
                        .filter(story -> !story.isEmpty())
                        .map(story -> Grouping.together(story.stream()
                                .map(sketches::get)
                                .filter(Objects::nonNull)
                                .toList()))
                        .toList(),
                groups.copies(),
                groups.versions());
    }
}
