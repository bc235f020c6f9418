package org.strandline.bench.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.strandline.bench.process.Tally.Difference;
import org.strandline.record.Entity;
import org.strandline.record.Negotiation;
import org.strandline.record.Negotiation.Position;
import org.strandline.record.Negotiation.Proposal;
import org.strandline.record.Negotiation.Round;
import org.strandline.record.Negotiation.Term;
import org.strandline.record.PageRecord.Facts;

/** Scores what is read of the talks on pages of one half. */
final class TalksScore {

    /** Words are the same if so much of them is. */
    private static final double SAME = 0.5;

    private final Tally parties = new Tally("parties");
    private final Tally mediators = new Tally("mediators");
    private final Tally rounds = new Tally("rounds");
    private final Tally proposals = new Tally("proposals");
    private final Tally terms = new Tally("terms");
    private final Tally positions = new Tally("positions");

    /** Counts one page, and says what is missing and what is too much. */
    Difference add(GoldTalks gold, Facts facts) {
        Map<String, Entity> entities =
                facts.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        Negotiation none = new Negotiation(List.of(), List.of(), List.of(), List.of(), List.of());
        Negotiation talks = facts.process().orElse(none);
        Function<String, Entity> entity =
                id -> Optional.ofNullable(entities.get(id)).orElseThrow();
        List<Entity> talkers = talks.parties().stream().map(entity).toList();
        List<Entity> between = talks.mediators().stream().map(entity).toList();
        List<Term> provided =
                talks.proposals().stream().flatMap(one -> one.terms().stream()).toList();
        List<Difference> differences = List.of(
                parties.add(gold.parties(), talkers, Names::fit, Entity::name),
                mediators.add(gold.mediators(), between, Names::fit, Entity::name),
                rounds.add(gold.rounds(), talks.rounds(), TalksScore::isSame, TalksScore::shown),
                proposals.add(
                        gold.proposals(),
                        talks.proposals(),
                        (want, one) -> isSame(want, one, entity),
                        one -> shown(one, entity)),
                terms.add(
                        gold.terms(),
                        provided,
                        (words, term) -> WordOverlap.dice(words, term.text()) >= SAME,
                        Term::text),
                positions.add(
                        gold.positions(),
                        talks.positions(),
                        (want, one) -> isSame(want, one, entity.apply(one.party()), gold.text()),
                        one -> shown(one, entity)));
        List<String> missing = new ArrayList<>();
        List<String> extra = new ArrayList<>();
        differences.forEach(difference -> {
            missing.addAll(difference.missing());
            extra.addAll(difference.extra());
        });
        return new Difference(missing, extra);
    }

    void report(SortedMap<String, Double> metrics, String half) {
        List.of(parties, mediators, rounds, proposals, terms, positions).forEach(tally -> tally.report(metrics, half));
    }

    private static boolean isSame(GoldTalks.Round gold, Round round) {
        return gold.place().equals(round.place()) && gold.began().equals(round.began());
    }

    private static boolean isSame(GoldTalks.Proposal gold, Proposal proposal, Function<String, Entity> entity) {
        boolean owned = gold.owners().isEmpty()
                ? proposal.by().isEmpty()
                : gold.owners().stream()
                        .allMatch(names -> proposal.by().stream().map(entity).anyMatch(names::fit));
        return owned && gold.phases().equals(proposal.phases()) && gold.length().equals(proposal.length());
    }

    private static boolean isSame(GoldTalks.Position gold, Position position, Entity party, String text) {
        boolean words = WordOverlap.dice(gold.words(), position.span().of(text)) >= SAME
                || WordOverlap.dice(gold.on(), position.on()) >= SAME;
        return gold.stance() == position.stance() && gold.party().fit(party) && words;
    }

    private static String shown(Round round) {
        return round.place().orElse("-") + " | " + round.began().orElse("-");
    }

    private static String shown(Proposal proposal, Function<String, Entity> entity) {
        List<String> owners =
                proposal.by().stream().map(entity).map(Entity::name).toList();
        return owners + " " + proposal.phases() + " " + proposal.length();
    }

    private static String shown(Position position, Function<String, Entity> entity) {
        return entity.apply(position.party()).name() + " | "
                + position.stance().name().toLowerCase(Locale.ROOT) + " | " + position.on();
    }
}
