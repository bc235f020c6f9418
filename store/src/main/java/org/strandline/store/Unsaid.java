package org.strandline.store;

import java.util.List;
import java.util.Optional;
import org.strandline.record.Figure;
import org.strandline.record.Figure.Claimant;
import org.strandline.record.Negotiation;
import org.strandline.record.Negotiation.Position;
import org.strandline.record.PageRecord.Facts;

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
                        .map(said -> Mended.answering(said, other(said.replyTo())))
                        .toList(),
                facts.times(),
                facts.figures().stream().map(this::figure).toList(),
                facts.events().stream()
                        .map(event -> Mended.toldBy(event, other(event.statedBy())))
                        .toList(),
                facts.process().map(this::talks));
    }

    private Optional<String> other(Optional<String> statement) {
        return statement.filter(known -> !known.equals(id));
    }

    private Figure figure(Figure figure) {
        return switch (figure.claimedBy()) {
            case Claimant.Said(String statement) ->
                statement.equals(id) ? Mended.claimed(figure, new Claimant.OfPage()) : figure;
            case Claimant.Owned owned -> figure;
            case Claimant.OfPage page -> figure;
        };
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
