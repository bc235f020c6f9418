package org.strandline.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.strandline.record.Event;
import org.strandline.text.Span;

/**
 * Joins what several sentences tell of one event. Two are one if type, status and mode agree, nobody on either side speaks against
 * it, and somebody on both sides speaks for it.
 */
final class SameEvents {

    /** How many events back another mention is looked for: pages tell of one thing in few sentences. */
    private static final int FARTHEST = 40;

    private SameEvents() {}

    /** The events with their ids, in the order of the text. */
    static List<Event> join(List<Event> told) {
        List<Event> events = new ArrayList<>();
        for (Event event : told) {
            int same = -1;
            for (int i = events.size() - 1; i >= 0 && i >= events.size() - FARTHEST && same < 0; i--) {
                if (isSame(events.get(i), event)) {
                    same = i;
                }
            }
            if (same < 0) {
                events.add(event);
            } else {
                events.set(same, joined(events.get(same), event));
            }
        }
        List<Event> numbered = new ArrayList<>();
        for (Event event : events) {
            numbered.add(with("v" + (numbered.size() + 1), event));
        }
        return numbered;
    }

    private static boolean isSame(Event one, Event other) {
        boolean kind = one.type() == other.type() && one.status() == other.status() && agree(one.mode(), other.mode());
        boolean circumstances = agree(one.place(), other.place()) && agree(one.date(), other.date());
        return kind
                && circumstances
                && shares(one.actors(), other.actors())
                && shares(one.recipients(), other.recipients());
    }

    private static boolean agree(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static boolean shares(List<String> one, List<String> other) {
        return one.containsAll(other) && !other.isEmpty() || other.containsAll(one) && !one.isEmpty();
    }

    private static Event joined(Event one, Event other) {
        Set<Span> mentions = new TreeSet<>(one.mentions());
        mentions.addAll(other.mentions());
        return new Event(
                "",
                one.span(),
                List.copyOf(mentions),
                one.type(),
                one.mode().or(other::mode),
                both(one.actors(), other.actors()),
                both(one.recipients(), other.recipients()),
                one.place().or(other::place),
                one.date().or(other::date),
                one.status(),
                one.statedBy().or(other::statedBy),
                one.deaths().or(other::deaths),
                one.injuries().or(other::injuries));
    }

    private static List<String> both(List<String> one, List<String> other) {
        Set<String> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return List.copyOf(both);
    }

    private static Event with(String id, Event event) {
        return new Event(
                id,
                event.span(),
                event.mentions(),
                event.type(),
                event.mode(),
                event.actors(),
                event.recipients(),
                event.place(),
                event.date(),
                event.status(),
                event.statedBy(),
                event.deaths(),
                event.injuries());
    }
}
