package org.strandline.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.strandline.text.Span;
import tools.jackson.databind.JsonNode;

/** The fields of one object. What has to be there and is not, or is of another kind, is a {@link NotARecordException}. */
record Fields(JsonNode object) {

    Fields {
        if (!object.isObject()) {
            throw new NotARecordException("no object: " + object.getNodeType());
        }
    }

    String string(String key) {
        return optional(key).orElseThrow(() -> missing(key));
    }

    Optional<String> optional(String key) {
        return node(key).map(node -> {
            if (!node.isString()) {
                throw new NotARecordException("“" + key + "” is no string");
            }
            return node.stringValue();
        });
    }

    int number(String key) {
        return optionalNumber(key).orElseThrow(() -> missing(key));
    }

    OptionalInt optionalNumber(String key) {
        Optional<JsonNode> node = node(key);
        if (node.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!node.get().canConvertToInt()) {
            throw new NotARecordException("“" + key + "” is no number of this size");
        }
        return OptionalInt.of(node.get().intValue());
    }

    double fraction(String key) {
        return decimal(key).orElseThrow(() -> missing(key)).doubleValue();
    }

    Optional<BigDecimal> decimal(String key) {
        return node(key).map(node -> {
            if (!node.isNumber()) {
                throw new NotARecordException("“" + key + "” is no number");
            }
            return node.decimalValue();
        });
    }

    Optional<Boolean> truth(String key) {
        return node(key).map(node -> {
            if (!node.isBoolean()) {
                throw new NotARecordException("“" + key + "” is neither true nor false");
            }
            return node.booleanValue();
        });
    }

    <E extends Enum<E>> E word(String key, Class<E> type) {
        return Words.constant(type, string(key));
    }

    Fields child(String key) {
        return optionalChild(key).orElseThrow(() -> missing(key));
    }

    Optional<Fields> optionalChild(String key) {
        return node(key).map(Fields::new);
    }

    /** The objects of the list {@code key}; a list that is missing is empty, as a reader of an older version wrote none. */
    <T> List<T> list(String key, Function<Fields, T> read) {
        List<T> values = new ArrayList<>();
        node(key).ifPresent(list -> list.forEach(value -> values.add(read.apply(new Fields(value)))));
        return values;
    }

    List<String> strings(String key) {
        List<String> values = new ArrayList<>();
        node(key)
                .ifPresent(list -> list.forEach(value -> {
                    if (!value.isString()) {
                        throw new NotARecordException("“" + key + "” has something else than strings");
                    }
                    values.add(value.stringValue());
                }));
        return values;
    }

    Span span() {
        int start = number("start");
        int end = number("end");
        if (start < 0 || end < start) {
            throw new NotARecordException("from " + start + " to " + end + " is no stretch of text");
        }
        return new Span(start, end);
    }

    private Optional<JsonNode> node(String key) {
        return object.optional(key);
    }

    private static NotARecordException missing(String key) {
        return new NotARecordException("“" + key + "” is missing");
    }
}
