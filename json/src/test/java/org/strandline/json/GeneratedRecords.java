package org.strandline.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.strandline.record.Event;
import org.strandline.record.PageTime;
import org.strandline.record.Statement;
import org.strandline.text.Span;

/**
 * Records made at random, from the shape of their types: whoever adds a field to the record has it generated, too.
 */
public final class GeneratedRecords {

    private static final String ALPHABET = "abc é“”\u6E2F\n\t\"\\/{}\u0000\u001B\u009B\u202E\uD83D\uDE00\u2028";
    private static final int MOST = 4;

    private final Random random;
    private int ids;
    private String said = "";

    public GeneratedRecords(long seed) {
        this.random = new Random(seed);
    }

    /** A record of {@code type}, with everything that it holds. */
    public <R extends Record> R next(Class<R> type) {
        return type.cast(record(type));
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Optional.class
                    ? (random.nextBoolean() ? Optional.of(value(inner)) : Optional.empty())
                    : list(inner);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return one(plain.getEnumConstants());
        }
        if (plain.isSealed()) {
            return value(one(plain.getPermittedSubclasses()));
        }
        return plain.isRecord() ? record(plain) : simple(plain);
    }

    /** What has to be there at least once is, so no list is empty. */
    private List<Object> list(Type type) {
        List<Object> values = new ArrayList<>();
        int size = 1 + random.nextInt(MOST);
        while (values.size() < size) {
            values.add(value(type));
        }
        return values;
    }

    private Object record(Class<?> type) {
        if (type == Span.class) {
            int start = random.nextInt(9000);
            return new Span(start, start + random.nextInt(90));
        }
        if (type == PageTime.class) {
            return time();
        }
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = component(type, components[i]);
            if (type == Statement.class && i == 0) {
                said = (String) values[i];
            }
        }
        if (type == Event.class) {
            values[2] = List.of(values[1]);
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new LinkageError(type + " from " + List.of(values), e);
        }
    }

    /** One whose figure it is, a statement or an entity, is told by the statements that there are. */
    private Object component(Class<?> type, RecordComponent component) {
        return switch (type.getSimpleName() + "." + component.getName()) {
            case "Entity.id", "Statement.id", "TimeExpression.id", "Figure.id", "Event.id" -> {
                ids++;
                yield type.getSimpleName().toLowerCase(Locale.ROOT) + ids;
            }
            case "Said.statement" -> said;
            case "Owned.entity" -> "entity1";
            default -> value(component.getGenericType());
        };
    }

    private Object simple(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> text();
            case "int" -> random.nextInt(1000);
            case "boolean", "Boolean" -> random.nextBoolean();
            case "byte[]" -> text().getBytes(StandardCharsets.UTF_8);
            case "double" -> random.nextInt(900_000) / 10_000.0;
            case "OptionalInt" -> random.nextBoolean() ? OptionalInt.of(random.nextInt(1000)) : OptionalInt.empty();
            case "BigDecimal" -> number();
            case "Instant" -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
            case "LocalDate" -> LocalDate.ofEpochDay(random.nextInt(30_000));
            default -> throw new AssertionError("no " + type + " can be made");
        };
    }

    private BigDecimal number() {
        BigDecimal number = BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(20) - 8)
                .stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private PageTime time() {
        LocalDate date = LocalDate.ofEpochDay(random.nextInt(30_000));
        Optional<LocalTime> time =
                random.nextBoolean() ? Optional.of(LocalTime.ofSecondOfDay(random.nextInt(86_400))) : Optional.empty();
        Optional<ZoneOffset> offset = time.isPresent() && random.nextBoolean()
                ? Optional.of(ZoneOffset.ofTotalSeconds(60 * (random.nextInt(1440) - 720)))
                : Optional.empty();
        return new PageTime(date, time, offset);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(12);
        while (text.length() < length) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    private <T> T one(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
