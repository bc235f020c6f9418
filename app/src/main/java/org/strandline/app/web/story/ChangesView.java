package org.strandline.app.web.story;

import java.util.List;

/**
 * Two versions of a page side by side.
 *
 * @param before what the older one is called
 * @param after what the newer one is called
 * @param versions all versions of the page, the oldest first
 * @param facts what changes in what is said
 * @param rows the paragraphs beside each other, in order
 */
public record ChangesView(
        String before, String after, List<Version> versions, List<StoryView.Item> facts, List<Row> rows) {

    public ChangesView {
        versions = List.copyOf(versions);
        facts = List.copyOf(facts);
        rows = List.copyOf(rows);
    }

    /** How many paragraphs were changed, came or went. */
    public long changed() {
        return rows.stream().filter(row -> row.same() == 0).count();
    }

    /**
     * A version of the page.
     *
     * @param link what it changes; of the first one, the page itself
     * @param label what it is called
     * @param shown whether it is one of the two
     */
    public record Version(String link, String label, boolean shown) {}

    /**
     * A paragraph of each version, or paragraphs in which nothing changes.
     *
     * @param same how many paragraphs are the same here, 0 where something changes
     * @param before the older words, none where the paragraph is new
     * @param after the newer words, none where it has gone
     */
    public record Row(int same, List<Part> before, List<Part> after) {
        public Row {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /**
     * Words in a row.
     *
     * @param text the words
     * @param changed whether the other version does not have them
     */
    public record Part(String text, boolean changed) {}
}
