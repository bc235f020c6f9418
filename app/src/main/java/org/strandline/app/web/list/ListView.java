package org.strandline.app.web.list;

import java.util.List;
import java.util.Optional;
import org.strandline.app.web.story.Proof;

/**
 * A list as people see it.
 *
 * @param title what it is called
 * @param path the address of the list without anything asked
 * @param form what was asked
 * @param heads its columns
 * @param filters the fields that the list can be filtered by
 * @param rows what is shown of it
 * @param total how many rows answer what was asked
 * @param all how many rows there are
 * @param before the address of the rows before these
 * @param after the address of the rows behind these
 * @param csv the address of all rows that answer, as CSV
 * @param json the same as JSON
 */
public record ListView(
        String title,
        String path,
        ListForm form,
        List<Head> heads,
        List<Filter> filters,
        List<Row> rows,
        int total,
        int all,
        Optional<String> before,
        Optional<String> after,
        String csv,
        String json) {

    public ListView {
        heads = List.copyOf(heads);
        filters = List.copyOf(filters);
        rows = List.copyOf(rows);
    }

    /** The number of the first row shown, counted from 1. */
    public int first() {
        return rows.isEmpty() ? 0 : Math.min(form.offset(), total) + 1;
    }

    public int last() {
        return first() + Math.max(0, rows.size() - 1);
    }

    /** What stands for the order in an address. */
    public String sort() {
        return form.sortWord();
    }

    /** Whether anything but the whole list was asked for. */
    public boolean asked() {
        return !form.from(0).address().isEmpty();
    }

    /** Whether rows of the list lead to words. */
    public boolean proves() {
        return rows.stream().anyMatch(row -> !row.proofs().isEmpty());
    }

    /**
     * The head of a column.
     *
     * @param title the words over it
     * @param kind what kind of values it has
     * @param sorted how the list is sorted by it, as screen readers say it; empty where it is not
     * @param link the address of the list sorted by it
     */
    public record Head(String title, String kind, Optional<String> sorted, String link) {}

    /**
     * A field to filter by.
     *
     * @param name its name in the address
     * @param label what it asks for
     * @param value what stands in it
     * @param choices what can be chosen; empty where something can be typed
     * @param example what could be typed
     */
    public record Filter(String name, String label, String value, List<Choice> choices, String example) {
        public Filter {
            choices = List.copyOf(choices);
        }
    }

    /**
     * Something that can be chosen.
     *
     * @param value its word in the address
     * @param label what it is called
     */
    public record Choice(String value, String label) {}

    /**
     * A row.
     *
     * @param cells what the columns have of it
     * @param proofs the ways to the words that it rests on
     */
    public record Row(List<Cell> cells, List<Proof> proofs) {
        public Row {
            cells = List.copyOf(cells);
            proofs = List.copyOf(proofs);
        }
    }
}
