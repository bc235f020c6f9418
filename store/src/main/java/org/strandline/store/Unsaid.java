package org.strandline.store;

import java.util.List;
import java.util.Optional;
import org.strandline.record.Event;
import org.strandline.record.Figure;
import org.strandline.record.Figure.Claimant;
import org.strandline.record.Negotiation;
import org.strandline.record.Negotiation.Position;
import org.strandline.record.PageRecord.Facts;
import org.strandline.record.Statement;

/**
 * Facts without a statement: what stood in it is the page's.
 *
 * @param id the statement's
 */
record Unsaid(String id) {

    Facts in(Facts facts) {
        return new Facts(
                facts.entities(),
                facts.statements().stream()
                        .filter(statement -> !statement.id().equals(id))
                        .map(this::statement)
                        .toList(),
                facts.times(),
                facts.figures().stream().map(this::figure).toList(),
                facts.events().stream().map(this::event).toList(),
                facts.process().map(this::talks));
    }

    private Optional<String> other(Optional<String> statement) {
        return statement.filter(known -> !known.equals(id));
    }

    private Statement statement(Statement said) {
        return new Statement(
                said.id(),
                said.kind(),
                said.parts(),
                said.act(),
                said.cue(),
                said.source(),
                said.anonymity(),
                said.medium(),
                said.said(),
                said.to(),
                said.polarity(),
                said.hedged(),
                other(said.replyTo()));
    }

    private Figure figure(Figure figure) {
        return switch (figure.claimedBy()) {
            case Claimant.Said(String statement) ->
                statement.equals(id) ? claimed(figure, new Claimant.OfPage()) : figure;
            case Claimant.Owned owned -> figure;
            case Claimant.OfPage page -> figure;
        };
    }

    /** {@code figure} as somebody else's. */
    static Figure claimed(Figure figure, Claimant claimant) {
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

    private Event event(Event event) {
        return new Event(
                event.id(),
                event.span(),
                event.mentions(),
                event.type(),
                event.mode(),
                event.actors(),
                event.recipients(),
                event.place(),
                event.date(),
                event.status(),
                other(event.statedBy()),
                event.deaths(),
                event.injuries());
    }

    private Negotiation talks(Negotiation talks) {
        List<Position> positions = talks.positions().stream()
                .map(position -> new Position(
                        position.party(),
                        position.on(),
                        position.stance(),
                        position.span(),
                        other(position.statement())))
                .toList();
        return new Negotiation(talks.parties(), talks.mediators(), talks.rounds(), talks.proposals(), positions);
    }
}
