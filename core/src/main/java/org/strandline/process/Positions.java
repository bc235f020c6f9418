package org.strandline.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import org.strandline.record.Entity;
import org.strandline.record.Negotiation.Position;
import org.strandline.record.Negotiation.Stance;
import org.strandline.record.Statement;
import org.strandline.text.Span;
import org.strandline.text.Syntax;

/** Finds who stands where. The sieves are in the order of their precision; a word is read by the first that has an answer. */
final class Positions {

    private static final List<Sieve> SIEVES =
            List.of(new Silence(), new StanceNouns(), new Judgements(), new Frames(), new Commitments(), new Duties());

    /** Two positions of one party are one if their topics have so much in common. */
    private static final double SAME = 0.6;

    private static final int MOST = 200;

    /** Headlines and captions, which trees are worse of, are read where the text has fewer positions. */
    private static final int FEW = 2;

    private final Actors actors;
    private final SpanSet terms;

    /**
     * A position and where in the tree it was read.
     *
     * @param entity whose it is
     */
    record Held(Position position, Entity entity, Tree tree, Draft draft) {}

    /**
     * @param terms the words of what is proposed: what a plan would have somebody do is not where he stands
     */
    Positions(Actors actors, List<Span> terms) {
        this.actors = actors;
        this.terms = new SpanSet(terms);
    }

    /** The positions that the page tells of, in the order of its words; those of headlines and captions where the text has none like them. */
    List<Held> find(List<Tree> trees) {
        List<Held> found = new ArrayList<>();
        trees.stream().filter(Tree::isBody).forEach(tree -> read(tree, found));
        if (found.size() < FEW) {
            trees.stream().filter(tree -> !tree.isBody()).forEach(tree -> read(tree, found));
        }
        found.sort(Comparator.comparing(held -> held.position().span()));
        return found;
    }

    private void read(Tree tree, List<Held> found) {
        List<Draft> drafts = new ArrayList<>();
        for (int token = 0; token < tree.size(); token++) {
            Optional<Draft> draft = draft(tree, token);
            draft.filter(one -> !isSuppositional(tree, one.predicate())).ifPresent(drafts::add);
        }
        for (Draft draft : merged(tree, drafts)) {
            boolean inner = drafts.stream().anyMatch(other -> !other.equals(draft) && isPartOf(tree, draft, other));
            if (!inner) {
                write(tree, draft, found);
            }
        }
    }

    private static Optional<Draft> draft(Tree tree, int token) {
        for (Sieve sieve : SIEVES) {
            Optional<Draft> draft = sieve.at(tree, token);
            if (draft.isPresent()) {
                return draft;
            }
        }
        return Optional.empty();
    }

    /** Whether it stands in a condition or a question: if Labour would accept, whether to back. */
    private static boolean isSuppositional(Tree tree, int predicate) {
        int at = predicate;
        while (at != Syntax.ROOT) {
            boolean supposed = tree.dependants(at).stream()
                    .anyMatch(child -> tree.is(child, "mark")
                            && Set.of("if", "unless", "whether", "until", "before")
                                    .contains(tree.lower(child)));
            if (supposed) {
                return true;
            }
            at = tree.head(at);
        }
        return false;
    }

    /** Whether one position is only what another is about. */
    private static boolean isPartOf(Tree tree, Draft draft, Draft other) {
        if (draft.predicate() == other.predicate()) {
            return draft.topic().from() > other.topic().from();
        }
        if (tree.is(draft.predicate(), "xcomp") && tree.head(draft.predicate()) == other.predicate()) {
            return true;
        }
        return other.topic().has(draft.predicate())
                && tree.isUnder(draft.predicate(), other.predicate())
                && draft.whose() != Draft.Whose.SPEAKER;
    }

    private void write(Tree tree, Draft draft, List<Held> found) {
        if (found.size() >= MOST || isTerm(tree, draft)) {
            return;
        }
        List<Entity> holders = holders(tree, draft);
        Optional<String> statement = actors.statement(tree, draft.predicate()).map(Statement::id);
        for (Entity holder : holders) {
            Span words = tree.span(draft.words().from(), draft.words().to());
            String on = tree.text(draft.topic().from(), draft.topic().to());
            Position position = new Position(holder.id(), on, draft.stance(), words, statement);
            if (found.stream().noneMatch(other -> isSame(position, other.position()))) {
                found.add(new Held(position, holder, tree, draft));
            }
        }
    }

    private boolean isTerm(Tree tree, Draft draft) {
        return terms.covers(tree.span(draft.predicate()))
                && actors.statement(tree, draft.predicate()).isEmpty();
    }

    private List<Entity> holders(Tree tree, Draft draft) {
        List<Entity> named = new ArrayList<>();
        tree.joined(draft.holder()).forEach(token -> actors.actor(tree, token).ifPresent(named::add));
        List<Entity> speaker =
                actors.speaker(tree, draft.predicate()).map(List::of).orElse(List.of());
        return switch (draft.whose()) {
            case NAMED -> named;
            case SPEAKER -> speaker;
            case NAMED_OR_SPEAKER -> named.isEmpty() ? speaker : named;
        };
    }

    /** Makes one of "not against talks, but would not enter them without": what somebody is open to and what that hangs on. */
    private static List<Draft> merged(Tree tree, List<Draft> drafts) {
        List<Draft> merged = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean hangs =
                    draft.stance() == Stance.CONDITIONS && !merged.isEmpty() && goesOn(tree, merged.getLast(), draft);
            if (hangs) {
                Draft open = merged.removeLast();
                Range words = new Range(
                        Math.min(open.words().from(), draft.words().from()),
                        draft.words().to());
                merged.add(new Draft(
                        Stance.CONDITIONS, open.holder(), open.whose(), open.predicate(), open.topic(), words));
            } else {
                merged.add(draft);
            }
        }
        return merged;
    }

    private static boolean goesOn(Tree tree, Draft open, Draft condition) {
        boolean willing = open.stance() == Stance.OPEN || open.stance() == Stance.ACCEPTS;
        boolean joined = tree.is(condition.predicate(), "conj") && tree.head(condition.predicate()) == open.predicate();
        boolean but = tree.child(condition.predicate(), "cc")
                .map(tree::lower)
                .filter("but"::equals)
                .isPresent();
        return willing && joined && but && open.holder() == condition.holder();
    }

    private static boolean isSame(Position one, Position other) {
        return one.party().equals(other.party())
                && one.stance() == other.stance()
                && ((one.span().overlaps(other.span()) && one.stance() == Stance.SILENT)
                        || overlap(one.on(), other.on()) >= SAME);
    }

    /** Twice the words in common, over all words of both. */
    private static double overlap(String one, String other) {
        Set<String> left = words(one);
        Set<String> right = words(other);
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        int all = left.size() + right.size();
        return all == 0 ? 0 : 2.0 * both.size() / all;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        StringTokenizer tokens = new StringTokenizer(text.toLowerCase(Locale.ROOT), " ,.\"“”");
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }
}
