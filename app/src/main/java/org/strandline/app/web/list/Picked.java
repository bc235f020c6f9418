package org.strandline.app.web.list;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of a list that were asked for, in the order that was asked for.
 *
 * @param listing the list
 * @param form what was asked
 * @param source what the list is taken from
 * @param all all its rows
 * @param rows those that were asked for
 */
public record Picked<S, T>(Listing<S, T> listing, ListForm form, S source, List<T> all, List<T> rows) {

    public Picked {
        all = List.copyOf(all);
        rows = List.copyOf(rows);
    }

    /**
     * Picks the rows.
     *
     * @param changed the ids of the pages that have changed after a revision
     */
    public static <S, T> Picked<S, T> of(
            Listing<S, T> listing, ListForm form, S source, LongFunction<Set<String>> changed) {
        List<T> all = listing.rows().apply(source);
        Stream<T> rows = all.stream().filter(row -> passes(listing, form, source, row));
        if (form.since().isPresent()) {
            Set<String> fresh = changed.apply(form.since().get());
            rows = rows.filter(
                    row -> listing.restsOn().apply(source, row).stream().anyMatch(fresh::contains));
        }
        List<T> kept = rows.toList();
        List<T> sorted = form.sort()
                .flatMap(listing::column)
                .map(column -> sorted(kept, column, source, form.falls()))
                .orElse(kept);
        return new Picked<>(listing, form, source, all, sorted);
    }

    private static <S, T> boolean passes(Listing<S, T> listing, ListForm form, S source, T row) {
        for (Column<S, T> column : listing.columns()) {
            String filter = form.filter(column.key());
            if (!filter.isEmpty() && !column.passes(column.of(source, row).value(), filter)) {
                return false;
            }
        }
        return form.words().isEmpty() || hasWords(listing, form, source, row);
    }

    private static <S, T> boolean hasWords(Listing<S, T> listing, ListForm form, S source, T row) {
        String text = listing.columns().stream()
                .map(column -> column.of(source, row))
                .map(cell -> cell.value() + " " + cell.shown())
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return ListForm.words(form.words()).stream().allMatch(text::contains);
    }

    /** What has no value stands at the end whichever way the others are sorted. */
    private static <S, T> List<T> sorted(List<T> rows, Column<S, T> column, S source, boolean falls) {
        record Valued<T>(T row, String value) {}
        Comparator<String> order = falls ? column.order().reversed() : column.order();
        return rows.stream()
                .map(row -> new Valued<>(row, column.of(source, row).value()))
                .sorted(Comparator.comparing(
                                (Valued<T> valued) -> valued.value().isEmpty())
                        .thenComparing(Valued::value, order))
                .map(Valued::row)
                .toList();
    }

    /** The rows from the first that was asked for on, at most so many. */
    public List<T> window(int most) {
        int from = Math.min(form.offset(), rows.size());
        return rows.subList(from, Math.min(rows.size(), from + most));
    }
}
