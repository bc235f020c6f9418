package org.strandline.bench.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.strandline.record.Article;
import org.strandline.record.Entity;
import org.strandline.record.Event;
import org.strandline.record.Figure;
import org.strandline.record.Figure.Claimant;
import org.strandline.record.Negotiation;
import org.strandline.record.Negotiation.Term;
import org.strandline.record.PageRecord.Facts;
import org.strandline.record.Statement;
import org.strandline.text.Span;

/** What the record promises of every fact. Each answer of a method is a sentence on what is broken. */
final class FactsContract {

    private final String text;
    private final Facts facts;
    private final List<String> broken = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private FactsContract(Article article, Facts facts) {
        this.text = article.text();
        this.facts = facts;
    }

    /** What {@code facts} of {@code article} break; empty if they keep the contract. */
    static List<String> broken(Article article, Facts facts) {
        FactsContract contract = new FactsContract(article, facts);
        contract.check();
        return contract.broken;
    }

    private void check() {
        facts.entities().forEach(this::entity);
        facts.statements().forEach(statement -> id(statement.id()));
        facts.statements().forEach(this::statement);
        order("times", facts.times().stream().map(time -> time.span().start()).toList());
        facts.times().forEach(time -> {
            id(time.id());
            span("time " + time.id(), time.span());
        });
        order(
                "figures",
                facts.figures().stream().map(figure -> figure.span().start()).toList());
        facts.figures().forEach(this::figure);
        order(
                "events",
                facts.events().stream()
                        .map(event -> event.mentions().getFirst().start())
                        .toList());
        facts.events().forEach(this::event);
        facts.process().ifPresent(this::talks);
    }

    private void entity(Entity entity) {
        id(entity.id());
        entity.mentions().forEach(mention -> span("mention of " + entity.id(), mention.span()));
        order(
                "mentions of " + entity.id(),
                entity.mentions().stream()
                        .map(mention -> mention.span().start())
                        .toList());
        entity.roles().forEach(role -> span("role of " + entity.id(), role.span()));
        if (entity.name().isBlank()) {
            broken.add(entity.id() + " has no name");
        }
    }

    private void statement(Statement statement) {
        order(
                "parts of " + statement.id(),
                statement.parts().stream().map(Span::start).toList());
        statement.parts().forEach(part -> span("part of " + statement.id(), part));
        statement.cue().ifPresent(cue -> span("cue of " + statement.id(), cue));
        statement.source().forEach(source -> {
            span("source of " + statement.id(), source.span());
            source.entity().ifPresent(entity -> known(entity, statement.id()));
        });
        statement.replyTo().ifPresent(other -> known(other, statement.id()));
    }

    private void figure(Figure figure) {
        id(figure.id());
        span("figure " + figure.id(), figure.span());
        figure.counts().ifPresent(counts -> {
            span("what " + figure.id() + " counts", counts.span());
            if (!counts.span().of(text).equals(counts.text())) {
                broken.add(figure.id() + " counts words that are not on the page");
            }
        });
        switch (figure.claimedBy()) {
            case Claimant.Said(String statement) -> known(statement, figure.id());
            case Claimant.Owned(String entity) -> known(entity, figure.id());
            case Claimant.OfPage() -> {}
        }
    }

    private void talks(Negotiation talks) {
        talks.parties().forEach(id -> known(id, "a party"));
        talks.mediators().forEach(id -> known(id, "a mediator"));
        talks.rounds().forEach(round -> span("a round of talks", round.span()));
        talks.proposals().forEach(proposal -> {
            span("a proposal", proposal.span());
            proposal.by().forEach(id -> known(id, "a proposal"));
            proposal.terms().forEach(this::term);
        });
        order(
                "positions",
                talks.positions().stream()
                        .map(position -> position.span().start())
                        .toList());
        talks.positions().forEach(position -> {
            span("a position", position.span());
            known(position.party(), "a position");
            position.statement().ifPresent(id -> known(id, "a position"));
            if (!text.contains(position.on())) {
                broken.add("a position is on words that are not on the page: " + position.on());
            }
        });
    }

    private void term(Term term) {
        span("a term", term.span());
        term.owedBy().ifPresent(id -> known(id, "a term"));
        term.owedTo().ifPresent(id -> known(id, "a term"));
        if (!term.span().of(text).equals(term.text())) {
            broken.add("a term has words that are not on the page: " + term.text());
        }
    }

    private void event(Event event) {
        id(event.id());
        order(
                "mentions of " + event.id(),
                event.mentions().stream().map(Span::start).toList());
        event.mentions().forEach(mention -> span("mention of " + event.id(), mention));
        event.actors().forEach(actor -> known(actor, event.id()));
        event.recipients().forEach(recipient -> known(recipient, event.id()));
        Stream.of(event.statedBy(), event.deaths(), event.injuries())
                .flatMap(Optional::stream)
                .forEach(other -> known(other, event.id()));
        if (event.actors().stream().anyMatch(event.recipients()::contains)) {
            broken.add(event.id() + " is done by somebody to himself");
        }
    }

    private void id(String id) {
        if (!ids.add(id)) {
            broken.add("two facts are called " + id);
        }
    }

    private void known(String id, String from) {
        if (!ids.contains(id)) {
            broken.add(from + " points at " + id + ", which is not there");
        }
    }

    private void order(String what, List<Integer> starts) {
        for (int i = 1; i < starts.size(); i++) {
            if (starts.get(i) < starts.get(i - 1)) {
                broken.add(what + " are out of order at " + starts.get(i));
            }
        }
    }

    private void span(String what, Span span) {
        if (span.isEmpty() || span.end() > text.length()) {
            broken.add(what + " is not on the page: " + span);
        } else if (cuts(span.start()) || cuts(span.end())) {
            broken.add(what + " cuts a character in two: " + span);
        }
    }

    private boolean cuts(int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
