package org.strandline.app.web.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Values that cost something to make, the ones asked for last, each with what it was made from. Whether a value still holds is asked only
 * after the store has changed; and what holds is not made again, whatever else has changed. Of those who ask for one at a time one makes it,
 * and the others wait.
 *
 * @param <S> what a value is made from
 * @param <V> the values
 */
final class Latest<S, V> {

    private static final int LOCKS = 64;
    private static final float FULL = 0.75f;

    private final Map<String, Made<S, V>> values;
    private final List<Object> locks = new ArrayList<>();
    private final Function<String, Optional<S>> sources;
    private final Maker<S, V> maker;

    /** Makes the value of a name from what it is made from, and from the value before it. */
    interface Maker<S, V> {
        /** Empty where the value has gone. */
        Optional<V> make(String name, S source, Optional<V> before);
    }

    private record Made<S, V>(long checked, S source, V value) {}

    /**
     * @param most how many are kept
     * @param sources what the value of a name is made from; empty where there is none
     */
    Latest(int most, Function<String, Optional<S>> sources, Maker<S, V> maker) {
        this.sources = sources;
        this.maker = maker;
        this.values = new LinkedHashMap<>(most, FULL, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Made<S, V>> eldest) {
                return size() > most;
            }
        };
        for (int i = 0; i < LOCKS; i++) {
            locks.add(new Object());
        }
    }

    /**
     * The value of {@code name}.
     *
     * @param now the number of the store's last change
     */
    Optional<V> get(String name, long now) {
        Optional<Made<S, V>> known = known(name);
        if (known.filter(made -> made.checked() == now).isPresent()) {
            return known.map(Made::value);
        }
        synchronized (locks.get(Math.floorMod(name.hashCode(), LOCKS))) {
            return made(name, now);
        }
    }

    private Optional<V> made(String name, long now) {
        Optional<Made<S, V>> known = known(name);
        if (known.filter(made -> made.checked() == now).isPresent()) {
            return known.map(Made::value);
        }
        Optional<S> source = sources.apply(name);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Optional<V> value = known.filter(made -> made.source().equals(source.get()))
                .map(Made::value)
                .or(() -> maker.make(name, source.get(), known.map(Made::value)));
        value.ifPresent(made -> {
            synchronized (values) {
                values.put(name, new Made<>(now, source.get(), made));
            }
        });
        return value;
    }

    private Optional<Made<S, V>> known(String name) {
        synchronized (values) {
            return Optional.ofNullable(values.get(name));
        }
    }
}
