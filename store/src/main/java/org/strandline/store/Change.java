package org.strandline.store;

import java.util.List;
import org.strandline.text.Span;

/** What a person puts right. Pages are named by their ids and words by their place, which the next reading of the page leaves alone. */
public sealed interface Change {

    /**
     * Words on a page.
     *
     * @param page the page's id
     * @param span where they stand in the article's text
     * @param words the words: they are looked for nearby if the text is not what it was
     */
    record Words(String page, Span span, String words) {}

    /** Two names are one person, body or place; it is called as in {@code one}. */
    record Same(Words one, Words other) implements Change {}

    /** The name at {@code other} is somebody else than the one at {@code one}, on one page. */
    record NotSame(Words one, Words other) implements Change {}

    /**
     * What is named there is called {@code name}, and by none of its other names: so it is told from whoever shares them on other pages.
     *
     * @param name need not stand on the page
     */
    record Called(Words at, String name) implements Change {}

    /** What stands there is no statement. */
    record NoStatement(Words at) implements Change {}

    /** What stands there was said by whoever is named at {@code speaker}, on the same page. */
    record SaidBy(Words at, Words speaker) implements Change {}

    /** The statement there consists of the words at {@code instead}, on the same page. */
    record Reads(Words at, Words instead) implements Change {}

    /** Where a page belongs. */
    sealed interface Move extends Change {

        /** The pages that have to be there for it to mean anything. */
        List<String> pages();
    }

    /**
     * A page belongs to the story of another.
     *
     * @param page the page's id
     * @param other the id of a page of the story
     */
    record Together(String page, String other) implements Move {

        @Override
        public List<String> pages() {
            return List.of(page, other);
        }
    }

    /**
     * A page belongs to no story with others.
     *
     * @param page the page's id
     */
    record Apart(String page) implements Move {

        @Override
        public List<String> pages() {
            return List.of(page);
        }
    }

    /**
     * An earlier correction does not hold.
     *
     * @param correction its id
     */
    record Undo(String correction) implements Change {}
}
