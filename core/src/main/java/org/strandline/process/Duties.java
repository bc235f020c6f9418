package org.strandline.process;

import java.util.Optional;
import org.strandline.record.Negotiation.Stance;

/** Reads what a speaker says has to be done about the talks: all parties must engage seriously in negotiations. */
final class Duties implements Sieve {

    @Override
    public Optional<Draft> at(Tree tree, int token) {
        boolean must = tree.isVerb(token)
                && tree.dependants(token).stream()
                        .anyMatch(child -> tree.is(child, "aux") && Wording.WORDS.has("must", tree.lower(child)));
        if (!must || tree.child(token, "nsubj").isEmpty()) {
            return Optional.empty();
        }
        Predicate predicate = Predicate.of(tree, token);
        if (predicate.negated() || !aboutTalks(predicate)) {
            return Optional.empty();
        }
        int from = tree.first(tree.child(token, "nsubj").get());
        return Topic.cut(predicate, token, predicate.clause().to())
                .map(topic -> new Draft(
                        Stance.DEMANDS,
                        token,
                        Draft.Whose.SPEAKER,
                        token,
                        topic,
                        new Range(from, predicate.clause().to())));
    }

    private static boolean aboutTalks(Predicate predicate) {
        for (int at = predicate.token(); at <= predicate.clause().to(); at++) {
            Tree tree = predicate.tree();
            if (Wording.NOUNS.has(tree, at, "talk") || Wording.NOUNS.has(tree, at, "agreed")) {
                return true;
            }
        }
        return false;
    }
}
