package org.strandline.process;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.strandline.record.Negotiation.Stance;
import org.strandline.text.PartOfSpeech;

/**
 * Reads what somebody says he will or will not do: we will not give up a metre; would return to the table provided that; there would be no deal without; the war will continue until.
 */
final class Commitments implements Sieve {

    /** "There" stands at most so many tokens before what is said to be: there is not going to be. */
    private static final int REACH = 6;

    private static final Set<String> ABLE = Set.of("can", "ca", "could", "cannot");

    @Override
    public Optional<Draft> at(Tree tree, int token) {
        if (!tree.isVerb(token) || (tree.is(token, "acl", "amod") && !tree.is(token, "acl:relcl"))) {
            return Optional.empty();
        }
        Optional<Draft> none = nothingOfTheKind(tree, token).or(() -> nobody(tree, token));
        return none.isPresent() ? none : ofVerb(tree, token);
    }

    /** There would be no deal; there is not going to be a budget. The position is whoever's words these are. */
    private static Optional<Draft> nothingOfTheKind(Tree tree, int token) {
        boolean exists = hasThere(tree, token);
        Optional<Integer> thing = tree.childBehind(token, "nsubj", "obj");
        if (!exists || thing.isEmpty()) {
            return Optional.empty();
        }
        Predicate predicate = Predicate.of(tree, token);
        boolean no = predicate.negated()
                || tree.child(thing.get(), "det")
                        .map(tree::lower)
                        .filter("no"::equals)
                        .isPresent();
        boolean future = predicate.will() || tree.is(token, "xcomp") || hasAble(tree, token);
        if (!no || !future) {
            return Optional.empty();
        }
        Stance stance = predicate.condition(true).isPresent() ? Stance.CONDITIONS : Stance.REJECTS;
        int from =
                tree.first(thing.get()) + (tree.lower(tree.first(thing.get())).equals("no") ? 1 : 0);
        int last = Math.max(from, tree.last(thing.get()));
        return Topic.cut(predicate, from, last)
                .map(topic -> new Draft(stance, token, Draft.Whose.SPEAKER, token, topic, predicate.words()));
    }

    /** No soldier would leave the bridge; no deal will be signed. The position is whoever's words these are. */
    private static Optional<Draft> nobody(Tree tree, int token) {
        Predicate predicate = Predicate.of(tree, token);
        Optional<Integer> subject = tree.child(token, "nsubj")
                .filter(who -> who < token && tree.pos(who) == PartOfSpeech.NOUN)
                .filter(who -> tree.child(who, "det")
                        .map(tree::lower)
                        .filter("no"::equals)
                        .isPresent());
        if (subject.isEmpty() || !predicate.will() || predicate.negated()) {
            return Optional.empty();
        }
        Stance stance = predicate.condition(true).isPresent() ? Stance.CONDITIONS : Stance.REJECTS;
        Range words = new Range(tree.first(subject.get()), predicate.clause().to());
        return Topic.cut(predicate, words.from() + 1, words.to())
                .map(topic -> new Draft(stance, token, Draft.Whose.SPEAKER, token, topic, words));
    }

    /** Whether "there" stands before it: there will be no, there is not going to be a. */
    private static boolean hasThere(Tree tree, int token) {
        for (int at = Math.max(0, token - REACH); at < token; at++) {
            if (tree.lower(at).equals("there") && tree.is(at, "expl")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAble(Tree tree, int token) {
        return tree.dependants(token).stream()
                .anyMatch(child -> tree.is(child, "aux") && ABLE.contains(tree.lower(child)));
    }

    private static Optional<Draft> ofVerb(Tree tree, int token) {
        Predicate predicate = Predicate.of(tree, token);
        String base = Bases.of(tree.lower(token));
        boolean passive = tree.dependants(token).stream()
                .anyMatch(child -> Set.of("aux:pass", "nsubj:pass").contains(tree.relation(child)));
        boolean able = hasAble(tree, token) && Wording.WORDS.has("yield", base);
        boolean never = predicate.negated() && isFirstPerson(predicate) && Wording.WORDS.has("yield", base);
        if (passive || Wording.WORDS.has("bare", base) || !(predicate.will() || able || never)) {
            return Optional.empty();
        }
        if (predicate.negated() && Wording.STANCES.has(tree, token, "demands")) {
            // Will no longer ask for: a demand is dropped, and what it was for is not refused.
            return Optional.empty();
        }
        OptionalInt condition = predicate.condition(predicate.negated());
        boolean hangs = condition.isPresent() && predicate.will();
        if (!predicate.negated() && !hangs) {
            return Optional.empty();
        }
        Optional<Range> topic = topic(predicate);
        Optional<Integer> subject = predicate.subject();
        boolean goesOn = Wording.WORDS.has("continue", base) && tree.pos(subject.orElse(token)) != PartOfSpeech.PRON;
        if (topic.isEmpty() || subject.isEmpty() || (!goesOn && !saysWhat(tree, topic.get()))) {
            return Optional.empty();
        }
        Stance stance = condition.isPresent() ? Stance.CONDITIONS : Stance.REJECTS;
        return Optional.of(
                goesOn
                        ? outlook(predicate, subject.get())
                        : new Draft(stance, subject.get(), Draft.Whose.NAMED, token, topic.get(), predicate.words()));
    }

    /** Whether there is a thing that will not be done; "I would not put it higher than that" has none. */
    private static boolean saysWhat(Tree tree, Range topic) {
        for (int at = topic.from(); at <= topic.to(); at++) {
            boolean thing = tree.pos(at) == PartOfSpeech.NOUN || tree.pos(at) == PartOfSpeech.PROPN;
            boolean step = !tree.lower(at).equals("do") && Wording.WORDS.has("yield", Bases.of(tree.lower(at)));
            if (thing || step) {
                return true;
            }
        }
        return false;
    }

    /** What somebody says will go on: the war will continue until. */
    private static Draft outlook(Predicate predicate, int subject) {
        Tree tree = predicate.tree();
        Range thing = Phrases.noun(tree, subject);
        Range words = new Range(
                Math.min(thing.from(), predicate.token()), predicate.clause().to());
        return new Draft(Stance.CONDITIONS, subject, Draft.Whose.NAMED_OR_SPEAKER, predicate.token(), thing, words);
    }

    private static boolean isFirstPerson(Predicate predicate) {
        return predicate
                .subject()
                .map(predicate.tree()::word)
                .filter(word -> word.equals("we") || word.equals("i"))
                .isPresent();
    }

    /** What is not to be done; of a bare "will not accept X", X. */
    private static Optional<Range> topic(Predicate predicate) {
        Tree tree = predicate.tree();
        int token = predicate.token();
        Optional<Lexicon.Found> stance = Wording.STANCES.at(tree, token);
        boolean says = stance.isPresent() && tree.pos(token) == PartOfSpeech.VERB;
        return says
                ? Topic.of(predicate, stance.get())
                : Topic.cut(predicate, token, predicate.clause().to());
    }
}
