package org.strandline.bench.gate;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The floors of all measures, as {@code bench/floors.json} keeps them.
 *
 * @param measures what is held, by the name of the measure
 */
public record Floors(SortedMap<String, Held> measures) {

    /** Nothing is held yet. */
    static final Floors NONE = new Floors(new TreeMap<>());

    /**
     * What one measure is held to.
     *
     * @param data the digest of the files that it was measured on
     * @param metrics each metric's floor
     */
    record Held(String data, SortedMap<String, Floor> metrics) {}

    Optional<Held> of(String measure) {
        return Optional.ofNullable(measures.get(measure));
    }

    Floors with(String measure, Held held) {
        SortedMap<String, Held> changed = new TreeMap<>(measures);
        changed.put(measure, held);
        return new Floors(changed);
    }
}
