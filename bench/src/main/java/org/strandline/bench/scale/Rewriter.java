package org.strandline.bench.scale;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.strandline.text.Span;

/** Records with every text in them changed in one way: what is read of a page, told of another. For one thread at a time. */
final class Rewriter {

    /** How a kind of record is taken apart and put together. */
    private record Shape(List<RecordComponent> parts, Constructor<?> constructor) {}

    private final Map<Class<?>, Shape> shapes = new HashMap<>();

    /** {@code record} with each text as {@code change} makes it. */
    <T extends Record> T of(T record, UnaryOperator<String> change) {
        @SuppressWarnings("unchecked") // A record is made anew by its own constructor.
        T changed = (T) changed(record, change);
        return changed;
    }

    private Object changed(Object value, UnaryOperator<String> change) {
        return switch (value) {
            case String text -> change.apply(text);
            case Span span -> span;
            case Optional<?> optional -> optional.map(present -> changed(present, change));
            case List<?> list -> {
                List<Object> changed = new ArrayList<>();
                list.forEach(element -> changed.add(changed(element, change)));
                yield changed;
            }
            case Record record -> changed(record, change);
            default -> value;
        };
    }

    private Object changed(Record record, UnaryOperator<String> change) {
        Shape shape = shapes.computeIfAbsent(record.getClass(), Rewriter::shape);
        try {
            Object[] values = new Object[shape.parts().size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = changed(shape.parts().get(i).getAccessor().invoke(record), change);
            }
            return shape.constructor().newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("not a record that can be made anew: " + record, e);
        }
    }

    private static Shape shape(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return new Shape(List.of(parts), constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has such a constructor", e);
        }
    }
}
