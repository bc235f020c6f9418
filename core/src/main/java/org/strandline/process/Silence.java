package org.strandline.process;

import java.util.Optional;
import java.util.Set;
import org.strandline.record.Negotiation.Stance;

/** Reads that somebody keeps silent: has not said how it will vote, has yet to respond, would not comment, has remained silent. */
final class Silence implements Sieve {

    private static final Set<String> QUESTIONS =
            Set.of("how", "whether", "if", "when", "what", "where", "which", "who", "why");

    @Override
    public Optional<Draft> at(Tree tree, int token) {
        boolean silent = tree.lower(token).equals("silent") && tree.is(token, "xcomp", "root");
        boolean verb = tree.isVerb(token) && Wording.WORDS.has("silent-verb", Bases.of(tree.lower(token)));
        if (!silent && !(verb && isKept(tree, token)) && !givesNone(tree, token)) {
            return noneFrom(tree, token);
        }
        Predicate predicate = Predicate.of(tree, token);
        return predicate.subject().map(holder -> {
            Range words = predicate.words();
            Optional<Range> behind =
                    token < words.to() ? Topic.cut(predicate, token + 1, words.to()) : Optional.empty();
            return new Draft(Stance.SILENT, holder, Draft.Whose.NAMED, token, behind.orElse(words), words);
        });
    }

    /** Has not given an answer, has yet to send a reply, gave no response. */
    private static boolean givesNone(Tree tree, int token) {
        boolean answer = tree.isVerb(token)
                && Wording.MOVES.has(tree, token, "answer")
                && tree.childBehind(token, "obj")
                        .filter(what -> Wording.NOUNS.has(tree, what, "answer"))
                        .isPresent();
        boolean yet = tree.is(token, "xcomp") && (hasYet(tree, token) || hasYet(tree, tree.head(token)));
        return answer && (yet || Predicate.of(tree, token).negated());
    }

    /** There was no immediate comment from the ministry. */
    private static Optional<Draft> noneFrom(Tree tree, int token) {
        boolean none = Wording.NOUNS.has(tree, token, "answer")
                && tree.child(token, "det")
                        .map(tree::lower)
                        .filter("no"::equals)
                        .isPresent();
        Optional<Integer> holder = tree.childBehind(token, "nmod")
                .filter(from -> none && tree.marker(from).equals("from"));
        return holder.map(from -> {
            Range words = new Range(tree.first(token), tree.last(from));
            return new Draft(Stance.SILENT, from, Draft.Whose.NAMED, token, words, words);
        });
    }

    private static boolean isKept(Tree tree, int token) {
        boolean yet = tree.is(token, "xcomp") && (hasYet(tree, token) || hasYet(tree, tree.head(token)));
        if (yet) {
            return true;
        }
        boolean asks = QUESTIONS.stream().anyMatch(question -> has(tree, token, question));
        boolean saying = Set.of("say", "disclose", "reveal", "decide").contains(Bases.of(tree.lower(token)));
        return Predicate.of(tree, token).negated() && (!saying || asks);
    }

    private static boolean hasYet(Tree tree, int token) {
        return tree.child(token, "advmod")
                .map(tree::lower)
                .filter("yet"::equals)
                .isPresent();
    }

    private static boolean has(Tree tree, int token, String question) {
        for (int at = token + 1; at <= Math.min(tree.last(token), token + 3); at++) {
            if (tree.lower(at).equals(question)) {
                return true;
            }
        }
        return false;
    }
}
