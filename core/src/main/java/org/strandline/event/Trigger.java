package org.strandline.event;

import java.util.List;
import org.strandline.record.EventType;
import org.strandline.text.Span;

/**
 * A word that tells of an event.
 *
 * @param scene the sentence that it stands in
 * @param token the word
 * @param entry what it tells of
 * @param type what kind of thing is done
 * @param taken the other words that belong to it: "down" in "gun down"
 */
record Trigger(Scene scene, int token, Entry entry, EventType type, List<Integer> taken) {

    private static final int FARTHEST = 3;

    Trigger {
        taken = List.copyOf(taken);
    }

    /** The word with those that belong to it right behind it: "laid out", "normalise relations". */
    Span span() {
        int first = token;
        int last = token;
        for (int other : taken) {
            if (Math.abs(other - token) <= FARTHEST) {
                first = Math.min(first, other);
                last = Math.max(last, other);
            }
        }
        return scene.span(first, last);
    }
}
