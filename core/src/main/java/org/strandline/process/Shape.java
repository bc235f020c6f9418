package org.strandline.process;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.strandline.record.TimeExpression;
import org.strandline.text.Syntax;
import org.strandline.words.NumberWords;

/** Reads how many phases a plan has and how long it is to run. */
final class Shape {

    private static final Set<String> OVER = Set.of("over", "for", "of");

    private final NavigableMap<Integer, TimeExpression> durations = new TreeMap<>();

    Shape(List<TimeExpression> times) {
        times.stream()
                .filter(time -> time.type() == TimeExpression.Type.DURATION)
                .forEach(time -> durations.put(time.span().start(), time));
    }

    /** Reads what the phrase around the noun at {@code token}, and the verb that it is the subject of, say of {@code plan}. */
    void read(Tree tree, int token, Plan plan) {
        for (int at = tree.first(token); at <= tree.last(token); at++) {
            int from = at;
            duration(tree, at).filter(time -> isLength(tree, from, token)).ifPresent(time -> plan.lasts(time.value()));
        }
        phases(tree, tree.first(token), tree.last(token), plan);
        int verb = tree.head(token);
        if (verb != Syntax.ROOT && tree.is(token, "nsubj")) {
            for (int run : tree.joined(verb)) {
                runs(tree, run, plan);
                pauses(tree, run, plan);
            }
        }
    }

    /** "Runs for four years", "includes women's matches and runs for four years". */
    private void runs(Tree tree, int verb, Plan plan) {
        for (int at = verb; Wording.MOVES.has(tree, verb, "run") && at <= tree.last(verb); at++) {
            duration(tree, at).ifPresent(time -> plan.lasts(time.value()));
        }
    }

    /** "Would pause the fighting for 60 days". */
    private void pauses(Tree tree, int verb, Plan plan) {
        for (int at = verb; Wording.MOVES.has(tree, verb, "pause") && at <= tree.last(verb); at++) {
            int head = tree.head(at);
            duration(tree, at)
                    .filter(time -> head != Syntax.ROOT && tree.marker(head).equals("for"))
                    .ifPresent(time -> plan.lasts(time.value()));
        }
    }

    /** Reads what stands before the noun for what is offered: "proposed a one-year extension". */
    void ofOffer(Tree tree, int thing, Plan plan) {
        for (int at = tree.first(thing); at < thing; at++) {
            int from = at;
            duration(tree, at).filter(time -> isLength(tree, from, thing)).ifPresent(time -> plan.lasts(time.value()));
        }
    }

    private Optional<TimeExpression> duration(Tree tree, int token) {
        return Optional.ofNullable(durations.get(tree.span(token).start()));
    }

    /** Whether a time tells how long: a six-week truce, a truce of six weeks, a plan to unfold over six weeks; not "within six weeks". */
    private static boolean isLength(Tree tree, int at, int noun) {
        if (at < noun) {
            return tree.head(at) == noun || tree.head(tree.head(at) == Syntax.ROOT ? at : tree.head(at)) == noun;
        }
        if (OVER.contains(tree.lower(at))) {
            // The preposition is a part of the time: "to unfold over four-and-a-half months".
            return true;
        }
        int step = at;
        while (step != Syntax.ROOT && step != noun) {
            if (OVER.contains(tree.marker(step)) || hasOver(tree, step)) {
                int head = tree.head(step);
                return head == noun || !tree.marker(step).equals("of");
            }
            step = tree.head(step);
        }
        return false;
    }

    private static boolean hasOver(Tree tree, int token) {
        return token > 1
                && (tree.lower(token - 1).equals("over")
                        || tree.lower(token - 2).equals("over"));
    }

    /** Reads "three-phase" and "in two phases" from token {@code from} to token {@code to}. */
    void phases(Tree tree, int from, int to, Plan plan) {
        for (int at = Math.max(1, from); at <= to; at++) {
            OptionalInt count = phasesAt(tree, at);
            if (count.isPresent()) {
                plan.hasPhases(count.getAsInt());
            }
        }
    }

    /** Whether the noun at {@code token} is said to have phases: a three-phase plan. */
    boolean hasShape(Tree tree, int token) {
        for (int at = Math.max(1, tree.first(token)); at <= tree.last(token); at++) {
            if (phasesAt(tree, at).isPresent() || duration(tree, at).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static OptionalInt phasesAt(Tree tree, int at) {
        String word = tree.lower(at);
        int dash = word.lastIndexOf('-');
        if (dash > 0 && Wording.NOUNS.has("phase", word.substring(dash + 1))) {
            return number(word.substring(0, dash));
        }
        if (!Wording.NOUNS.has("phase", word)) {
            return OptionalInt.empty();
        }
        boolean dashed = at > 1 && tree.lower(at - 1).equals("-");
        boolean plural = word.endsWith("s");
        return dashed ? number(tree.lower(at - 2)) : plural ? number(tree.lower(at - 1)) : OptionalInt.empty();
    }

    private static OptionalInt number(String word) {
        boolean digits = !word.isEmpty() && word.length() < 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? OptionalInt.of(Integer.parseInt(word)) : NumberWords.cardinal(word);
    }
}
