package org.strandline.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.strandline.record.EventType;
import org.strandline.text.Span;

/**
 * A word that tells of an event.
 *
 * @param scene the sentence that it stands in
 * @param token the word that those who take part hang on
 * @param entry what it tells of
 * @param type what kind of thing is done
 * @param span the words that tell of it: "laid out", "normalise relations"
 */
record Trigger(Scene scene, int token, Entry entry, EventType type, Span span) {

    /** What costs lives. */
    private static final Set<EventType> HARMFUL = EnumSet.of(EventType.ASSAULT, EventType.PROTEST);

    private static final int FARTHEST = 5;

    /** The trigger at {@code token}, with those of {@code others} that stand near it. */
    static Trigger of(Scene scene, int token, Entry entry, EventType type, List<Integer> others) {
        int first = token;
        int last = token;
        for (int other : others) {
            if (Math.abs(other - token) <= FARTHEST) {
                first = Math.min(first, other);
                last = Math.max(last, other);
            }
        }
        return new Trigger(scene, token, entry, type, scene.span(first, last));
    }

    /** The same, where those who take part hang on another word. */
    Trigger at(int other) {
        return new Trigger(scene, other, entry, type, span);
    }

    /** Whether it may have cost lives: whoever is accused of killing ten is not killed by the accusation. */
    boolean mayHarm() {
        return HARMFUL.contains(type);
    }
}
