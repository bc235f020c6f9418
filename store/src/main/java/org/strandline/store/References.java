package org.strandline.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.strandline.record.Entity;
import org.strandline.record.Event;
import org.strandline.record.Figure;
import org.strandline.record.Figure.Claimant;
import org.strandline.record.Negotiation;
import org.strandline.record.Negotiation.Position;
import org.strandline.record.Negotiation.Proposal;
import org.strandline.record.Negotiation.Term;
import org.strandline.record.PageRecord.Facts;
import org.strandline.record.Source;
import org.strandline.record.Statement;
import org.strandline.text.Span;

/**
 * What refers to an entity, made to refer to another one.
 *
 * @param id the id of the entity that was referred to
 * @param at the entity that is meant where the words at a span refer to it
 */
record References(String id, Function<Span, Optional<Entity>> at) {

    /** {@code facts} with other entities, and with references that fit them. */
    Facts in(Facts facts, List<Entity> entities) {
        return new Facts(
                entities,
                facts.statements().stream().map(this::statement).toList(),
                facts.times(),
                facts.figures().stream().map(this::figure).toList(),
                facts.events().stream().map(this::event).toList(),
                facts.process().map(this::talks));
    }

    private String id(String entity, Span span) {
        return entity.equals(id) ? at.apply(span).map(Entity::id).orElse(entity) : entity;
    }

    private List<String> ids(List<String> entities, Span span) {
        return entities.stream().map(entity -> id(entity, span)).distinct().toList();
    }

    private Statement statement(Statement said) {
        return Mended.by(said, said.source().stream().map(this::source).toList());
    }

    private Source source(Source source) {
        if (source.entity().filter(id::equals).isEmpty()) {
            return source;
        }
        Optional<Entity> entity = at.apply(source.span());
        return new Source(
                entity.map(Entity::id).or(source::entity),
                entity.map(Entity::name).orElse(source.name()),
                source.span(),
                source.named(),
                source.kind());
    }

    private Figure figure(Figure figure) {
        Claimant claimant =
                switch (figure.claimedBy()) {
                    case Claimant.Said said -> said;
                    case Claimant.Owned(String entity) -> new Claimant.Owned(id(entity, figure.span()));
                    case Claimant.OfPage page -> page;
                };
        return Mended.claimed(figure, claimant);
    }

    private Event event(Event event) {
        return Mended.between(event, ids(event.actors(), event.span()), ids(event.recipients(), event.span()));
    }

    private Negotiation talks(Negotiation talks) {
        Span anywhere = new Span(0, 0);
        return new Negotiation(
                ids(talks.parties(), anywhere),
                ids(talks.mediators(), anywhere),
                talks.rounds(),
                talks.proposals().stream().map(this::proposal).toList(),
                talks.positions().stream()
                        .map(position -> new Position(
                                id(position.party(), position.span()),
                                position.on(),
                                position.stance(),
                                position.span(),
                                position.statement()))
                        .toList());
    }

    private Proposal proposal(Proposal proposal) {
        return new Proposal(
                proposal.span(),
                ids(proposal.by(), proposal.span()),
                proposal.name(),
                proposal.inReplyTo(),
                proposal.phases(),
                proposal.length(),
                proposal.terms().stream()
                        .map(term -> new Term(
                                term.text(),
                                term.span(),
                                term.phase(),
                                term.owedBy().map(entity -> id(entity, term.span())),
                                term.owedTo().map(entity -> id(entity, term.span()))))
                        .toList());
    }
}
