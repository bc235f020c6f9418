package org.strandline.story;

import java.util.List;
import java.util.Optional;

/**
 * What some pages add to what was known: what matters most first.
 *
 * @param pages the ids of the pages, in order of time
 * @param items what is new in them, repeated, changed, and dropped
 */
public record News(List<String> pages, List<Item> items) {

    public News {
        pages = List.copyOf(pages);
        items = List.copyOf(items);
    }

    /** The items but for those that are repeated. */
    public List<Item> differences() {
        return items.stream().filter(item -> item.change() != Change.REPEATED).toList();
    }

    /**
     * A fact, and what the pages do to it.
     *
     * @param layer what kind of fact
     * @param change what the pages do to it
     * @param text the words for it now; of what is dropped, the words that it had
     * @param before the words that it had before the change
     * @param facts the facts on the pages, where they are facts of their records
     * @param evidence where it stands now; of what is dropped, where it stood
     * @param earlier where it stood before
     * @param pages how many independent pages have it now, those before them not counted
     */
    public record Item(
            Layer layer,
            Change change,
            String text,
            Optional<String> before,
            List<FactId> facts,
            List<Evidence> evidence,
            List<Evidence> earlier,
            int pages) {

        public Item {
            facts = List.copyOf(facts);
            evidence = List.copyOf(evidence);
            earlier = List.copyOf(earlier);
        }
    }

    /**
     * A fact of a page.
     *
     * @param page the page's id
     * @param fact the fact's id on it
     */
    public record FactId(String page, String fact) {}

    /** What kind of fact it is. */
    public enum Layer {
        HEADLINE,
        STATEMENT,
        FIGURE,
        EVENT,
        POSITION,
        /** The name of somebody or something. */
        NAME,
        /** A day or time. */
        TIME,
        /** Words in which no fact was read. */
        WORDING
    }

    /** What pages do to a fact. */
    public enum Change {
        NEW,
        REPEATED,
        CHANGED,
        DROPPED
    }
}
