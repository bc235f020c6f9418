package org.strandline.app.web.story;

import java.util.List;

/**
 * Where the parties to talks stand on each term.
 *
 * @param parties the columns
 * @param rows one for each of the terms that weigh most
 * @param more one for each of the others
 * @param others positions of parties that have no column
 */
public record Board(List<String> parties, List<Row> rows, List<Row> more, List<StoryView.Stand> others) {

    public Board {
        parties = List.copyOf(parties);
        rows = List.copyOf(rows);
        more = List.copyOf(more);
        others = List.copyOf(others);
    }

    /**
     * A term.
     *
     * @param on what it is about
     * @param cells for each party where it stands, empty where nothing is known
     */
    public record Row(String on, List<List<StoryView.Stand>> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
