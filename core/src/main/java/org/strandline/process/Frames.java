package org.strandline.process;

import java.util.Optional;
import java.util.Set;
import org.strandline.process.Lexicon.Found;
import org.strandline.record.Negotiation.Stance;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Syntax;

/** Reads words for a stance: rejects the offer, is open to talks, has ruled out a ban, was not opposed to further meetings. */
final class Frames implements Sieve {

    /** Verbs that only report unless what follows says what has to be. */
    private static final Set<String> REPORTING = Set.of("insist", "insists", "insisted", "insisting");

    private static final Set<String> ASKING = Set.of("ask", "asks", "asked", "asking");
    private static final Set<String> POSSIBLE = Set.of("may", "might", "could");
    private static final Set<String> WISHING = Set.of("like", "prefer");

    @Override
    public Optional<Draft> at(Tree tree, int token) {
        Optional<Found> frame = Wording.STANCES.at(tree, token);
        if (frame.isEmpty() || !isPredicate(tree, frame.get())) {
            return Optional.empty();
        }
        if (isPassive(tree, token)) {
            return passive(tree, frame.get());
        }
        return active(tree, frame.get());
    }

    private static boolean isPredicate(Tree tree, Found frame) {
        int token = frame.head();
        return switch (tree.pos(token)) {
            case VERB -> !tree.is(token, "amod", "compound") && !failed(tree, token) && !isMadeTo(tree, token);
            case ADJ -> !tree.is(token, "amod") || frame.last().equals("to");
            case ADP ->
                tree.head(token) != Syntax.ROOT
                        && tree.child(tree.head(token), "cop").isPresent();
            case DET -> tree.is(token, "det");
            case NOUN, PROPN ->
                !tree.is(token, "compound", "obj", "obl", "nmod", "nsubj")
                        && !frame.last().isEmpty()
                        && frame.meaning().equals("rejects");
            case ADV, AUX, CCONJ, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
        };
    }

    private static boolean failed(Tree tree, int token) {
        return tree.is(token, "xcomp") && Wording.WORDS.has("unable", tree.lower(tree.head(token)));
    }

    /** "Was asked to sign", "is expected to reject": what others ask or expect is no position. */
    private static boolean isMadeTo(Tree tree, int token) {
        return tree.is(token, "xcomp")
                && tree.dependants(tree.head(token)).stream()
                        .anyMatch(child -> tree.relation(child).equals("aux:pass"))
                && !leadsOn(tree, tree.head(token));
    }

    private static boolean isPassive(Tree tree, int token) {
        boolean byAgent = tree.dependants(token).stream()
                .anyMatch(child -> tree.relation(child).equals("obl:agent"));
        boolean passive = tree.dependants(token).stream()
                .anyMatch(child -> Set.of("aux:pass", "nsubj:pass").contains(tree.relation(child)));
        return tree.isVerb(token) && (byAgent || (passive && !leadsOn(tree, token)));
    }

    /** Is opposed to, is prepared to, is committed to: the form of a passive, but a state of mind. */
    private static boolean leadsOn(Tree tree, int token) {
        return Wording.STANCES
                        .at(tree, token)
                        .filter(found -> found.last().equals("to"))
                        .isPresent()
                && Set.of("opposed", "prepared", "committed").contains(tree.lower(token));
    }

    /** "The offer was rejected by the union", "a plan backed by France". */
    private static Optional<Draft> passive(Tree tree, Found frame) {
        int token = frame.head();
        Optional<Integer> agent = tree.dependants(token).stream()
                .filter(child -> tree.relation(child).equals("obl:agent"))
                .findFirst();
        Optional<Integer> about = tree.child(token, "nsubj:pass");
        if (about.isEmpty() && tree.is(token, "acl") && tree.head(token) != Syntax.ROOT) {
            about = Optional.of(tree.head(token));
        }
        if (agent.isEmpty() || about.isEmpty() || frame.meaning().equals("demands")) {
            return Optional.empty();
        }
        Predicate predicate = Predicate.of(tree, token);
        int from = tree.first(about.get());
        int to = Math.max(from, Math.min(tree.last(about.get()), token - 1));
        Stance stance = stance(predicate, frame);
        return Topic.cut(predicate, from, to)
                .map(topic -> new Draft(
                        stance,
                        agent.get(),
                        Draft.Whose.NAMED,
                        token,
                        topic,
                        new Range(topic.from(), predicate.clause().to())));
    }

    private static Optional<Draft> active(Tree tree, Found frame) {
        int head = carrier(tree, frame.head());
        Predicate predicate = Predicate.of(tree, head);
        Optional<Integer> holder = predicate.subject();
        if (holder.isEmpty() && tree.pos(frame.head()) == PartOfSpeech.ADP) {
            holder = tree.child(head, "nmod:poss").filter(child -> child < frame.head());
        }
        if (holder.isEmpty()
                || isOnlyReport(tree, frame)
                || keepsName(tree, frame)
                || dropsDemand(predicate, frame)
                || isPastDuty(tree, head)
                || isOpinion(tree, frame)
                || isTaste(predicate, frame)) {
            return Optional.empty();
        }
        Optional<Inner> inner = inner(tree, frame);
        Stance stance = inner.map(Inner::stance).orElseGet(() -> stance(predicate, frame));
        Optional<Range> topic = inner.isPresent() ? Optional.of(inner.get().topic()) : Topic.of(predicate, frame);
        boolean says = stance == Stance.REJECTS || stance == Stance.SILENT || topic.isPresent();
        if (!says) {
            return Optional.empty();
        }
        Range words = predicate.words();
        int who = holder.get();
        return Optional.of(new Draft(stance, who, Draft.Whose.NAMED, head, topic.orElse(words), words));
    }

    /** The verb or noun that a preposition or "no" hangs on: was not *against* talks, had *no* intention. */
    private static int carrier(Tree tree, int token) {
        return switch (tree.pos(token)) {
            case ADP -> tree.head(token);
            case DET -> {
                int noun = tree.head(token);
                yield noun == Syntax.ROOT || tree.head(noun) == Syntax.ROOT || !tree.is(noun, "obj")
                        ? noun
                        : tree.head(noun);
            }
            case ADJ, ADV, AUX, CCONJ, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X -> token;
        };
    }

    /** "He insisted that the talks were going well" is a report; "insisted that it must close" is a demand. */
    private static boolean isOnlyReport(Tree tree, Found frame) {
        int token = frame.head();
        String word = tree.lower(token);
        if (REPORTING.contains(word) && frame.last().isEmpty()) {
            return tree.child(token, "ccomp")
                    .filter(clause -> tree.dependants(clause).stream()
                            .anyMatch(child -> Wording.WORDS.has("must", tree.lower(child))))
                    .isEmpty();
        }
        return ASKING.contains(word)
                && frame.last().isEmpty()
                && tree.child(token, "xcomp").isEmpty();
    }

    /** "Would like a lower rent" is a wish, "like the plan" none. */
    private static boolean isTaste(Predicate predicate, Found frame) {
        return WISHING.contains(predicate.tree().lower(frame.head())) && !predicate.will();
    }

    /** Who considers something to be so, or unfair, weighs nothing: he has weighed it. */
    private static boolean isOpinion(Tree tree, Found frame) {
        int token = frame.head();
        boolean so = tree.childBehind(token, "xcomp", "ccomp")
                .filter(what -> !tree.isVerb(what))
                .isPresent();
        if (tree.lower(token).startsWith("consider") && so) {
            return true;
        }
        for (int at = token + 1; tree.lower(token).startsWith("consider") && at < tree.last(token); at++) {
            if (tree.lower(at).equals("to") && tree.lower(at + 1).equals("be")) {
                return true;
            }
        }
        return false;
    }

    /** A source that declined to be identified says nothing about the talks by that. */
    private static boolean keepsName(Tree tree, Found frame) {
        return tree.child(frame.head(), "xcomp")
                .filter(below -> Set.of("identified", "named", "quoted").contains(tree.lower(below)))
                .isPresent();
    }

    private static boolean dropsDemand(Predicate predicate, Found frame) {
        return predicate.negated()
                && frame.meaning().equals("demands")
                && !Set.of("want", "wants", "wanted", "seek", "seeking", "seeks")
                        .contains(predicate.tree().lower(frame.head()));
    }

    /** "Would have accepted" is nobody's position any more, and what somebody must accept is not yet his. */
    private static boolean isPastDuty(Tree tree, int token) {
        boolean modal = tree.dependants(token).stream()
                .anyMatch(child -> tree.is(child, "aux") && Wording.WORDS.has("volition", tree.lower(child)));
        boolean must = tree.dependants(token).stream()
                .anyMatch(child -> tree.is(child, "aux") && Wording.WORDS.has("must", tree.lower(child)));
        if (must) {
            return true;
        }
        return modal
                && tree.dependants(token).stream()
                        .anyMatch(child ->
                                tree.is(child, "aux") && tree.lower(child).equals("have"));
    }

    private record Inner(Stance stance, Range topic) {}

    /** Refused to rule out, ready to accept, declined to comment: the word behind decides. */
    private static Optional<Inner> inner(Tree tree, Found frame) {
        Optional<Integer> below = tree.child(frame.head(), "xcomp").filter(child -> child > frame.head());
        if (below.isEmpty()) {
            return Optional.empty();
        }
        int verb = below.get();
        Predicate predicate = Predicate.of(tree, verb);
        boolean refuses = frame.meaning().equals("rejects");
        boolean opens = frame.meaning().equals("open");
        if (refuses && Wording.WORDS.has("silent-verb", base(tree, verb))) {
            return topicBehind(predicate, verb).map(topic -> new Inner(Stance.SILENT, topic));
        }
        boolean declines = refuses && tree.lower(frame.head()).startsWith("declin");
        if (declines && Wording.WORDS.has("discuss", base(tree, verb))) {
            return topicBehind(predicate, verb).map(topic -> new Inner(Stance.SILENT, topic));
        }
        Optional<Found> second = Wording.STANCES.at(tree, verb);
        Predicate outer = Predicate.of(tree, frame.head());
        if (refuses && second.filter(found -> found.meaning().equals("rejects")).isPresent() && !outer.negated()) {
            return Topic.of(predicate, second.get()).map(topic -> new Inner(Stance.OPEN, topic));
        }
        if ((opens || refuses) && Wording.WORDS.has("discuss", base(tree, verb))) {
            return topicBehind(predicate, verb).map(topic -> new Inner(stance(outer, frame), topic));
        }
        return Optional.empty();
    }

    private static Optional<Range> topicBehind(Predicate predicate, int verb) {
        int to = Math.max(verb, predicate.clause().to());
        Optional<Range> behind = verb < to ? Topic.cut(predicate, verb + 1, to) : Optional.empty();
        return behind.isPresent() ? behind : Optional.of(new Range(verb, verb));
    }

    /** The base form that a word of a list is written in. */
    static String base(Tree tree, int token) {
        return Bases.of(tree.lower(token));
    }

    private static Stance stance(Predicate predicate, Found frame) {
        boolean negated = predicate.negated() && predicate.tree().pos(frame.head()) != PartOfSpeech.DET;
        boolean refuses = frame.meaning().equals("rejects") != negated;
        boolean settled = predicate.tree().lower(frame.head()).equals("live");
        Stance plain = settled && !negated ? Stance.ACCEPTS : plain(predicate, frame.meaning(), negated);
        boolean canHang = plain != Stance.DEMANDS && plain != Stance.SILENT;
        return canHang && predicate.condition(refuses).isPresent() ? Stance.CONDITIONS : plain;
    }

    private static Stance plain(Predicate predicate, String meaning, boolean negated) {
        boolean possible = predicate.tree().dependants(predicate.token()).stream()
                .anyMatch(child -> POSSIBLE.contains(predicate.tree().lower(child)));
        return switch (meaning) {
            case "demands" -> negated ? Stance.REJECTS : Stance.DEMANDS;
            case "accepts" -> negated ? Stance.REJECTS : possible ? Stance.OPEN : Stance.ACCEPTS;
            case "rejects" -> negated ? Stance.OPEN : Stance.REJECTS;
            default -> negated ? Stance.REJECTS : Stance.OPEN;
        };
    }
}
