package org.strandline.event;

import java.util.Optional;
import java.util.Set;
import org.strandline.record.Event.Status;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Syntax;

/**
 * Reads the status of an event from its own clause up to the root of the sentence. The algebra of what it meets is in
 * {@link Operator}.
 */
final class StatusClimb {

    private static final Set<String> COMPLEMENTS = Set.of("ccomp", "xcomp", "csubj");
    private static final Set<String> NOMINALS = Set.of("obj", "nsubj", "obl", "nmod", "compound", "iobj");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "some", "further", "more", "another");

    private static final Optional<Status> HAPPENED = Optional.of(Status.HAPPENED);

    private final Branches tree;
    private final ClauseMood mood;
    private final FrameReader frames;

    StatusClimb(Branches tree) {
        this.tree = tree;
        this.mood = new ClauseMood(tree);
        this.frames = new FrameReader(tree);
    }

    /** A place on the way up, and what the words up to there say. */
    private record Step(int token, Reality reality) {}

    /** What the whole sentence says of the event at {@code trigger}. */
    Reality from(int trigger) {
        boolean auxiliary = tree.is(trigger, "cop") || tree.is(trigger, "aux");
        int first = auxiliary ? tree.head(trigger) : trigger;
        Step step = new Step(first, start(first));
        while (!step.reality().settled() && tree.head(step.token()) != Syntax.ROOT) {
            step = up(step);
        }
        return atRoot(step);
    }

    /** What a word says by itself: a verb by its clause, a noun by what stands before it. */
    private Reality start(int trigger) {
        if (mood.isPredicate(trigger)) {
            return mood.of(trigger);
        }
        if (mood.isNegated(trigger)) {
            return Reality.of(Status.DENIED);
        }
        return modifier(trigger)
                .map(operator -> operator.over(Reality.OPEN, false, HAPPENED))
                .orElseGet(() -> frames.course(trigger).map(this::inCourse).orElse(Reality.OPEN));
    }

    /** What a relative clause says of its noun; what has begun or happened may still hang on the words above. */
    private Reality inCourse(int clause) {
        Reality reality = mood.of(clause);
        return reality.status().filter(Status.HAPPENED::equals).isPresent() ? Reality.OPEN : reality.settle();
    }

    private Optional<Operator> modifier(int noun) {
        return tree.dependants(noun).stream()
                .filter(child -> tree.is(child, "amod") || tree.is(child, "acl") || tree.is(child, "nmod:poss"))
                .filter(child -> child < noun || tree.pos(child) != PartOfSpeech.VERB)
                .flatMap(child -> Frames.of("with", tree.lemma(child)).stream())
                .findFirst();
    }

    private Step up(Step step) {
        int token = step.token();
        int head = tree.head(token);
        String relation = tree.relation(token);
        if (relation.equals("conj")) {
            return new Step(head, conjunct(token, head, step.reality()));
        }
        if (relation.equals("acl")) {
            return tree.is(token, "acl:relcl") ? relative(step) : ofNoun(step);
        }
        if (relation.equals("advcl")) {
            return adverbial(step);
        }
        if (COMPLEMENTS.contains(relation)) {
            return complement(step);
        }
        if (NOMINALS.contains(relation)) {
            return nominal(step);
        }
        if (relation.equals("parataxis") || relation.equals("amod")) {
            return new Step(head, closed(step.reality()).settle());
        }
        return new Step(head, step.reality());
    }

    /** "Will come and talk" is one plan; "came and talks" are two clauses. */
    private Reality conjunct(int token, int head, Reality reality) {
        boolean shared = reality.isOpen() && mood.isPredicate(head) && mood.isPredicate(token);
        return shared ? mood.of(head) : reality;
    }

    private Step relative(Step step) {
        boolean toCome = frames.isInfinitive(step.token()) && step.reality().isOpen();
        return new Step(
                tree.head(step.token()), (toCome ? Reality.of(Status.PLANNED) : closed(step.reality())).settle());
    }

    /** "Plans to strike", "fears that they will strike", "the man to lead it", "people killed by it". */
    private Step ofNoun(Step step) {
        int head = tree.head(step.token());
        Optional<Operator> operator = frames.ofNounWith(step.token(), head);
        if (operator.isPresent()) {
            return new Step(head, operator.get().over(step.reality(), mood.isNegated(head), HAPPENED));
        }
        Optional<Operator> aboveObject = frames.ofObjectWith(step.token(), head);
        if (aboveObject.isPresent()) {
            return new Step(
                    head,
                    aboveObject
                            .get()
                            .over(step.reality(), mood.isNegated(tree.head(head)), HAPPENED)
                            .settle());
        }
        boolean toCome = frames.isInfinitive(step.token()) && step.reality().isOpen();
        return toCome
                ? new Step(head, frames.isFirst(head) ? ofHead(head) : Reality.of(Status.PLANNED))
                : new Step(head, closed(step.reality()).settle());
    }

    private Step adverbial(Step step) {
        int token = step.token();
        int head = tree.head(token);
        Reality reality = step.reality();
        if (mood.opensCondition(token)) {
            return new Step(head, Reality.of(Status.CONDITIONAL).settle());
        }
        Optional<Operator> operator = frames.ofComplement(token, head);
        if (reality.isOpen() && operator.isPresent()) {
            return new Step(head, operator.get().over(reality, mood.isNegated(head), status(head)));
        }
        Optional<Status> opened = opened(token, head);
        if (opened.isPresent()) {
            return new Step(head, Reality.of(opened.get()).settle());
        }
        if (!reality.isOpen()) {
            return new Step(head, reality.settle());
        }
        return frames.isInfinitive(token)
                ? new Step(head, Reality.of(Status.PLANNED).settle())
                : new Step(head, ofHead(head));
    }

    /** "Killing ten" tells of what the verb above tells of. */
    private Reality ofHead(int head) {
        return mood.isNegated(head) ? Reality.OPEN : mood.isPredicate(head) ? mood.of(head) : Reality.OPEN;
    }

    private Step complement(Step step) {
        int token = step.token();
        int head = tree.head(token);
        Optional<Operator> operator = frames.ofComplement(token, head);
        if (isHadTo(token, head)) {
            return new Step(head, Operator.DO.over(step.reality(), false, status(head)));
        }
        if (operator.isPresent()) {
            // Who insists that it closed the mine says so; who insists that it close the mine demands it.
            boolean asserted = operator.get() == Operator.DEMANDED
                    && mood.isPast(token)
                    && step.reality().status().filter(Status.HAPPENED::equals).isPresent();
            Reality above = operator.get().over(step.reality(), mood.isNegated(head), status(head));
            return new Step(head, asserted ? step.reality() : above);
        }
        if (frames.isWhether(token)) {
            return new Step(head, Reality.of(Status.POSSIBLE).settle());
        }
        if (step.reality().isOpen() && frames.isInfinitive(token) && tree.pos(head) != PartOfSpeech.VERB) {
            return new Step(head, Reality.of(mood.isNegated(head) ? Status.DENIED : Status.POSSIBLE));
        }
        return new Step(head, step.reality().isOpen() ? mood.of(head) : step.reality());
    }

    /** "Police had to open fire" tells that they did; "he said that they had to go" that he wanted it. */
    private boolean isHadTo(int token, int head) {
        return tree.lemma(head).equals("have")
                && frames.isInfinitive(token)
                && mood.isPast(head)
                && !mood.isNegated(head)
                && !tree.is(head, "ccomp");
    }

    private Step nominal(Step step) {
        int token = step.token();
        int head = tree.head(token);
        Optional<Operator> operator = frames.ofNominal(token, head);
        if (operator.isPresent()) {
            boolean negated = mood.isNegated(head)
                    && step.reality().status().filter(Status.DENIED::equals).isEmpty();
            boolean wanted = operator.get() == Operator.STOPPED && isWanted(head);
            return new Step(
                    head, operator.get().over(step.reality(), negated, wanted ? Optional.empty() : status(head)));
        }
        Optional<Operator> hung =
                step.reality().isOpen() && isNew(token) ? frames.ofObjectWith(token, head) : Optional.empty();
        if (hung.isPresent()) {
            return new Step(
                    tree.head(head), hung.get().over(step.reality(), mood.isNegated(tree.head(head)), HAPPENED));
        }
        if (!mood.isPredicate(head) || !step.reality().isOpen()) {
            boolean known = step.reality().isOpen() && !isNew(token) && tree.has(token, "case");
            return new Step(head, known ? Reality.of(Status.HAPPENED).settle() : step.reality());
        }
        Optional<Status> opened = opened(token, head);
        if (opened.isEmpty() && status(head).isEmpty() && !tree.has(token, "case") && isNew(token)) {
            return new Step(head, Reality.OPEN);
        }
        return new Step(
                head,
                opened.map(Reality::of).orElseGet(() -> unframed(token, head)).settle());
    }

    /** "Called for an end": not there yet, in contrast to "the end of". */
    private boolean isWanted(int noun) {
        return tree.isNominal(noun)
                && tree.head(noun) != Syntax.ROOT
                && frames.ofNominal(noun, tree.head(noun))
                        .filter(operator -> operator != Operator.DO && operator != Operator.FACT)
                        .isPresent();
    }

    /** What the first word of a clause or phrase says of it. "Before" it comes is said of what was, too: then it came. */
    private Optional<Status> opened(int token, int head) {
        Optional<Status> said = frames.opened(token);
        boolean unsaid = said.filter(Status.EXPECTED::equals).isPresent()
                && !isToCome(status(head).orElse(Status.HAPPENED));
        return unsaid ? Optional.empty() : said;
    }

    /** Under a verb that says nothing of it, what is known is taken for a fact, what is new goes with the verb. */
    private Reality unframed(int token, int head) {
        Status status = status(head).orElse(Status.HAPPENED);
        if (tree.is(token, "nsubj") && isNew(token) && mood.isWould(head)) {
            return Reality.of(Status.CONDITIONAL);
        }
        boolean unknown = status == Status.POSSIBLE || status == Status.CONDITIONAL || isToCome(status);
        return Reality.of(unknown && isNew(token) ? status : Status.HAPPENED);
    }

    private boolean isNew(int noun) {
        return tree.any(noun, child -> tree.is(child, "det") && INDEFINITE.contains(tree.lemma(child)))
                || tree.dependants(noun).stream()
                        .noneMatch(child -> tree.is(child, "det") || tree.is(child, "nmod:poss"));
    }

    /** What the clause of a governing word says by itself; empty where it leaves it to the words above. */
    private Optional<Status> status(int token) {
        return mood.isPredicate(token) ? mood.of(token).status() : HAPPENED;
    }

    private Reality atRoot(Step step) {
        int token = step.token();
        boolean settled = step.reality().settled() || !step.reality().isOpen();
        if (!settled && tree.head(token) == Syntax.ROOT && frames.isInfinitive(token)) {
            return Reality.of(Status.PLANNED);
        }
        Reality reality = closed(step.reality());
        return reality.settled() ? reality : asked(reality);
    }

    /** "Will they strike?" asks what "they will strike" says; "why did they strike?" knows it. */
    private Reality asked(Reality reality) {
        boolean question = tree.lemma(tree.size() - 1).equals("?")
                || (tree.size() > 1 && tree.lemma(tree.size() - 2).equals("?"));
        return question && frames.beginsWithAuxiliary() ? Reality.of(Status.POSSIBLE) : reality;
    }

    private static Reality closed(Reality reality) {
        return reality.isOpen() ? new Reality(Optional.of(Status.HAPPENED), reality.settled()) : reality;
    }

    private static boolean isToCome(Status status) {
        return switch (status) {
            case PLANNED, EXPECTED, DEMANDED -> true;
            case HAPPENED, ONGOING, POSSIBLE, CONDITIONAL, REFUSED, DENIED -> false;
        };
    }
}
