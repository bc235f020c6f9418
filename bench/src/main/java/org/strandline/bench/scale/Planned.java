package org.strandline.bench.scale;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A page that is to be made.
 *
 * @param model which story it is made after
 * @param text which page of that story
 * @param storySeed what all pages of the new story change alike
 * @param layers what this page changes beside it, the last change first
 * @param outlet where it appears
 * @param address the number in its address: versions of a page share it
 * @param published when it appeared first
 * @param updated when it was last changed, if it was
 * @param arrives when it comes to the store
 */
record Planned(
        int model,
        int text,
        long storySeed,
        List<Layer> layers,
        int outlet,
        long address,
        LocalDateTime published,
        Optional<LocalDateTime> updated,
        LocalDateTime arrives) {

    /**
     * Words that change.
     *
     * @param percent so many of a hundred
     */
    record Layer(long seed, int percent) {}

    Planned {
        layers = List.copyOf(layers);
    }
}
