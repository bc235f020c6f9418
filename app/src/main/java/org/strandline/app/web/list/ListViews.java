package org.strandline.app.web.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.strandline.app.web.story.Proof;
import org.strandline.story.Evidence;

/** Makes the view of a list. */
public final class ListViews {

    /** Rows on one page. */
    static final int MOST_ROWS = 100;

    /** Of more values a list to choose from is none. */
    private static final int MOST_CHOICES = 80;

    private static final int MOST_PROOFS = 3;

    private ListViews() {}

    /**
     * The view of a list.
     *
     * @param path the address of the list
     * @param api the address of the same list for programs
     * @param proofs the ways to words
     */
    public static <S, T> ListView of(
            Picked<S, T> picked, String path, String api, Function<List<Evidence>, List<Proof>> proofs) {
        Listing<S, T> listing = picked.listing();
        List<Column<S, T>> columns = filled(picked);
        ListForm form = picked.form();
        int total = picked.rows().size();
        int next = form.offset() + MOST_ROWS;
        ListForm whole = form.from(0);
        return new ListView(
                listing.title(),
                path,
                form,
                columns.stream().map(column -> head(column, path, form)).toList(),
                filters(picked),
                picked.window(MOST_ROWS).stream()
                        .map(row -> row(picked, columns, row, proofs))
                        .toList(),
                total,
                picked.all().size(),
                form.offset() > 0
                        ? Optional.of(link(path, form.from(Math.max(0, form.offset() - MOST_ROWS))))
                        : Optional.empty(),
                next < total ? Optional.of(link(path, form.from(next))) : Optional.empty(),
                link(api, whole, "format=csv"),
                link(api, whole, "limit=1000"));
    }

    /** The columns in which any row has something. */
    private static <S, T> List<Column<S, T>> filled(Picked<S, T> picked) {
        return picked.listing().columns().stream()
                .filter(column -> picked.all().stream()
                        .anyMatch(
                                row -> !column.of(picked.source(), row).shown().isEmpty()))
                .toList();
    }

    private static <S, T> ListView.Row row(
            Picked<S, T> picked, List<Column<S, T>> columns, T row, Function<List<Evidence>, List<Proof>> proofs) {
        return new ListView.Row(
                columns.stream().map(column -> column.of(picked.source(), row)).toList(),
                proofs.apply(picked.listing().evidence().apply(picked.source(), row).stream()
                        .limit(MOST_PROOFS)
                        .toList()));
    }

    private static ListView.Head head(Column<?, ?> column, String path, ListForm form) {
        boolean sorted = form.sort().equals(Optional.of(column.key()));
        boolean falls = sorted ? !form.falls() : column.fallsFirst();
        return new ListView.Head(
                column.title(),
                column.sort().name().toLowerCase(Locale.ROOT),
                sorted ? Optional.of(form.falls() ? "descending" : "ascending") : Optional.empty(),
                link(path, form.sortedBy(column.key(), falls)));
    }

    /** A field for each column that has few values, or days; for the others where the address filters by them. */
    private static <S, T> List<ListView.Filter> filters(Picked<S, T> picked) {
        List<ListView.Filter> filters = new ArrayList<>();
        for (Column<S, T> column : picked.listing().columns()) {
            String value = picked.form().filter(column.key());
            switch (column.sort()) {
                case CHOICE ->
                    choices(picked, column)
                            .ifPresent(choices ->
                                    filters.add(new ListView.Filter(column.key(), column.title(), value, choices, "")));
                case DAY ->
                    filters.add(new ListView.Filter(
                            column.key(), column.title(), value, List.of(), "2025-04 or 2025-04-03"));
                case WORDS, NUMBER -> {
                    if (!value.isEmpty()) {
                        filters.add(new ListView.Filter(column.key(), column.title(), value, List.of(), ""));
                    }
                }
            }
        }
        return filters;
    }

    /** The values of a column; empty where there is nothing to choose. */
    private static <S, T> Optional<List<ListView.Choice>> choices(Picked<S, T> picked, Column<S, T> column) {
        Map<String, String> values = new TreeMap<>();
        for (T row : picked.all()) {
            Cell cell = column.of(picked.source(), row);
            if (!cell.value().isEmpty()) {
                values.put(cell.value(), cell.shown().isEmpty() ? "no" : cell.shown());
            }
        }
        boolean asked = !picked.form().filter(column.key()).isEmpty();
        return values.size() > MOST_CHOICES || (values.size() < 2 && !asked)
                ? Optional.empty()
                : Optional.of(values.entrySet().stream()
                        .map(value -> new ListView.Choice(value.getKey(), value.getValue()))
                        .toList());
    }

    private static String link(String path, ListForm form) {
        String asked = form.address();
        return asked.isEmpty() ? path : path + "?" + asked;
    }

    private static String link(String path, ListForm form, String more) {
        String asked = form.address();
        return path + "?" + (asked.isEmpty() ? more : asked + "&" + more);
    }
}
