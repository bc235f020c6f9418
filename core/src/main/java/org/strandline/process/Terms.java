package org.strandline.process;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.strandline.record.Entity;
import org.strandline.record.Negotiation.Term;
import org.strandline.text.Syntax;
import org.strandline.words.NumberWords;

/** Finds what a proposal provides for, and who is to do it for whom. */
final class Terms {

    private static final Set<String> UNDER = Set.of("under", "in");
    private static final Set<String> FUTURE = Set.of("would", "will", "shall", "'ll", "'d");

    private final Actors actors;
    private Optional<Plan> open = Optional.empty();
    private Optional<Plan> subject = Optional.empty();
    private int passage = -1;
    private OptionalInt phase = OptionalInt.empty();

    Terms(Actors actors) {
        this.actors = actors;
    }

    /** What the verb that a noun for a plan is the subject of provides for, or what is to be done "under the plan". */
    void ofNoun(Tree tree, int token, Plan plan) {
        int verb = tree.head(token);
        if (verb != Syntax.ROOT
                && tree.is(token, "nsubj")
                && !tree.relation(token).equals("nsubj:pass")) {
            provided(tree, verb, plan);
            speakOf(tree, plan);
        }
        for (int child : tree.dependants(token)) {
            boolean tells = tree.relation(child).equals("acl:relcl")
                    && tree.child(child, "nsubj")
                            .filter(subject -> isRelative(tree, subject))
                            .isPresent();
            if (tells) {
                provided(tree, child, plan);
            } else if (isWhereby(tree, child)) {
                clauses(tree, child, plan, OptionalInt.empty());
                start(tree, plan, OptionalInt.empty());
            }
        }
        boolean under =
                token < verb && tree.is(token, "obl") && tree.marker(token).equals("under");
        if (under && verb != Syntax.ROOT) {
            clauses(tree, verb, plan, OptionalInt.empty());
            start(tree, plan, OptionalInt.empty());
        }
    }

    /** A deal under which the army would leave, a plan in which it would: not one in which nobody believes. */
    private static boolean isWhereby(Tree tree, int clause) {
        boolean which = tree.dependants(clause).stream()
                .anyMatch(child -> (tree.lower(child).equals("which") && UNDER.contains(tree.marker(child)))
                        || tree.lower(child).equals("whereby"));
        return which
                && tree.relation(clause).equals("acl:relcl")
                && tree.dependants(clause).stream()
                        .anyMatch(child -> tree.is(child, "aux") && FUTURE.contains(tree.lower(child)));
    }

    private static boolean isRelative(Tree tree, int subject) {
        return Set.of("that", "which", "who").contains(tree.lower(subject));
    }

    /** The objects and clauses of "provides for", "would include", "stipulates that"; the price of "is worth". */
    private void provided(Tree tree, int verb, Plan plan) {
        if (tree.lower(verb).equals("worth")) {
            tree.child(verb, "obj", "obl", "nmod").ifPresent(price -> noun(tree, price, plan, OptionalInt.empty()));
            return;
        }
        boolean provides = Wording.MOVES.has(tree, verb, "provide");
        if (Predicate.of(tree, verb).negated() || (!provides && !wouldDo(tree, verb))) {
            return;
        }
        if (!provides) {
            does(tree, verb, plan, OptionalInt.empty());
            return;
        }
        Optional<Integer> clause = tree.child(verb, "ccomp");
        if (clause.isPresent()) {
            clauses(tree, clause.get(), plan, OptionalInt.empty());
            return;
        }
        Optional<Integer> infinitive = tree.child(verb, "xcomp");
        if (infinitive.isPresent()) {
            int from = tree.child(verb, "obj", "iobj").map(tree::first).orElse(verb);
            write(
                    tree,
                    infinitive.get(),
                    new Range(Math.min(from, infinitive.get()), tree.last(infinitive.get())),
                    plan,
                    OptionalInt.empty());
            start(tree, plan, OptionalInt.empty());
            return;
        }
        tree.childBehind(verb, "obj", "obl")
                .ifPresent(thing -> tree.joined(thing).forEach(one -> noun(tree, one, plan, OptionalInt.empty())));
        start(tree, plan, OptionalInt.empty());
    }

    /** Whether a plan is said to do something by itself: it would pause the fighting, not it would fail, be rejected or take effect. */
    private static boolean wouldDo(Tree tree, int verb) {
        boolean would = tree.dependants(verb).stream()
                .anyMatch(child -> tree.is(child, "aux") && FUTURE.contains(tree.lower(child)));
        return would
                && tree.isVerb(verb)
                && tree.childBehind(verb, "obj").isPresent()
                && !Wording.WORDS.has("no-term", tree.lower(verb));
    }

    /** What a plan, or a phase of it, would do: "pause the fighting for 60 days". */
    private void does(Tree tree, int verb, Plan plan, OptionalInt number) {
        int last = Phrases.clause(tree, verb).to();
        write(tree, verb, new Range(verb, Math.max(verb, last)), plan, number);
        start(tree, plan, number);
    }

    /** What is offered: "B a rise of 4% in return for changes", "to raise the wage". */
    void ofOffer(Tree tree, int verb, Plan plan) {
        Optional<Integer> clause = tree.childBehind(verb, "ccomp");
        if (clause.isPresent()) {
            clauses(tree, clause.get(), plan, OptionalInt.empty());
            start(tree, plan, OptionalInt.empty());
            return;
        }
        Optional<Integer> infinitive = tree.childBehind(verb, "xcomp");
        if (infinitive.isPresent()) {
            infinitives(tree, infinitive.get(), plan);
            return;
        }
        tree.childBehind(verb, "obj", "obl")
                .ifPresent(thing -> tree.joined(thing).forEach(one -> noun(tree, one, plan, OptionalInt.empty())));
    }

    /** What an offer is raised or cut to: "sweetened its bid to 310m crowns, plus a bonus". */
    void ofNewPrice(Tree tree, int verb, int offer, Plan plan) {
        if (Wording.MOVES.has(tree, verb, "reprice")) {
            Stream.concat(tree.dependants(verb).stream(), tree.dependants(offer).stream())
                    .filter(child -> child > offer
                            && tree.is(child, "obl", "nmod")
                            && tree.marker(child).equals("to"))
                    .flatMap(price -> tree.joined(price).stream())
                    .forEach(price -> noun(tree, price, plan, OptionalInt.empty()));
        }
    }

    /** What an offer is of: "a bid of 640p", "an offer of 4% over two years". */
    void ofPrice(Tree tree, int offer, Plan plan) {
        tree.dependants(offer).stream()
                .filter(child -> child > offer && tree.is(child, "nmod"))
                .filter(child ->
                        tree.marker(child).equals("of") || tree.marker(child).equals("worth"))
                .filter(child -> isPrice(tree, child))
                .flatMap(price -> tree.joined(price).stream())
                .forEach(price -> noun(tree, price, plan, OptionalInt.empty()));
    }

    private static boolean isPrice(Tree tree, int token) {
        return switch (tree.pos(token)) {
            case NUM, SYM -> true;
            case NOUN -> tree.child(token, "nummod").isPresent() && !Wording.WORDS.has("time-unit", tree.lower(token));
            case ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, PART, PRON, PROPN, PUNCT, SCONJ, VERB, X -> false;
        };
    }

    /** To close three libraries and freeze the tax: two terms. */
    private void infinitives(Tree tree, int verb, Plan plan) {
        List<Integer> verbs = tree.joined(verb);
        for (int i = 0; i < verbs.size(); i++) {
            int last = i + 1 < verbs.size() ? tree.first(verbs.get(i + 1)) - 1 : tree.last(verb);
            Range words = new Range(verbs.get(i), Math.max(verbs.get(i), last));
            Optional<Integer> exchanged = Phrases.exchanged(tree, words);
            Range first = exchanged.isPresent() ? before(tree, words, exchanged.get()) : words;
            write(tree, verbs.get(i), first, plan, OptionalInt.empty());
            exchanged.ifPresent(thing -> given(tree, thing, plan, OptionalInt.empty()));
        }
    }

    /** What is to be done "in the first phase". */
    void ofPhases(Tree tree, Plan plan) {
        for (int token = 0; token < tree.size(); token++) {
            boolean under = tree.is(token, "obl") && UNDER.contains(tree.marker(token));
            boolean subject = tree.is(token, "nsubj") && Wording.NOUNS.has("phase", tree.lower(token));
            OptionalInt number = under || subject ? ordinal(tree, token) : OptionalInt.empty();
            int verb = tree.head(token);
            if (number.isPresent() && verb != Syntax.ROOT && under) {
                clauses(tree, verb, plan, number);
                start(tree, plan, number);
            } else if (number.isPresent() && verb != Syntax.ROOT && wouldDo(tree, verb)) {
                does(tree, verb, plan, number);
            }
        }
    }

    private OptionalInt ordinal(Tree tree, int token) {
        boolean named = Wording.NOUNS.has("phase", tree.lower(token));
        if (named) {
            return tree.dependants(token).stream()
                    .map(child -> NumberWords.ordinal(tree.lower(child)))
                    .filter(OptionalInt::isPresent)
                    .findFirst()
                    .orElse(OptionalInt.empty());
        }
        // "In the first phase … In the second, …"
        boolean goesOn = phase.isPresent() && token <= 3;
        return goesOn ? NumberWords.ordinal(tree.lower(token)) : OptionalInt.empty();
    }

    /** "The offer is worth more than the last. It would …" */
    private void speakOf(Tree tree, Plan plan) {
        subject = Optional.of(plan);
        if (open.isEmpty()) {
            passage = tree.passage();
        }
    }

    private void start(Tree tree, Plan plan, OptionalInt number) {
        open = Optional.of(plan);
        passage = tree.passage();
        phase = number;
    }

    /** The next sentence of a paragraph goes on with the terms if it says what would be, and nobody is said to say so. */
    void goOn(Tree tree, boolean speaksOfPlan) {
        if (speaksOfPlan) {
            return;
        }
        int root = tree.sentence().syntax().root();
        boolean it = tree.subject(root)
                .filter(found -> tree.lower(found).equals("it"))
                .isPresent();
        Optional<Plan> goesOn = open.or(() -> it ? subject : Optional.empty());
        subject = Optional.empty();
        if (goesOn.isEmpty() || passage != tree.passage()) {
            return;
        }
        boolean future = tree.dependants(root).stream()
                .anyMatch(child -> tree.is(child, "aux") && FUTURE.contains(tree.lower(child)));
        boolean says = (Wording.MOVES.has(tree, root, "tell")
                        && tree.child(root, "ccomp", "parataxis").isPresent())
                || Predicate.of(tree, root).negated();
        if (future && !says) {
            clauses(tree, root, goesOn.get(), OptionalInt.empty());
            start(tree, goesOn.get(), OptionalInt.empty());
        } else {
            open = Optional.empty();
            phase = OptionalInt.empty();
        }
    }

    private void clauses(Tree tree, int verb, Plan plan, OptionalInt number) {
        clause(tree, verb, plan, number);
        for (int joined : tree.dependants(verb)) {
            boolean own = tree.is(joined, "conj") || tree.marker(joined).equals("while");
            if (own && tree.child(joined, "nsubj").isPresent()) {
                clause(tree, joined, plan, number);
            }
        }
    }

    private void clause(Tree tree, int verb, Plan plan, OptionalInt number) {
        Range words = Phrases.clause(tree, verb);
        Optional<Integer> exchanged = Phrases.exchanged(tree, words);
        Range first = exchanged.isPresent() ? before(tree, words, exchanged.get()) : words;
        write(tree, verb, first, plan, number);
        exchanged.ifPresent(thing -> given(tree, thing, plan, number));
    }

    /** The words before "in exchange for X". */
    private static Range before(Tree tree, Range words, int exchanged) {
        int at = exchanged;
        while (at > words.from()
                && !(tree.lower(at).equals("in") && tree.lower(at + 2).equals("for"))) {
            at--;
        }
        return new Range(words.from(), Math.max(words.from(), at - 1));
    }

    /** What is given in exchange; "an end to the war" is a thing of its own although it may hang on those of "hundreds of prisoners". */
    private void given(Tree tree, int thing, Plan plan, OptionalInt number) {
        Optional<Integer> apart = apart(tree, thing);
        for (int one : tree.joined(thing)) {
            noun(tree, one, plan, number);
        }
        apart.ifPresent(one -> noun(tree, one, plan, number));
    }

    /** The thing with an article of its own that was taken for one of many: hundreds of prisoners and an end to the war. */
    private static Optional<Integer> apart(Tree tree, int thing) {
        return tree.childBehind(thing, "nmod").stream()
                .filter(of -> tree.marker(of).equals("of") && tree.lower(thing).endsWith("s"))
                .flatMap(of -> tree.joined(of).stream().skip(1))
                .filter(one -> tree.child(one, "det")
                        .map(tree::lower)
                        .filter(word -> word.equals("a") || word.equals("an"))
                        .isPresent())
                .findFirst();
    }

    private void noun(Tree tree, int noun, Plan plan, OptionalInt number) {
        Range all = Phrases.noun(tree, noun);
        int last = apart(tree, noun)
                .map(one -> Phrases.withoutMarks(tree, noun, tree.first(one) - 1))
                .orElse(all.to());
        Range words = new Range(all.from(), last);
        Optional<Integer> exchanged = Phrases.exchanged(tree, words);
        Range first = exchanged.isPresent() ? before(tree, words, exchanged.get()) : words;
        write(tree, noun, first, plan, number);
        exchanged.ifPresent(thing -> tree.joined(thing).forEach(one -> {
            Range other = Phrases.noun(tree, one);
            write(tree, one, other, plan, number);
        }));
    }

    private void write(Tree tree, int head, Range words, Plan plan, OptionalInt number) {
        Optional<String> by = tree.isVerb(head) ? doer(tree, head) : Optional.empty();
        Optional<String> to = tree.dependants(head).stream()
                .filter(child -> tree.is(child, "iobj")
                        || (tree.is(child, "obl") && tree.marker(child).equals("to")))
                .map(child -> actors.actor(tree, child).map(Entity::id))
                .flatMap(Optional::stream)
                .findFirst();
        String text = tree.text(words.from(), words.to());
        plan.provides(new Term(text, tree.span(words.from(), words.to()), number, by, to));
    }

    private Optional<String> doer(Tree tree, int verb) {
        boolean passive = tree.child(verb, "nsubj:pass", "aux:pass").isPresent();
        Optional<Integer> doer = passive
                ? tree.dependants(verb).stream()
                        .filter(child -> tree.relation(child).equals("obl:agent"))
                        .findFirst()
                : tree.subject(verb);
        return doer.flatMap(token -> actors.actor(tree, token)).map(Entity::id);
    }
}
