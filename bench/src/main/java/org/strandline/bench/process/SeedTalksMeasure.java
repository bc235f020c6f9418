package org.strandline.bench.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.strandline.bench.Half;
import org.strandline.bench.Measure;
import org.strandline.bench.Scores;
import org.strandline.bench.SeedPage;
import org.strandline.bench.english.KeptSentences;
import org.strandline.reading.FactReader;
import org.strandline.record.Article;
import org.strandline.record.Entity;
import org.strandline.record.Negotiation;
import org.strandline.record.Negotiation.Position;
import org.strandline.record.Negotiation.Proposal;
import org.strandline.record.Negotiation.Stance;
import org.strandline.record.PageRecord.Facts;
import tools.jackson.databind.JsonNode;

/** Scores the negotiation on the two seed pages, fact by fact. A position is right if its party and stance are and its words stand in the line that the gold names. */
public final class SeedTalksMeasure implements Measure {

    private static final double SAME = 0.5;

    @Override
    public String name() {
        return "process/seeds";
    }

    @Override
    public List<String> data() {
        return SeedPage.data();
    }

    @Override
    public Scores run(Path shared) throws IOException {
        List<Scores.Case> cases = new ArrayList<>();
        try (KeptSentences sentences = KeptSentences.english()) {
            FactReader reader = new FactReader(sentences, Optional.empty());
            for (SeedPage seed : SeedPage.all(shared)) {
                Article article = seed.article().orElseThrow();
                new Page(seed.name(), seed.text(), reader.read(article), cases)
                        .check(seed.gold().path("process"));
            }
        }
        double right = cases.stream().mapToDouble(Scores.Case::score).sum();
        SortedMap<String, Double> metrics = new TreeMap<>();
        metrics.put("right", right / Math.max(1, cases.size()));
        return new Scores(metrics, cases);
    }

    /** A seed page and our answer. */
    private static final class Page {

        private final String name;
        private final String text;
        private final Negotiation talks;
        private final Function<String, Entity> entity;
        private final List<Scores.Case> cases;

        Page(String name, String text, Facts facts, List<Scores.Case> cases) {
            this.name = name;
            this.text = text;
            this.talks = facts.process()
                    .orElseGet(() -> new Negotiation(List.of(), List.of(), List.of(), List.of(), List.of()));
            this.cases = cases;
            Map<String, Entity> byId =
                    facts.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
            this.entity = id -> Objects.requireNonNull(byId.get(id));
        }

        void check(JsonNode gold) {
            fact("parties", gold.path("parties").toString(), areSame(gold.path("parties"), talks.parties()));
            fact("mediators", gold.path("mediators").toString(), areSame(gold.path("mediators"), talks.mediators()));
            if (gold.has("place")) {
                String place = gold.path("place").asString();
                String began = gold.path("round_began").asString();
                fact(
                        "round",
                        place + " " + began,
                        talks.rounds().stream()
                                .anyMatch(round -> round.place().equals(Optional.of(place))
                                        && round.began().equals(Optional.of(began))));
            }
            if (gold.has("plan")) {
                checkPlan(gold.path("plan"));
            }
            gold.path("positions").forEach(this::checkPosition);
        }

        private void checkPlan(JsonNode plan) {
            Optional<Proposal> same = talks.proposals().stream()
                    .filter(one -> !plan.has("by")
                            || one.by().stream()
                                    .map(entity)
                                    .anyMatch(Names.of(plan.path("by").asString())::fit))
                    .findFirst();
            fact("plan", plan.path("by").toString(), same.isPresent());
            if (plan.has("phases")) {
                OptionalInt phases = OptionalInt.of(plan.path("phases").asInt());
                fact(
                        "phases",
                        phases.toString(),
                        same.filter(one -> one.phases().equals(phases)).isPresent());
            }
            if (plan.has("length")) {
                Optional<String> length = Optional.of(plan.path("length").asString());
                fact(
                        "length",
                        length.toString(),
                        same.filter(one -> one.length().equals(length)).isPresent());
            }
            if (plan.has("in_response_to")) {
                String reply = plan.path("in_response_to").asString();
                fact(
                        "reply",
                        reply,
                        same.flatMap(Proposal::inReplyTo)
                                .filter(words -> WordOverlap.dice(words, reply) >= SAME)
                                .isPresent());
            }
            plan.path("terms").forEach(term -> checkTerm(term.asString(), same));
        }

        private void checkTerm(String words, Optional<Proposal> plan) {
            fact(
                    "term",
                    words,
                    plan.stream()
                            .flatMap(one -> one.terms().stream())
                            .anyMatch(one -> WordOverlap.dice(one.text(), words) >= SAME));
        }

        private void checkPosition(JsonNode gold) {
            Names party = Names.of(gold.path("party").asString());
            Stance stance = stance(gold.path("stance").asString());
            int line = gold.path("line").asInt();
            fact(
                    "position",
                    gold.toString(),
                    talks.positions().stream()
                            .anyMatch(one -> lineOf(one) == line
                                    && one.stance() == stance
                                    && party.fit(entity.apply(one.party()))));
        }

        private int lineOf(Position position) {
            return 1
                    + (int) text.substring(0, position.span().start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
        }

        /** The stance that the reader's words come to. */
        private static Stance stance(String words) {
            if (words.contains("condition") || words.contains("until")) {
                return Stance.CONDITIONS;
            }
            if (words.startsWith("calls for")) {
                return Stance.DEMANDS;
            }
            return words.startsWith("supports") || words.startsWith("committed") ? Stance.ACCEPTS : Stance.REJECTS;
        }

        private boolean areSame(JsonNode names, List<String> ids) {
            boolean all = true;
            for (JsonNode one : names) {
                Names name = Names.of(one.asString());
                all &= ids.stream().map(entity).anyMatch(name::fit);
            }
            return all && names.size() == ids.size();
        }

        private void fact(String kind, String gold, boolean right) {
            String said = right ? gold : talks.toString();
            cases.add(new Scores.Case(name + " " + kind + " #" + cases.size(), Half.TUNED, right ? 1 : 0, gold, said));
        }
    }
}
