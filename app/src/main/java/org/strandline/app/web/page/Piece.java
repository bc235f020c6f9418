package org.strandline.app.web.page;

import java.util.List;

/**
 * A stretch of a paragraph over which nothing changes: the same marks from its first character to its last.
 *
 * @param text the characters, harmless to show
 * @param style the style classes of all its marks, empty for plain text
 * @param tip what its shortest mark means
 * @param at whether it is the first piece of what the reader asked to be shown
 * @param notes the numbers of the notes that begin after it
 */
public record Piece(String text, String style, String tip, boolean at, List<Integer> notes) {

    public Piece {
        notes = List.copyOf(notes);
    }
}
