package org.strandline.app.web.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import java.util.function.Function;

/**
 * How somebody wants to see a list.
 *
 * @param words words that a row has to have, in whatever column
 * @param filters what a column has to say, by the keys of the columns
 * @param sort the key of the column to sort by; empty for the list's own order
 * @param falls whether the largest comes first
 * @param since only rows that rest on pages that have changed after this revision
 * @param offset how many rows to leave out before the first
 */
public record ListForm(
        String words,
        Map<String, String> filters,
        Optional<String> sort,
        boolean falls,
        Optional<Long> since,
        int offset) {

    public static final String WORDS = "q";
    public static final String SORT = "sort";
    public static final String SINCE = "since";
    public static final String OFFSET = "offset";

    /** Nobody types more, and what is pasted by accident shall not cost anything. */
    private static final int LONGEST = 200;

    private static final String DOWN = "-";

    public ListForm {
        filters = Collections.unmodifiableMap(new LinkedHashMap<>(filters));
    }

    /**
     * What an address asks for.
     *
     * @param columns the columns that can be filtered and sorted by
     * @param values what the address says for a name
     */
    public static ListForm of(List<? extends Column<?, ?>> columns, Function<String, Optional<String>> values) {
        Map<String, String> filters = new LinkedHashMap<>();
        for (Column<?, ?> column : columns) {
            text(values.apply(column.key())).ifPresent(value -> filters.put(column.key(), value));
        }
        String sort = text(values.apply(SORT)).orElse("");
        boolean falls = sort.startsWith(DOWN);
        String key = falls ? sort.substring(1) : sort;
        return new ListForm(
                text(values.apply(WORDS)).orElse(""),
                filters,
                columns.stream().map(Column::key).filter(key::equals).findFirst(),
                falls,
                number(values.apply(SINCE)),
                number(values.apply(OFFSET))
                        .filter(n -> n < Integer.MAX_VALUE)
                        .map(Long::intValue)
                        .orElse(0));
    }

    private static Optional<String> text(Optional<String> value) {
        return value.map(String::strip).filter(text -> !text.isEmpty() && text.length() <= LONGEST);
    }

    private static Optional<Long> number(Optional<String> value) {
        try {
            return value.map(Long::parseLong).filter(n -> n >= 0);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    public String filter(String key) {
        return filters.getOrDefault(key, "");
    }

    /** {@code text} in words, in lower case. */
    static List<String> words(String text) {
        return Collections.list(new StringTokenizer(text.toLowerCase(Locale.ROOT))).stream()
                .map(String.class::cast)
                .toList();
    }

    ListForm sortedBy(String key, boolean down) {
        return new ListForm(words, filters, Optional.of(key), down, since, 0);
    }

    ListForm from(int row) {
        return new ListForm(words, filters, sort, falls, since, row);
    }

    /** What an address says of this, behind the question mark; empty where there is nothing to say. */
    String address() {
        StringJoiner parts = new StringJoiner("&");
        if (!words.isEmpty()) {
            parts.add(part(WORDS, words));
        }
        filters.forEach((key, value) -> parts.add(part(key, value)));
        sort.ifPresent(key -> parts.add(part(SORT, sortWord())));
        since.ifPresent(number -> parts.add(part(SINCE, Long.toString(number))));
        if (offset > 0) {
            parts.add(part(OFFSET, Integer.toString(offset)));
        }
        return parts.toString();
    }

    /** What stands for the order in an address. */
    String sortWord() {
        return sort.map(key -> falls ? DOWN + key : key).orElse("");
    }

    private static String part(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
