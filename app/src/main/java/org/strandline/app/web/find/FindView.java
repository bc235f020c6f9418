package org.strandline.app.web.find;

import java.util.List;
import java.util.Optional;

/**
 * A search and its answer as people see them.
 *
 * @param form what was asked
 * @param fields the fields for filters
 * @param kinds what can be ticked
 * @param orders how the answer can be sorted
 * @param refused why there is no answer
 * @param hits what was found
 * @param total how many passages were found; {@code hits} may be fewer
 * @param behind whether pages are still being taken into the index
 */
public record FindView(
        SearchForm form,
        List<Field> fields,
        List<Choice> kinds,
        List<Choice> orders,
        Optional<String> refused,
        List<Hit> hits,
        int total,
        boolean behind) {

    public FindView {
        fields = List.copyOf(fields);
        kinds = List.copyOf(kinds);
        orders = List.copyOf(orders);
        hits = List.copyOf(hits);
    }

    /**
     * A field for a filter.
     *
     * @param name its name in the address, which is also what it is called where it is typed
     * @param label what it asks for
     * @param type what browsers take it for
     * @param example what could stand in it
     * @param value what stands in it
     */
    public record Field(String name, String label, String type, String example, String value) {}

    /**
     * Something that can be chosen.
     *
     * @param word its name in the address
     * @param label what it is called
     * @param chosen whether it is
     * @param link the address of this search with it chosen
     */
    public record Choice(String word, String label, boolean chosen, String link) {}

    /**
     * Something that was found.
     *
     * @param link the way to the words on their page
     * @param kind what it is
     * @param who who said it, did it, or whose it is
     * @param said when
     * @param pieces its words, those marked that were looked for
     * @param headline of its page
     * @param about outlet and day of its page
     * @param alsoOn other pages with the same words
     */
    public record Hit(
            String link,
            String kind,
            String who,
            String said,
            List<Piece> pieces,
            String headline,
            String about,
            List<String> alsoOn) {
        public Hit {
            pieces = List.copyOf(pieces);
            alsoOn = List.copyOf(alsoOn);
        }
    }

    /**
     * Words of a passage.
     *
     * @param text the words
     * @param marked whether they were looked for
     */
    public record Piece(String text, boolean marked) {}
}
