package org.strandline.app.web.story;

import java.util.List;

/**
 * Two versions of a page side by side.
 *
 * @param before what the older one is called
 * @param after what the newer one is called
 * @param facts what changes in what is said
 * @param rows the places where words change, in order
 */
public record ChangesView(String before, String after, List<StoryView.Item> facts, List<Row> rows) {

    public ChangesView {
        facts = List.copyOf(facts);
        rows = List.copyOf(rows);
    }

    /**
     * A place where words change, with a few words around it.
     *
     * @param before the older words
     * @param after the newer words
     */
    public record Row(Side before, Side after) {}

    /**
     * Words with those around them.
     *
     * @param lead the words before
     * @param words the words that change, empty where there are none
     * @param tail the words behind
     */
    public record Side(String lead, String words, String tail) {}
}
