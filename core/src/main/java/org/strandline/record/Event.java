package org.strandline.record;

import java.util.List;
import java.util.Optional;
import org.strandline.text.Span;

/**
 * Something that was done, or is planned, demanded, feared or denied: who did what to whom.
 *
 * @param id unique on the page
 * @param span the word or words that tell of it, where the page tells of it most fully
 * @param mentions every place that tells of it, in order, {@code span} among them
 * @param type what kind of thing was done
 * @param mode how, by the ontology's name of the mode in lower case: {@code visit}, {@code arrest}
 * @param actors the ids of the entities that did it, in order
 * @param recipients the ids of the entities that it was done to or with, in order
 * @param place where, in the page's words
 * @param date when it was or is to be, as a TIMEX3 value
 * @param status whether it is said to have happened
 * @param statedBy the id of the statement that tells of it; empty where the page itself does
 * @param deaths the id of the figure of those killed by it
 * @param injuries the id of the figure of those injured by it
 */
public record Event(
        String id,
        Span span,
        List<Span> mentions,
        EventType type,
        Optional<String> mode,
        List<String> actors,
        List<String> recipients,
        Optional<String> place,
        Optional<String> date,
        Status status,
        Optional<String> statedBy,
        Optional<String> deaths,
        Optional<String> injuries) {

    /** Whether something is said to have happened. */
    public enum Status {
        HAPPENED,
        ONGOING,
        PLANNED,
        EXPECTED,
        /** It may happen or may have happened: what is feared, threatened or held likely. */
        POSSIBLE,
        CONDITIONAL,
        DEMANDED,
        REFUSED,
        /** It is said not to have happened, or not to be going to. */
        DENIED
    }

    public Event {
        mentions = List.copyOf(mentions);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        if (!mentions.contains(span)) {
            throw new IllegalArgumentException("the fullest mention is none of the mentions");
        }
    }
}
