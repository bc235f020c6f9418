package org.strandline.store.search;

import java.util.Optional;
import java.util.function.Function;

/**
 * What passages mean, as vectors of length 1: the nearer two point, the more alike is what they say.
 *
 * @param name of the model; vectors of different models are never compared
 * @param model gives a passage its vector; empty where there is no model, and words alone are searched
 */
public record Meaning(String name, Optional<Function<String, float[]>> model) {

    /** Words alone are searched. */
    public static final Meaning NONE = new Meaning("none", Optional.empty());

    public static Meaning of(String name, Function<String, float[]> model) {
        return new Meaning(name, Optional.of(model));
    }

    /** The vector of a passage. */
    Optional<float[]> of(String passage) {
        return model.map(given -> given.apply(passage));
    }
}
