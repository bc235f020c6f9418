package org.strandline.process;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Syntax;

/**
 * A word that says something of somebody, with what stands around it in its clause.
 *
 * @param tree the sentence
 * @param token the word
 * @param clause its clause, without what is joined to it: "and asked for more"
 * @param negated whether it is said not to be so
 * @param will whether it is said of what somebody will or would do
 */
record Predicate(Tree tree, int token, Range clause, boolean negated, boolean will) {

    private static final Set<String> FUTURE = Set.of("will", "would", "wo", "'ll", "'d", "shall");

    private static final Set<String> ASIDES = Set.of(
            "following",
            "after",
            "despite",
            "amid",
            "as",
            "while",
            "because",
            "according",
            "which",
            "who",
            "but",
            "although",
            "with",
            "though");

    static Predicate of(Tree tree, int token) {
        int verb = governing(tree, token);
        return new Predicate(
                tree, token, clause(tree, verb), isNegated(tree, token, verb), isFuture(tree, token, verb));
    }

    /** The verb that an adjective or infinitive leans on: remained open, seems willing. */
    private static int governing(Tree tree, int token) {
        boolean leans = tree.is(token, "xcomp")
                && tree.pos(token) == PartOfSpeech.ADJ
                && tree.child(token, "nsubj").isEmpty();
        return leans && tree.head(token) != Syntax.ROOT ? tree.head(token) : token;
    }

    private static Range clause(Tree tree, int verb) {
        int from = tree.first(verb);
        int to = tree.last(verb);
        for (int child : tree.dependants(verb)) {
            boolean apart = tree.is(child, "conj", "parataxis");
            if (apart && child > verb) {
                to = Math.min(to, tree.first(child) - 1);
            }
            if (apart && child < verb) {
                from = Math.max(from, tree.last(child) + 1);
            }
        }
        to = Math.max(verb, beforeAside(tree, verb, Math.max(to, verb)));
        while (to > verb && tree.pos(to) == PartOfSpeech.PUNCT) {
            to--;
        }
        return new Range(Math.min(from, verb), to);
    }

    /** The last token before what only goes along with the clause: ", saying the bid was too low"; ", following the strike". */
    private static int beforeAside(Tree tree, int verb, int to) {
        for (int at = verb + 1; at < to; at++) {
            boolean comma = tree.lower(at).equals(",");
            boolean hangs = comma
                    && at + 2 < to
                    && tree.lower(at + 1).equals("but")
                    && (tree.lower(at + 2).equals("only") || tree.lower(at + 2).equals("not"));
            if (hangs) {
                continue;
            }
            boolean saying = comma
                    && tree.isVerb(at + 1)
                    && tree.lower(at + 1).endsWith("ing")
                    && tree.is(at + 1, "advcl", "conj", "acl");
            if (saying || (comma && ASIDES.contains(tree.lower(at + 1)))) {
                return at - 1;
            }
        }
        return to;
    }

    private static boolean isNegated(Tree tree, int token, int verb) {
        boolean negated =
                hasNegation(tree, token) || (verb != token && hasNegation(tree, verb)) || isOfNothing(tree, token);
        int at = token;
        // "would not be willing", "does not want to accept", "is not going to accept"
        while (tree.is(at, "xcomp") && tree.head(at) != Syntax.ROOT) {
            at = tree.head(at);
            negated |= hasNegation(tree, at);
        }
        return negated;
    }

    private static boolean hasNegation(Tree tree, int token) {
        return tree.dependants(token).stream()
                .anyMatch(child -> child < token
                        && tree.is(child, "advmod", "det", "cc")
                        && (Wording.WORDS.has("not", tree.lower(child)) || isNoLonger(tree, child)));
    }

    /** "Will sign no contract"; who sees no reason to sign says so by the words for his stance. */
    private static boolean isOfNothing(Tree tree, int token) {
        return tree.isVerb(token)
                && tree.childBehind(token, "obj")
                        .filter(thing -> !Wording.WORDS.has("of-mind", tree.lower(thing)))
                        .filter(thing -> tree.dependants(thing).stream()
                                .anyMatch(child -> tree.is(child, "det")
                                        && tree.lower(child).equals("no")))
                        .isPresent();
    }

    private static boolean isNoLonger(Tree tree, int token) {
        return token > 0
                && tree.lower(token).equals("longer")
                && tree.lower(token - 1).equals("no");
    }

    private static boolean isFuture(Tree tree, int token, int verb) {
        return hasFuture(tree, token) || hasFuture(tree, verb);
    }

    private static boolean hasFuture(Tree tree, int token) {
        return tree.dependants(token).stream()
                .anyMatch(child -> FUTURE.contains(tree.lower(child)) && tree.is(child, "aux"));
    }

    /** Where in the clause a condition begins: unless, only if, provided that, as long as, without. */
    OptionalInt condition(boolean refuses) {
        for (int at = token + 1; at <= clause.to(); at++) {
            if (opensCondition(at, refuses)) {
                boolean only = at > 0 && tree.lower(at - 1).equals("only");
                return OptionalInt.of(only ? at - 1 : at);
            }
        }
        if (isOfNothing(tree, token) && excludes()) {
            return OptionalInt.of(token + 1);
        }
        for (int at = clause.from(); at < token; at++) {
            if (opensCondition(at, refuses) && tree.is(at, "mark")) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    private boolean opensCondition(int at, boolean refuses) {
        String before = at > 0 ? tree.lower(at - 1) : "";
        String after = at + 1 < tree.size() ? tree.lower(at + 1) : "";
        return switch (tree.lower(at)) {
            case "unless" -> true;
            case "if" -> !before.equals("as") && !before.equals("even") && isAdverbial(at);
            case "provided", "providing" -> after.equals("that") || tree.is(at, "mark");
            case "condition", "proviso" -> before.equals("on") || before.equals("the");
            case "conditions" -> before.equals("with") || before.equals("certain");
            case "long", "soon" -> (before.equals("as") || before.equals("so")) && after.equals("as");
            case "until", "till" -> refuses || Wording.WORDS.has("continue", Bases.of(tree.lower(token)));
            case "before", "when", "after", "once" ->
                before.equals("only") || (refuses && tree.lower(at).equals("before") && tree.is(at, "mark"));
            case "without" -> refuses;
            case "exchange", "return" -> before.equals("in") && after.equals("for") && will;
            default -> false;
        };
    }

    /** "No contract that does not cover the price of drugs": one that does would do. */
    private boolean excludes() {
        return tree.childBehind(token, "obj")
                .flatMap(thing -> tree.childBehind(thing, "acl"))
                .filter(clause -> hasNegation(tree, clause))
                .isPresent();
    }

    private boolean isAdverbial(int mark) {
        int clauseHead = tree.head(mark);
        return clauseHead == Syntax.ROOT || !tree.is(clauseHead, "ccomp", "csubj");
    }

    /** Whoever it is said of. */
    Optional<Integer> subject() {
        return tree.subject(token);
    }

    /** The words that say it: auxiliaries, the word and what follows it in the clause; a pronoun before it, too. */
    Range words() {
        int from = token;
        int verb = governing(tree, token);
        int behind = subject().filter(subject -> subject < token).orElse(-1);
        for (int child : tree.dependants(verb)) {
            boolean near = child > behind;
            boolean helps = (near && tree.is(child, "aux", "cop", "advmod", "mark"))
                    || (tree.is(child, "nsubj") && tree.pos(child) == PartOfSpeech.PRON);
            if (child < from && helps && !tree.lower(child).equals("that")) {
                from = child;
            }
        }
        return new Range(Math.min(from, verb), clause.to());
    }
}
