package org.strandline.process;

import java.util.Optional;
import java.util.Set;
import org.strandline.text.PartOfSpeech;

/** Phrases of a tree: what belongs to a noun or a verb, without what is only joined to it. */
final class Phrases {

    private static final Set<String> ENDS = Set.of("punct", "cc", "case", "mark");

    private Phrases() {}

    /** The noun phrase around {@code head}, without the preposition before it and what is joined to it. */
    static Range noun(Tree tree, int head) {
        int from = head;
        int to = head;
        for (int child : tree.dependants(head)) {
            boolean apart =
                    tree.is(child, "conj", "parataxis", "cop", "nsubj", "aux") || ENDS.contains(tree.universal(child));
            if (child < head && !apart) {
                from = Math.min(from, tree.first(child));
            }
            if (child > head && !apart) {
                to = Math.max(to, tree.last(child));
            }
            if (child > head && tree.is(child, "conj")) {
                to = Math.max(head, Math.min(to, tree.first(child) - 1));
                break;
            }
        }
        return new Range(from, withoutMarks(tree, head, to));
    }

    /** The words before a noun that tell which one it is, and the noun: detailed three-phase plan. */
    static Range named(Tree tree, int head) {
        int from = head;
        for (int child : tree.dependants(head)) {
            if (child < from && tree.is(child, "amod", "compound", "nummod") && !tree.is(child, "nmod:poss")) {
                from = tree.first(child);
            }
        }
        return new Range(from, head);
    }

    /** The clause of a verb from its subject on, without what is joined to it. */
    static Range clause(Tree tree, int verb) {
        int from = tree.child(verb, "nsubj", "csubj").map(tree::first).orElse(verb);
        for (int child : tree.dependants(verb)) {
            if (tree.is(child, "aux", "cop", "advmod") && child < verb) {
                from = Math.min(from, child);
            }
        }
        int to = Math.max(verb, tree.last(verb));
        for (int child : tree.dependants(verb)) {
            boolean own =
                    (tree.is(child, "conj", "parataxis") || tree.marker(child).equals("while"))
                            && child > verb
                            && tree.child(child, "nsubj").isPresent();
            if (own) {
                to = Math.min(to, tree.first(child) - 1);
            }
        }
        return new Range(Math.min(from, verb), withoutMarks(tree, verb, Math.max(verb, to)));
    }

    /** The last token of a stretch that ends at {@code to}, without the marks and conjunctions at its end. */
    static int withoutMarks(Tree tree, int from, int to) {
        int end = to;
        while (end > from && (tree.pos(end) == PartOfSpeech.PUNCT || tree.pos(end) == PartOfSpeech.CCONJ)) {
            end--;
        }
        return end;
    }

    /** The noun that "in exchange for" or "in return for" leads to, within a stretch. */
    static Optional<Integer> exchanged(Tree tree, Range range) {
        for (int at = range.from() + 1; at < range.to(); at++) {
            boolean exchange =
                    tree.lower(at).equals("exchange") || tree.lower(at).equals("return");
            int noun = tree.head(at + 1);
            if (exchange
                    && tree.lower(at - 1).equals("in")
                    && tree.lower(at + 1).equals("for")
                    && noun > at
                    && noun <= range.to()) {
                return Optional.of(noun);
            }
        }
        return Optional.empty();
    }
}
