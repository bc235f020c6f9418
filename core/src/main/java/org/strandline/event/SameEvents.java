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
 * Joins what several sentences tell of one event. Two are one if type, status, mode, place and date agree, nobody on either side
 * speaks against it, and somebody on both sides speaks for it; or if the later is the earlier noun taken up again: "talks … the talks".
 */
final class SameEvents {

    /** How many events back another mention is looked for: pages tell of one thing in few sentences. */
    private static final int FARTHEST = 40;

    private static final Set<String> DEFINITE = Set.of("the", "this", "these", "those", "that");

    private SameEvents() {}

    /**
     * An event as one place tells of it.
     *
     * @param word the word that tells of it, in lower case
     * @param takenUp whether the word speaks of what is known already: "the talks"
     */
    record Told(Event event, String word, boolean takenUp) {

        static Told of(Event event, Trigger trigger) {
            Scene scene = trigger.scene();
            boolean definite = scene.dependants(trigger.token(), "det").stream()
                    .anyMatch(child -> DEFINITE.contains(scene.lower(child)));
            boolean bare = event.actors().isEmpty() && event.recipients().isEmpty();
            return new Told(event, scene.lower(trigger.token()), definite && bare);
        }
    }

    /** The events with their ids, in the order of the text. */
    static List<Event> join(List<Told> told) {
        List<Told> events = new ArrayList<>();
        for (Told event : told) {
            int same = -1;
            for (int i = events.size() - 1; i >= 0 && i >= events.size() - FARTHEST && same < 0; i--) {
                if (isSame(events.get(i), event)) {
                    same = i;
                }
            }
            if (same < 0) {
                events.add(event);
            } else {
                Told first = events.get(same);
                events.set(same, new Told(joined(first.event, event.event), first.word, first.takenUp));
            }
        }
        List<Event> numbered = new ArrayList<>();
        for (Told event : events) {
            numbered.add(with("v" + (numbered.size() + 1), event.event));
        }
        return numbered;
    }

    private static boolean isSame(Told first, Told later) {
        Event one = first.event;
        Event other = later.event;
        boolean kind = one.type() == other.type() && one.status() == other.status() && agree(one.mode(), other.mode());
        boolean circumstances = agree(one.place(), other.place()) && agree(one.date(), other.date());
        boolean parties = shares(one.actors(), other.actors()) && shares(one.recipients(), other.recipients());
        boolean again = later.takenUp && later.word.equals(first.word);
        return kind && circumstances && (parties || again);
    }

    private static boolean agree(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static boolean shares(List<String> one, List<String> other) {
        return (one.containsAll(other) && !other.isEmpty()) || (other.containsAll(one) && !one.isEmpty());
    }

    private static Event joined(Event one, Event other) {
        Set<Span> mentions = new TreeSet<>(one.mentions());
        mentions.addAll(other.mentions());
        return new Event(
                "",
                fullness(other) > fullness(one) ? other.span() : one.span(),
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

    /** How much a place tells of an event: who takes part, where and when. */
    private static int fullness(Event event) {
        int circumstances = (event.place().isPresent() ? 1 : 0) + (event.date().isPresent() ? 1 : 0);
        return event.actors().size() + event.recipients().size() + circumstances;
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
