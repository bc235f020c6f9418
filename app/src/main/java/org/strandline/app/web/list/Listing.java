package org.strandline.app.web.list;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.strandline.story.Evidence;
import tools.jackson.core.JsonGenerator;

/**
 * A list that can be sorted, filtered and given out.
 *
 * @param name its name in addresses, and the key of its rows in JSON
 * @param title what people call it
 * @param columns its columns
 * @param rows its rows, in the order in which they stand where nothing else was asked for
 * @param evidence where the words stand that a row rests on
 * @param restsOn the ids of the pages that a row rests on
 * @param json writes a row for programs
 * @param <S> what the list is taken from
 * @param <T> what a row is of
 */
public record Listing<S, T>(
        String name,
        String title,
        List<Column<S, T>> columns,
        Function<S, List<T>> rows,
        BiFunction<S, T, List<Evidence>> evidence,
        BiFunction<S, T, List<String>> restsOn,
        BiConsumer<JsonGenerator, Row<S, T>> json) {

    public Listing {
        columns = List.copyOf(columns);
    }

    /**
     * A row, with what it was taken from.
     *
     * @param source what the list is taken from
     * @param item what the row is of
     */
    public record Row<S, T>(S source, T item) {}

    Optional<Column<S, T>> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }
}
