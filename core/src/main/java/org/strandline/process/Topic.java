package org.strandline.process;

import java.util.Optional;
import java.util.Set;
import org.strandline.text.PartOfSpeech;

/** Finds what a position is about. */
final class Topic {

    /** A topic has at most so many tokens. */
    private static final int LONGEST = 40;

    private static final Set<String> LEADING = Set.of(
            "to", "that", "on", "for", "of", "at", "as", "from", "in", "with", "upon", "about", "\"", "“", "‘", "'",
            ",", "not", "into");

    private static final Set<PartOfSpeech> LINKS =
            Set.of(PartOfSpeech.ADP, PartOfSpeech.SCONJ, PartOfSpeech.CCONJ, PartOfSpeech.DET);

    private Topic() {}

    /** What the predicate's own phrase is about: its object, its clause, or what its preposition leads to. */
    static Optional<Range> of(Predicate predicate, Lexicon.Found frame) {
        Tree tree = predicate.tree();
        int token = frame.head();
        Optional<Integer> object = tree.child(token, "obj").filter(child -> child > token);
        Optional<Integer> clause = tree.child(token, "xcomp", "ccomp").filter(child -> child > token);
        if (object.isPresent() && clause.isPresent()) {
            boolean infinitive = tree.child(clause.get(), "mark").isPresent();
            int from = infinitive ? tree.first(clause.get()) : tree.first(object.get());
            return cut(predicate, from, tree.last(clause.get()));
        }
        if (clause.isPresent() && clause.get() >= frame.end() - 1) {
            return cut(
                    predicate,
                    Math.max(frame.end(), tree.first(clause.get())),
                    predicate.clause().to());
        }
        if (object.isPresent()) {
            Optional<Integer> aim =
                    tree.child(token, "advcl").filter(child -> asksOf(tree, token) && child > object.get());
            return aim.isPresent()
                    ? cut(predicate, tree.first(aim.get()), tree.last(aim.get()))
                    : cut(predicate, tree.first(object.get()), tree.last(object.get()));
        }
        return ofPreposition(predicate, frame);
    }

    /** Whether what stands behind the object is what it is asked to do; of others it is only what the object is for. */
    private static boolean asksOf(Tree tree, int token) {
        return Wording.WORDS.has("ask-of", Bases.of(tree.lower(token)));
    }

    private static boolean asks(Lexicon.Found frame) {
        return frame.meaning().equals("demands");
    }

    private static Optional<Range> ofPreposition(Predicate predicate, Lexicon.Found frame) {
        Tree tree = predicate.tree();
        int token = frame.head();
        Optional<Integer> asked = tree.child(token, "xcomp", "advcl")
                .filter(child -> asks(frame)
                        && tree.child(child, "mark")
                                .map(tree::lower)
                                .filter("to"::equals)
                                .isPresent());
        if (asked.isPresent()) {
            return cut(predicate, tree.first(asked.get()), tree.last(asked.get()));
        }
        return frame.end() <= predicate.clause().to()
                ? cut(predicate, frame.end(), predicate.clause().to())
                : Optional.empty();
    }

    /** From {@code from} to {@code to}, without a condition, marks and little words at the ends. */
    static Optional<Range> cut(Predicate predicate, int from, int to) {
        Tree tree = predicate.tree();
        int end = Math.min(Math.min(to, Math.max(from, predicate.clause().to())), from + LONGEST);
        for (int at = from; at <= end; at++) {
            if (isConditionWord(tree, at)) {
                end = at - 1;
            }
        }
        int start = from;
        while (start <= end && LEADING.contains(tree.lower(start))) {
            start++;
        }
        while (end >= start && (tree.pos(end) == PartOfSpeech.PUNCT || leadsOn(tree, end))) {
            end--;
        }
        boolean year = start == end && tree.pos(start) == PartOfSpeech.NUM;
        return start <= end && !year ? Optional.of(new Range(start, end)) : Optional.empty();
    }

    /** Whether a word leads to one behind it: "stay in Marisca | for" as long as it takes. */
    private static boolean leadsOn(Tree tree, int token) {
        return tree.head(token) > token && LINKS.contains(tree.pos(token));
    }

    private static boolean opensQuotation(String word) {
        return word.equals("\"") || word.equals("“") || word.equals("'") || word.equals("‘");
    }

    private static boolean isConditionWord(Tree tree, int at) {
        String after = at + 1 < tree.size() ? tree.lower(at + 1) : "";
        return switch (tree.lower(at)) {
            case "unless" -> true;
            case "if" -> tree.is(at, "mark");
            case "only" -> after.equals("if") || after.equals("when") || after.equals("after");
            case "provided", "providing" -> after.equals("that") || tree.is(at, "mark");
            case "on" -> after.equals("condition");
            case "as", "so" ->
                after.equals("long")
                        || after.equals("soon")
                        || opensQuotation(after)
                        || after.equals("too")
                        || after.equals("a")
                        || after.equals("an");
            case "in" -> after.equals("exchange") || after.equals("return");
            case "without", "until" -> true;
            default -> false;
        };
    }
}
