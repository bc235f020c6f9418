package org.strandline.app.web.list;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A column of a list.
 *
 * @param key its name in addresses and in CSV
 * @param title the words over it
 * @param sort what kind of values it has
 * @param cell what it has of a row
 * @param <S> what the list is taken from
 * @param <T> what a row is of
 */
public record Column<S, T>(String key, String title, Sort sort, BiFunction<S, T, Cell> cell) {

    private static final int LONGEST_NUMBER = 40;

    /** What kind of values a column has: how they are compared, and what a filter means. */
    public enum Sort {
        /** A filter is words in it. */
        WORDS,
        /** One of a few; a filter is one of them. */
        CHOICE,
        /** In ISO 8601; a filter is a year, a month or a day. */
        DAY,
        /** A filter is the least number. */
        NUMBER
    }

    static <S, T> Column<S, T> words(String key, String title, Function<T, Cell> cell) {
        return words(key, title, (source, row) -> cell.apply(row));
    }

    static <S, T> Column<S, T> words(String key, String title, BiFunction<S, T, Cell> cell) {
        return new Column<>(key, title, Sort.WORDS, cell);
    }

    static <S, T> Column<S, T> choice(String key, String title, Function<T, Cell> cell) {
        return choice(key, title, (source, row) -> cell.apply(row));
    }

    static <S, T> Column<S, T> choice(String key, String title, BiFunction<S, T, Cell> cell) {
        return new Column<>(key, title, Sort.CHOICE, cell);
    }

    static <S, T> Column<S, T> day(String key, String title, Function<T, Cell> cell) {
        return day(key, title, (source, row) -> cell.apply(row));
    }

    static <S, T> Column<S, T> day(String key, String title, BiFunction<S, T, Cell> cell) {
        return new Column<>(key, title, Sort.DAY, cell);
    }

    static <S, T> Column<S, T> number(String key, String title, Function<T, Cell> cell) {
        return number(key, title, (source, row) -> cell.apply(row));
    }

    static <S, T> Column<S, T> number(String key, String title, BiFunction<S, T, Cell> cell) {
        return new Column<>(key, title, Sort.NUMBER, cell);
    }

    Cell of(S source, T row) {
        return cell.apply(source, row);
    }

    /** Whether a row with this {@code value} passes the filter. */
    boolean passes(String value, String filter) {
        return switch (sort) {
            case WORDS -> value.toLowerCase(Locale.ROOT).contains(filter.toLowerCase(Locale.ROOT));
            case CHOICE -> value.equals(filter);
            case DAY -> value.startsWith(filter);
            case NUMBER ->
                number(value)
                        .flatMap(number -> number(filter).map(least -> number.compareTo(least) >= 0))
                        .orElse(false);
        };
    }

    /** The smaller first. */
    Comparator<String> order() {
        return switch (sort) {
            case WORDS, CHOICE, DAY -> String.CASE_INSENSITIVE_ORDER;
            case NUMBER -> Comparator.comparing(value -> number(value).orElse(BigDecimal.ZERO));
        };
    }

    /** Whether people want the largest first. */
    boolean fallsFirst() {
        return switch (sort) {
            case WORDS, CHOICE -> false;
            case DAY, NUMBER -> true;
        };
    }

    private static Optional<BigDecimal> number(String value) {
        try {
            return value.isEmpty() || value.length() > LONGEST_NUMBER
                    ? Optional.empty()
                    : Optional.of(new BigDecimal(value));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
