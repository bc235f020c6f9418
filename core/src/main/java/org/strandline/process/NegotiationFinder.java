package org.strandline.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.strandline.process.Positions.Held;
import org.strandline.record.Entity;
import org.strandline.record.Event;
import org.strandline.record.Negotiation;
import org.strandline.record.Negotiation.Term;
import org.strandline.record.Prose;
import org.strandline.record.Statement;
import org.strandline.record.TimeExpression;
import org.strandline.text.Span;

/** Finds the negotiation that an article tells of: who goes between, who put what forward, who stands where, and from these who the parties are. */
public final class NegotiationFinder {

    /** What {@code prose} says of a negotiation; empty where it tells of none. */
    public Optional<Negotiation> find(
            Prose prose,
            List<Entity> entities,
            List<TimeExpression> times,
            List<Statement> statements,
            List<Event> events) {
        List<Tree> trees = Tree.all(prose);
        int evidence = Evidence.weight(trees);
        if (evidence < Evidence.LEAST) {
            return Optional.empty();
        }
        Actors actors = new Actors(trees, entities, statements);
        List<Plan> plans = Proposals.find(trees, actors, times);
        List<Span> terms = plans.stream()
                .flatMap(plan -> plan.terms().stream())
                .map(Term::span)
                .toList();
        List<Held> positions = new Positions(actors, terms).find(trees);
        if (evidence + positions.size() < Evidence.ENOUGH) {
            return Optional.empty();
        }
        List<Entity> mediators = Mediators.find(trees, actors);
        List<Entity> parties = Parties.find(trees, actors, mediators, positions, plans, evidence >= Evidence.CERTAIN);
        mediators = withAuthors(mediators, parties, plans);
        parties = without(parties, mediators);
        int least = evidence >= Evidence.ENOUGH ? 1 : 2;
        if (parties.size() + Math.min(1, mediators.size()) < least) {
            return Optional.empty();
        }
        return Optional.of(new Negotiation(
                ids(parties),
                ids(mediators),
                Rounds.find(trees, actors, times),
                plans.stream().map(Plan::written).toList(),
                positions.stream().map(Held::position).toList()));
    }

    /** Whoever wrote a plan together with a party, and is none, goes between: a proposal by the United States, Israel, Qatar and Egypt. */
    private static List<Entity> withAuthors(List<Entity> mediators, List<Entity> parties, List<Plan> plans) {
        List<Entity> all = new ArrayList<>(mediators);
        for (Plan plan : plans) {
            List<Entity> others = without(plan.owners(), parties);
            if (others.size() > 1) {
                others.stream().filter(other -> !all.contains(other)).forEach(all::add);
            }
        }
        return all;
    }

    private static List<Entity> without(List<Entity> entities, List<Entity> others) {
        return entities.stream().filter(entity -> !others.contains(entity)).toList();
    }

    private static List<String> ids(List<Entity> entities) {
        return entities.stream().map(Entity::id).toList();
    }
}
