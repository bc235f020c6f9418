package org.strandline.store;

import java.util.List;
import java.util.Optional;
import org.strandline.record.Entity;
import org.strandline.record.EntityType;
import org.strandline.record.Source;
import org.strandline.record.Statement;
import org.strandline.record.Statement.Anonymity;
import org.strandline.text.Span;

/** A statement as people have put it right; what they say nothing of is as it was read. */
final class Mended {

    private Mended() {}

    /** {@code said} with other words, which are one stretch. */
    static Statement reading(Statement said, Span words) {
        return with(said, List.of(words), said.source(), said.anonymity());
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
        return with(said, said.parts(), List.of(source), named ? Anonymity.NAMED : Anonymity.ROLE);
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

    private static Statement with(Statement said, List<Span> parts, List<Source> source, Anonymity anonymity) {
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
                said.replyTo());
    }
}
