package org.strandline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Syntax;

/**
 * The words whose phrases of place and time are those of an event: its trigger, and the verbs above it that tell of the same event.
 * The nearest is first.
 */
final class EventClause {

    private static final int MOST_STEPS = 6;
    private static final Set<String> CLAUSES = Set.of("acl", "advcl", "ccomp", "csubj", "parataxis", "xcomp");
    private static final Set<String> SPEECH = Set.of("ccomp", "parataxis", "csubj");
    private static final Set<String> IN_IT = Set.of("in", "by", "during");

    private final Branches tree;
    private final FrameReader frames;
    private final List<Integer> anchors;

    EventClause(Branches tree, int trigger) {
        this.tree = tree;
        this.frames = new FrameReader(tree);
        this.anchors = anchors(trigger);
    }

    /** Which of the verbs a word belongs to, counted from the trigger: 0 for the trigger's own words. */
    OptionalInt distance(int token) {
        return distance(token, CLAUSES);
    }

    /** The same, also for words in clauses that tell what came of it: "killing 12", "in which 12 died". */
    OptionalInt distanceOfOutcome(int token) {
        OptionalInt distance = distance(token, SPEECH);
        return distance.isPresent() ? distance : distanceOfFirst(token);
    }

    /** "Seven were killed and nine injured in the ambush": the first of two verbs whose second is of the event. */
    private OptionalInt distanceOfFirst(int token) {
        int last = anchors.stream()
                .filter(anchor -> tree.is(anchor, "conj"))
                .findFirst()
                .orElse(anchors.getLast());
        boolean second = tree.is(last, "conj") && isIn(tree.head(last), token);
        return second ? OptionalInt.of(anchors.size()) : OptionalInt.empty();
    }

    private boolean isIn(int verb, int token) {
        return tree.head(token) == verb || (tree.head(token) != Syntax.ROOT && tree.head(tree.head(token)) == verb);
    }

    private OptionalInt distance(int token, Set<String> borders) {
        int at = token;
        while (at != Syntax.ROOT) {
            int found = anchors.indexOf(at);
            if (found >= 0) {
                return OptionalInt.of(found);
            }
            boolean ofAnother = borders.contains(tree.relation(at)) || isOtherClause(at, borders);
            at = ofAnother ? Syntax.ROOT : tree.head(at);
        }
        return OptionalInt.empty();
    }

    /** A second main clause. */
    private boolean isOtherClause(int token, Set<String> borders) {
        return tree.is(token, "conj") && tree.has(token, "nsubj") && borders.contains("advcl");
    }

    private List<Integer> anchors(int trigger) {
        List<Integer> found = new ArrayList<>(List.of(trigger));
        Optional<Integer> next = above(trigger);
        while (next.isPresent() && found.size() < MOST_STEPS) {
            found.add(next.get());
            next = above(next.get());
        }
        tree.dependants(trigger).stream().filter(this::tellsMore).forEach(found::add);
        return List.copyOf(found);
    }

    /** "Talks, which are taking place in Oslo", "an attack in which they rampaged across the north". */
    private boolean tellsMore(int clause) {
        boolean relative = tree.is(clause, "acl:relcl");
        return relative && (frames.tellsCourse(clause) || tree.any(clause, this::isInWhich));
    }

    private boolean isInWhich(int token) {
        boolean which = tree.pos(token) == PartOfSpeech.PRON
                && tree.opening(token).filter(IN_IT::contains).isPresent();
        return which || (tree.is(token, "advmod") && tree.lemma(token).equals("where"));
    }

    /** The word above that tells of the same event. */
    private Optional<Integer> above(int token) {
        int head = tree.head(token);
        return head != Syntax.ROOT && isOfTheSame(token, head) ? Optional.of(head) : Optional.empty();
    }

    private boolean isOfTheSame(int token, int head) {
        return switch (tree.relation(token)) {
            case "nsubj" -> true;
            case "obj" -> isDone(frames.ofNominal(token, head));
            case "obl" -> tree.opening(token).filter(IN_IT::contains).isPresent();
            case "nmod", "compound" -> tree.pos(token) == PartOfSpeech.NOUN && tree.isNominal(head);
            case "xcomp" ->
                tree.pos(head) == PartOfSpeech.ADJ
                        || isDone(frames.ofComplement(token, head))
                        || tree.has(head, "aux:pass");
            case "advcl" -> isBareParticiple(token);
            case "conj" -> !tree.has(token, "nsubj") && tree.pos(token) == PartOfSpeech.VERB;
            default -> false;
        };
    }

    private static boolean isDone(Optional<Operator> operator) {
        return operator.filter(found -> found == Operator.DO || found == Operator.ONGOING)
                .isPresent();
    }

    /** "Killing 12", "leaving three injured". */
    private boolean isBareParticiple(int verb) {
        return !frames.isInfinitive(verb)
                && !tree.has(verb, "nsubj")
                && !tree.has(verb, "aux")
                && !tree.has(verb, "mark");
    }
}
