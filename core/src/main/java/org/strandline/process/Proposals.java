package org.strandline.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.strandline.record.Entity;
import org.strandline.record.TimeExpression;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Syntax;

/**
 * Finds what was put forward. A page tells of one plan in many places: words for a plan without an owner are for the last one spoken of, words with one for that owner's.
 */
final class Proposals {

    private static final int MOST = 50;
    private static final int NEAR = 6;
    private static final Set<String> BY = Set.of("from", "by", "of");

    private final Actors actors;
    private final Shape shape;
    private final Terms terms;
    private final List<Plan> plans = new ArrayList<>();

    private Proposals(Actors actors, List<TimeExpression> times) {
        this.actors = actors;
        this.shape = new Shape(times);
        this.terms = new Terms(actors);
    }

    /** The proposals that a page tells of, in the order in which it first does; those that it says nothing more of are left out. */
    static List<Plan> find(List<Tree> trees, Actors actors, List<TimeExpression> times) {
        Proposals proposals = new Proposals(actors, times);
        trees.stream().filter(Tree::isBody).forEach(proposals::read);
        return proposals.plans.stream()
                .filter(plan -> !plan.isBare() || (!plan.owners().isEmpty() && !plan.isA("plans") && !plan.isAgreed()))
                .toList();
    }

    private void read(Tree tree) {
        Optional<Plan> here = Optional.empty();
        boolean several = false;
        for (int token = 0; token < tree.size(); token++) {
            Optional<Plan> plan = plan(tree, token);
            if (plan.isPresent()) {
                several |= here.isPresent() && !here.equals(plan);
                here = plan;
                shape.read(tree, token, plan.get());
                terms.ofNoun(tree, token, plan.get());
            }
        }
        Optional<Plan> last = here.isPresent() || plans.isEmpty() ? here : Optional.of(plans.getLast());
        if (last.isPresent() && !several) {
            shape.phases(tree, 0, tree.size() - 1, last.get());
        }
        last.ifPresent(plan -> terms.ofPhases(tree, plan));
        terms.goOn(tree, here.isPresent());
    }

    /** The plan that the word at {@code token} speaks of: a noun for one, or a verb that puts something forward. */
    private Optional<Plan> plan(Tree tree, int token) {
        if (Wording.NOUNS.has(tree, token, "proposal") && !tree.is(token, "compound", "amod")) {
            return ofNoun(tree, token);
        }
        boolean verb = tree.isVerb(token)
                && (Wording.MOVES.has(tree, token, "offer")
                        || (Wording.MOVES.has(tree, token, "suggest") && saysWhatShould(tree, token)));
        return verb ? ofVerb(tree, token) : Optional.empty();
    }

    /** "Suggested that each side cut its claim" puts something forward; "suggested that the talks were over" tells what somebody thinks. */
    private static boolean saysWhatShould(Tree tree, int verb) {
        Optional<Integer> clause = tree.childBehind(verb, "ccomp");
        boolean should = clause.stream()
                .flatMap(what -> tree.dependants(what).stream())
                .anyMatch(child ->
                        tree.lower(child).equals("should") || tree.lower(child).equals("be"));
        return should || clause.filter(what -> tree.isBare(what)).isPresent();
    }

    private Optional<Plan> ofNoun(Tree tree, int token) {
        if (isToHelp(tree, token)) {
            return Optional.empty();
        }
        List<Entity> owners = owners(tree, token);
        Optional<Plan> plan = owners.isEmpty() ? unowned(tree, token) : Optional.of(of(owners, tree, token));
        plan.ifPresent(found -> {
            found.isOne(tree.lower(token));
            if (!Wording.NOUNS.has(tree, token, "agreed")) {
                Range named = Phrases.named(tree, token);
                found.called(tree.text(named.from(), named.to()));
            }
            putBy(tree, token).ifPresent(verb -> {
                reply(tree, verb, found);
                terms.ofNewPrice(tree, verb, token, found);
            });
            terms.ofPrice(tree, token, found);
            receivers(tree, token).forEach(found::putTo);
        });
        return plan;
    }

    /** The last plan spoken of, unless the page tells of more about another: "any deal", "a three-phase plan". */
    private Optional<Plan> unowned(Tree tree, int token) {
        boolean opens = tree.child(token, "det")
                .map(tree::lower)
                .filter(word -> Set.of("a", "an", "any", "no").contains(word))
                .isPresent();
        if (!plans.isEmpty() && !opens) {
            return Optional.of(lastOne(tree.lower(token)));
        }
        if (plans.isEmpty() || shape.hasShape(tree, token)) {
            return Optional.of(add(new Plan(tree.span(token))));
        }
        return Optional.empty();
    }

    /** The last plan that was called by {@code noun}, or else the last plan. */
    private Plan lastOne(String noun) {
        for (Plan plan : plans.reversed()) {
            if (plan.isA(noun)) {
                return plan;
            }
        }
        return plans.getLast();
    }

    /** Whose a plan is: X's plan, a plan from X, a plan drawn up by X, the plan that X put forward, X laid out a plan. */
    private List<Entity> owners(Tree tree, int token) {
        List<Entity> owners = new ArrayList<>();
        for (int child : tree.dependants(token)) {
            boolean of = tree.is(child, "nmod")
                    && BY.contains(tree.marker(child))
                    && !tree.marker(child).equals("of");
            if (tree.is(child, "nmod:poss") || of) {
                addAll(tree, bound(tree, token, child), owners);
            }
            boolean put = tree.is(child, "acl") && Wording.MOVES.has(tree, child, "propose");
            if (put) {
                tree.dependants(child).stream()
                        .filter(agent -> tree.relation(agent).equals("obl:agent"))
                        .forEach(agent -> addAll(tree, agent, owners));
            }
            if (put && tree.relation(child).equals("acl:relcl")) {
                tree.child(child, "nsubj").ifPresent(subject -> addAll(tree, subject, owners));
            }
        }
        boolean by = token + 1 < tree.size()
                && BY.contains(tree.lower(token + 1))
                && !tree.lower(token + 1).equals("of");
        if (owners.isEmpty() && by && tree.head(token + 1) > token) {
            addAll(tree, tree.head(token + 1), owners);
        }
        if (owners.isEmpty()) {
            putBy(tree, token).flatMap(tree::subject).ifPresent(subject -> addAll(tree, subject, owners));
        }
        return owners;
    }

    /** "The firm raised its offer": the pronoun of an object is the subject. */
    private static int bound(Tree tree, int object, int owner) {
        boolean pronoun = tree.pos(owner) == PartOfSpeech.PRON && tree.is(object, "obj");
        return pronoun ? tree.subject(tree.head(object)).orElse(owner) : owner;
    }

    /** To whom a plan is put: the letter was handed to France and Italy; presented its plan to the union. */
    private List<Entity> receivers(Tree tree, int token) {
        int verb = tree.head(token);
        boolean put =
                verb != Syntax.ROOT && tree.is(token, "obj", "nsubj:pass") && Wording.MOVES.has(tree, verb, "propose");
        return Stream.concat(tree.dependants(token).stream(), put ? tree.dependants(verb).stream() : Stream.empty())
                .filter(to -> to > token
                        && tree.is(to, "obl", "nmod")
                        && tree.marker(to).equals("to"))
                .flatMap(to -> tree.joined(to).stream())
                .flatMap(to -> actors.actor(tree, to).stream())
                .toList();
    }

    /** The verb that puts the plan at {@code token} forward. */
    private static Optional<Integer> putBy(Tree tree, int token) {
        int verb = tree.head(token);
        boolean put = verb != Syntax.ROOT && tree.is(token, "obj") && Wording.MOVES.has(tree, verb, "propose");
        return put ? Optional.of(verb) : Optional.empty();
    }

    /** "A offered B a rise", "B countered with 6%". */
    private Optional<Plan> ofVerb(Tree tree, int token) {
        Optional<Integer> thing =
                tree.childBehind(token, "ccomp").or(() -> tree.childBehind(token, "obj", "xcomp", "obl"));
        Optional<Integer> subject = tree.subject(token);
        boolean passive = tree.child(token, "nsubj:pass", "aux:pass").isPresent()
                || (tree.is(token, "acl") && !tree.is(token, "acl:relcl"));
        if (thing.isEmpty()
                || subject.isEmpty()
                || passive
                || Predicate.of(tree, token).negated()) {
            return Optional.empty();
        }
        boolean named = Wording.NOUNS.has(tree, thing.get(), "proposal");
        List<Entity> owners = new ArrayList<>();
        boolean plan = Wording.NOUNS.has(tree, subject.get(), "proposal");
        addAll(tree, subject.get(), owners);
        Optional<Plan> known = plan && !plans.isEmpty() ? Optional.of(plans.getLast()) : Optional.empty();
        if (named || (owners.isEmpty() && known.isEmpty()) || offersHelp(tree, thing.get())) {
            return Optional.empty();
        }
        Plan found = known.orElseGet(() -> of(owners, tree, token));
        tree.child(token, "iobj").ifPresent(to -> tree.joined(to)
                .forEach(one -> actors.actor(tree, one).ifPresent(found::putTo)));
        terms.ofOffer(tree, token, found);
        shape.ofOffer(tree, thing.get(), found);
        reply(tree, token, found);
        return Optional.of(found);
    }

    /** An offer by Norway to mediate. */
    private static boolean isToHelp(Tree tree, int token) {
        for (int at = token + 1; at < Math.min(tree.size() - 1, token + NEAR); at++) {
            if (tree.lower(at).equals("to") && Wording.MOVES.has(tree, at + 1, "mediate")) {
                return true;
            }
        }
        return false;
    }

    /** Whoever offers to mediate or to talk puts no terms forward. */
    private static boolean offersHelp(Tree tree, int thing) {
        return Wording.MOVES.has(tree, thing, "mediate")
                || isTalk(tree, thing)
                || tree.child(thing, "obj").filter(what -> isTalk(tree, what)).isPresent()
                || (tree.isVerb(thing) && Wording.WORDS.has("discuss", Bases.of(tree.lower(thing))));
    }

    /** Talks, or those who hold them: proposed talks in June, offered to host the delegations. */
    private static boolean isTalk(Tree tree, int token) {
        return Wording.NOUNS.has(tree, token, "meeting") || Wording.WORDS.has("delegates", tree.lower(token));
    }

    /** What a plan answers: responding to a proposal drawn up by the three; in response to. */
    private void reply(Tree tree, int verb, Plan plan) {
        for (int child : tree.dependants(verb)) {
            boolean answers = Set.of("responding", "replying", "response", "reply", "answer", "answering")
                    .contains(tree.lower(child));
            if (answers) {
                tree.child(child, "obl", "obj", "nmod").ifPresent(what -> {
                    Range words = Phrases.noun(tree, what);
                    plan.answers(tree.text(words.from(), words.to()));
                });
            }
        }
    }

    private void addAll(Tree tree, int token, List<Entity> owners) {
        Optional<Integer> from = Wording.NOUNS.has(tree, token, "mediator")
                ? tree.dependants(token).stream()
                        .filter(child ->
                                tree.is(child, "nmod") && tree.marker(child).equals("from"))
                        .findFirst()
                : Optional.empty();
        if (from.isPresent()) {
            addAll(tree, from.get(), owners);
            return;
        }
        tree.joined(token).forEach(one -> actors.actor(tree, one)
                .filter(entity -> !owners.contains(entity))
                .ifPresent(owners::add));
    }

    private Plan of(List<Entity> owners, Tree tree, int token) {
        for (Plan plan : plans) {
            if (plan.owners().equals(owners)) {
                // The plan spoken of last is the one that "the plan" means from here on.
                plans.remove(plan);
                plans.add(plan);
                return plan;
            }
        }
        Plan plan = add(new Plan(tree.span(token)));
        owners.forEach(plan::ownedBy);
        return plan;
    }

    private Plan add(Plan plan) {
        if (plans.size() < MOST) {
            plans.add(plan);
        }
        return plan;
    }
}
