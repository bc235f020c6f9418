package org.strandline.store;

import java.util.List;
import java.util.Optional;
import org.strandline.record.Entity;
import org.strandline.record.EntityType;
import org.strandline.record.Event;
import org.strandline.record.Figure;
import org.strandline.record.Source;
import org.strandline.record.Statement;
import org.strandline.record.Statement.Anonymity;
import org.strandline.text.Span;

/** Facts as people have put them right; what they say nothing of is as it was read. */
final class Mended {

    private Mended() {}

    /** {@code said} with other words, which are one stretch. */
    static Statement reading(Statement said, Span words) {
        return with(said, List.of(words), said.source(), said.anonymity(), said.replyTo());
    }

    /**
     * {@code said} by somebody else.
     *
     * @param span the words for the speaker
     * @param words what they are
     * @param entity whom they name
     */
    static Statement saidBy(Statement said, Span span, String words, Optional<Entity> entity) {
        boolean named = entity.filter(Entity::isNamed).isPresent();
        Source source = new Source(
                entity.map(Entity::id),
                entity.map(Entity::name).orElse(words),
                span,
                named,
                entity.map(Entity::type).map(Mended::kind).orElse(Source.Kind.UNKNOWN));
        return with(said, said.parts(), List.of(source), named ? Anonymity.NAMED : Anonymity.ROLE, said.replyTo());
    }

    private static Source.Kind kind(EntityType type) {
        return switch (type) {
            case PERSON -> Source.Kind.PERSON;
            case ORGANISATION, PLACE -> Source.Kind.ORGANISATION;
            case GROUP -> Source.Kind.GROUP;
            case WORK -> Source.Kind.DOCUMENT;
            case EVENT -> Source.Kind.UNKNOWN;
        };
    }

    /** {@code said} by these sources, who are the same ones under other ids or names. */
    static Statement by(Statement said, List<Source> sources) {
        return with(said, said.parts(), sources, said.anonymity(), said.replyTo());
    }

    /** {@code said} in answer to another statement, or to none. */
    static Statement answering(Statement said, Optional<String> replyTo) {
        return with(said, said.parts(), said.source(), said.anonymity(), replyTo);
    }

    private static Statement with(
            Statement said, List<Span> parts, List<Source> source, Anonymity anonymity, Optional<String> replyTo) {
        return new Statement(
                said.id(),
                said.kind(),
                parts,
                said.act(),
                said.cue(),
                source,
                anonymity,
                said.medium(),
                said.said(),
                said.to(),
                said.polarity(),
                said.hedged(),
                replyTo);
    }

    /** {@code event} with these participants. */
    static Event between(Event event, List<String> actors, List<String> recipients) {
        return with(event, actors, recipients, event.statedBy());
    }

    /** {@code event} as a statement tells of it, or the page itself. */
    static Event toldBy(Event event, Optional<String> statement) {
        return with(event, event.actors(), event.recipients(), statement);
    }

    private static Event with(Event event, List<String> actors, List<String> recipients, Optional<String> statedBy) {
        return new Event(
                event.id(),
                event.span(),
                event.mentions(),
                event.type(),
                event.mode(),
                actors,
                recipients,
                event.place(),
                event.date(),
                event.status(),
                statedBy,
                event.deaths(),
                event.injuries());
    }

    /** {@code figure} as somebody else's. */
    static Figure claimed(Figure figure, Figure.Claimant claimant) {
        return new Figure(
                figure.id(),
                figure.span(),
                figure.value(),
                figure.unit(),
                figure.ordinal(),
                figure.hedge(),
                figure.counts(),
                figure.population(),
                figure.place(),
                figure.asOf(),
                figure.cumulative(),
                claimant);
    }
}
