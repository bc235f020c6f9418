package org.strandline.process;

import java.util.Optional;
import java.util.Set;
import org.strandline.record.Negotiation.Stance;

/** Reads nouns for a stance behind a verb that only carries them: repeated its demand for 12%, voiced support for the plan. */
final class StanceNouns implements Sieve {

    private static final Set<String> LIGHT = Set.of("have", "has", "had", "give", "gave", "offer", "offered");

    @Override
    public Optional<Draft> at(Tree tree, int token) {
        boolean carries = tree.isVerb(token)
                && (Wording.WORDS.has("repeat", Bases.of(tree.lower(token))) || LIGHT.contains(tree.lower(token)));
        Optional<Integer> noun = carries ? tree.child(token, "obj").filter(child -> child > token) : Optional.empty();
        Optional<Stance> stance = noun.flatMap(found -> stance(tree.lower(found)));
        if (stance.isEmpty()) {
            return Optional.empty();
        }
        Predicate predicate = Predicate.of(tree, token);
        Optional<Range> topic = noun.get() < predicate.clause().to()
                ? Topic.cut(predicate, noun.get() + 1, predicate.clause().to())
                : Optional.empty();
        return predicate.negated() || topic.isEmpty()
                ? Optional.empty()
                : predicate
                        .subject()
                        .map(holder -> new Draft(
                                stance.get(), holder, Draft.Whose.NAMED, token, topic.get(), predicate.words()));
    }

    private static Optional<Stance> stance(String noun) {
        if (Wording.WORDS.has("demand-noun", noun)) {
            return Optional.of(Stance.DEMANDS);
        }
        if (Wording.WORDS.has("support-noun", noun)) {
            return Optional.of(Stance.ACCEPTS);
        }
        if (Wording.WORDS.has("refusal-noun", noun)) {
            return Optional.of(Stance.REJECTS);
        }
        return Wording.WORDS.has("open-noun", noun) ? Optional.of(Stance.OPEN) : Optional.empty();
    }
}
