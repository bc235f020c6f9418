package org.strandline.process;

import java.util.Optional;
import java.util.Set;
import org.strandline.record.Negotiation.Stance;

/** Reads what somebody calls a thing on the table: described the offer as an insult; said the demands were a little over the top. */
final class Judgements implements Sieve {

    private static final Set<String> WEAK = Set.of("top", "enough");

    @Override
    public Optional<Draft> at(Tree tree, int token) {
        Optional<Draft> called = called(tree, token);
        return called.isPresent() ? called : copular(tree, token);
    }

    private static Optional<Draft> called(Tree tree, int token) {
        Optional<Integer> thing = tree.childBehind(token, "obj");
        boolean judges = tree.isVerb(token) && Wording.WORDS.has("judged", Bases.of(tree.lower(token)));
        if (!judges || thing.isEmpty() || tree.last(thing.get()) < thing.get()) {
            return Optional.empty();
        }
        Predicate predicate = Predicate.of(tree, token);
        Optional<Stance> stance =
                judgement(tree, thing.get() + 1, predicate.clause().to());
        Optional<Integer> judge = predicate.subject();
        if (stance.isEmpty() || judge.isEmpty() || predicate.negated()) {
            return Optional.empty();
        }
        Range topic = Topic.cut(predicate, tree.first(thing.get()), thing.get())
                .orElseGet(() -> new Range(thing.get(), thing.get()));
        return Optional.of(new Draft(stance.get(), judge.get(), Draft.Whose.NAMED, token, topic, predicate.words()));
    }

    /** The demands were a little over the top: the position is whoever's words these are. */
    private static Optional<Draft> copular(Tree tree, int token) {
        Optional<Integer> thing = tree.child(token, "nsubj").filter(child -> child < token);
        Optional<Integer> copula = tree.child(token, "cop");
        if (copula.isEmpty() || thing.isEmpty() || !isOnTheTable(tree, thing.get())) {
            return Optional.empty();
        }
        Predicate predicate = Predicate.of(tree, token);
        Optional<Stance> stance =
                judgement(tree, copula.get() + 1, predicate.clause().to());
        if (stance.isEmpty() || predicate.negated()) {
            return Optional.empty();
        }
        int from = tree.first(thing.get());
        return Topic.cut(predicate, from, thing.get())
                .map(topic -> new Draft(
                        stance.get(),
                        token,
                        Draft.Whose.SPEAKER,
                        token,
                        topic,
                        new Range(from, predicate.clause().to())));
    }

    private static boolean isOnTheTable(Tree tree, int token) {
        return Wording.NOUNS.has(tree, token, "deal")
                || Wording.NOUNS.has(tree, token, "proposal")
                || Wording.NOUNS.has(tree, token, "table");
    }

    private static Optional<Stance> judgement(Tree tree, int from, int to) {
        for (int at = from; at <= to; at++) {
            String word = tree.lower(at);
            String before = tree.lower(at - 1);
            boolean weak = WEAK.contains(word) && !before.equals("the") && !before.equals("not");
            if (Wording.WORDS.has("bad", word) && !weak) {
                return Optional.of(Stance.REJECTS);
            }
            if (Wording.WORDS.has("good", word)) {
                return Optional.of(before.equals("not") ? Stance.REJECTS : Stance.ACCEPTS);
            }
        }
        return Optional.empty();
    }
}
