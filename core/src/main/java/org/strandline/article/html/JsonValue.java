package org.strandline.article.html;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value in JSON-LD. Numbers are read as text; truth values and nulls say nothing about an article and are left out. */
sealed interface JsonValue {

    /** A string or a number. */
    record Text(String text) implements JsonValue {}

    /** An array. */
    record Elements(List<JsonValue> values) implements JsonValue {

        public Elements {
            values = List.copyOf(values);
        }
    }

    /** An object; of properties with the same name the first counts. */
    record Fields(Map<String, JsonValue> values) implements JsonValue {

        public Fields {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /** What stands under {@code name}: the value itself, or the elements of an array; empty if nothing does. */
        List<JsonValue> all(String name) {
            return Optional.ofNullable(values.get(name)).map(JsonValue::each).orElse(List.of());
        }

        /** The first text under {@code name}. */
        Optional<String> text(String name) {
            return all(name).stream()
                    .filter(Text.class::isInstance)
                    .map(value -> ((Text) value).text())
                    .filter(text -> !text.isBlank())
                    .findFirst();
        }
    }

    /** The elements of an array, or the value itself. */
    default List<JsonValue> each() {
        return switch (this) {
            case Text text -> List.of(text);
            case Fields fields -> List.of(fields);
            case Elements elements -> elements.values();
        };
    }
}
