package org.strandline.bench.event;

import java.util.Set;
import org.strandline.bench.Half;
import org.strandline.record.Event.Status;
import org.strandline.text.Span;

/**
 * An event that a data set marks, and what the set says of whether it happened.
 *
 * @param half the half of the set that it is in
 * @param trigger where its words stand
 * @param statuses every status that agrees with the set
 */
record MarkedEvent(Half half, Span trigger, Set<Status> statuses) {

    MarkedEvent {
        statuses = Set.copyOf(statuses);
    }

    /** The same event in a text that has {@code characters} before it. */
    MarkedEvent behind(int characters) {
        Span moved = new Span(trigger.start() + characters, trigger.end() + characters);
        return new MarkedEvent(half, moved, statuses);
    }
}
