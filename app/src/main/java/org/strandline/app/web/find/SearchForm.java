package org.strandline.app.web.find;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import org.strandline.store.search.Asked;
import org.strandline.store.search.Kind;
import org.strandline.store.search.QueryReader;

/**
 * What somebody has put into the fields of a search. Each field but the first is a filter that could be typed as well: {@code who}
 * filled in is {@code who:"…"}.
 *
 * @param words what was typed, filters among it
 * @param filters the fields that are filled in, by their names
 * @param kinds the kinds that are ticked, by their words
 * @param order what comes first
 */
public record SearchForm(String words, Map<String, String> filters, List<String> kinds, Order order) {

    /** The fields for filters, in the order of the form. */
    static final List<String> FILTERS = List.of("who", "place", "said", "from", "to");

    private static final String WORDS = "q";
    private static final String KIND = "kind";
    private static final String SORT = "sort";

    /** What comes first in a list of passages. */
    public enum Order {
        BEST,
        NEWEST,
        OLDEST;

        /** The word for it in an address. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Order of(String word) {
            return Arrays.stream(values())
                    .filter(order -> order.word().equals(word))
                    .findFirst()
                    .orElse(BEST);
        }
    }

    public SearchForm {
        filters = Map.copyOf(filters);
        kinds = List.copyOf(kinds);
    }

    /** The form that {@code values} fills in: what an address says for the name of a field. */
    public static SearchForm of(Function<String, List<String>> values) {
        Map<String, String> filters = new HashMap<>();
        FILTERS.forEach(name -> first(values.apply(name)).ifPresent(value -> filters.put(name, value)));
        List<String> kinds = Arrays.stream(Kind.values()).map(Kind::word).toList();
        return new SearchForm(
                first(values.apply(WORDS)).orElse(""),
                filters,
                values.apply(KIND).stream().filter(kinds::contains).distinct().toList(),
                Order.of(first(values.apply(SORT)).orElse("")));
    }

    private static Optional<String> first(List<String> values) {
        return values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** Whether nothing is asked. */
    public boolean isEmpty() {
        return words.isEmpty() && filters.isEmpty() && kinds.isEmpty();
    }

    /** What stands in a field for a filter. */
    public String filter(String name) {
        return filters.getOrDefault(name, "");
    }

    public boolean isTicked(String kind) {
        return kinds.contains(kind);
    }

    /** The query that all fields make together. */
    public Asked asked() {
        return QueryReader.read(query());
    }

    /** All fields as they could be typed into the first. */
    public String query() {
        List<String> items = new ArrayList<>();
        items.add(words);
        for (String name : FILTERS) {
            if (filters.containsKey(name)) {
                items.add(name + ":\"" + unquoted(filter(name)) + "\"");
            }
        }
        kinds.forEach(kind -> items.add(KIND + ":" + kind));
        return String.join(" ", items).strip();
    }

    /** A quote mark in a field would end the filter that it becomes. */
    private static String unquoted(String value) {
        StringBuilder plain = new StringBuilder(value.length());
        value.chars().forEach(c -> plain.append(c == '"' || c == '“' || c == '”' || c == '„' ? ' ' : (char) c));
        return plain.toString().strip();
    }

    /** The same search as an address says it, behind the question mark. */
    public String address(Order wanted) {
        StringJoiner parts = new StringJoiner("&");
        parts.add(part(WORDS, words));
        FILTERS.stream().filter(filters::containsKey).forEach(name -> parts.add(part(name, filter(name))));
        kinds.forEach(kind -> parts.add(part(KIND, kind)));
        switch (wanted) {
            case BEST -> {}
            case NEWEST, OLDEST -> parts.add(part(SORT, wanted.word()));
        }
        return parts.toString();
    }

    private static String part(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
