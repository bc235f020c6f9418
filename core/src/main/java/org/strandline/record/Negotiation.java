package org.strandline.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.strandline.text.Span;

/**
 * What a page says of one negotiation.
 *
 * @param parties the ids of the entities that negotiate, in order
 * @param mediators the ids of the entities that go between them, in order
 * @param rounds the meetings and rounds of talks, in order
 * @param proposals what was put forward, in order
 * @param positions who wants what, in order
 */
public record Negotiation(
        List<String> parties,
        List<String> mediators,
        List<Round> rounds,
        List<Proposal> proposals,
        List<Position> positions) {

    public Negotiation {
        parties = List.copyOf(parties);
        mediators = List.copyOf(mediators);
        rounds = List.copyOf(rounds);
        proposals = List.copyOf(proposals);
        positions = List.copyOf(positions);
    }

    /**
     * A round of talks.
     *
     * @param span the words that tell of it
     * @param place where, in the page's words
     * @param began since when, as a TIMEX3 value
     * @param status whether it has taken place
     */
    public record Round(Span span, Optional<String> place, Optional<String> began, Event.Status status) {}

    /**
     * A plan, an offer, an answer to one.
     *
     * @param span the words that tell of it
     * @param by the ids of the entities whose it is
     * @param name what the page calls it
     * @param inReplyTo the words for what it answers
     * @param phases how many phases it has
     * @param length how long it is to run, as a TIMEX3 duration
     * @param terms what it provides for, in order
     */
    public record Proposal(
            Span span,
            List<String> by,
            Optional<String> name,
            Optional<String> inReplyTo,
            OptionalInt phases,
            Optional<String> length,
            List<Term> terms) {

        public Proposal {
            by = List.copyOf(by);
            terms = List.copyOf(terms);
        }
    }

    /**
     * One thing that a proposal provides for.
     *
     * @param text the page's words
     * @param span where they stand
     * @param phase the phase that it belongs to, the first being 1
     * @param owedBy the id of the entity that is to do it
     * @param owedTo the id of the entity that it is done for
     */
    public record Term(String text, Span span, OptionalInt phase, Optional<String> owedBy, Optional<String> owedTo) {}

    /**
     * Where a party stands on something.
     *
     * @param party the id of its entity
     * @param on the term or topic, in the page's words
     * @param stance where it stands
     * @param span the words that say so
     * @param statement the id of the statement that says so; empty where the page itself does
     */
    public record Position(String party, String on, Stance stance, Span span, Optional<String> statement) {}

    /** Where a party stands. */
    public enum Stance {
        DEMANDS,
        ACCEPTS,
        REJECTS,
        /** It would accept if something else were so. */
        CONDITIONS,
        OPEN,
        SILENT
    }
}
