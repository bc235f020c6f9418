package org.strandline.event;

import java.util.Optional;
import org.strandline.record.Event.Status;

/**
 * What a word says of the event that it governs.
 *
 * <p>Status is read from the event's own clause up to the root of the sentence: each word on the way may change what the words below
 * it said. The rules, where {@code s} is the status below:
 *
 * <ul>
 *   <li>Denial goes over everything: denied plans to attack are {@link Status#DENIED}; so is what is planned, demanded or expected
 *       not to happen. Only possibility goes over denial: "fears that they will not come" says that they may come.
 *   <li>A weaker word goes over a stronger one: fears of a planned attack are {@link Status#POSSIBLE}; plans that may be made stay
 *       possible. Will, demand and expectation only go over what is still open or asserted.
 *   <li>A condition goes over everything, "if he denies the attack" too.
 *   <li>A negated operator says its opposite: who does not plan to attack, denies; who does not rule out an attack, holds it
 *       possible; who has not agreed, refuses.
 *   <li>A fact is a fact whatever is above it: "if they condemn the attack" does not make the attack conditional. The climb ends.
 * </ul>
 */
enum Operator {
    /** It is what the governing verb is: it takes that verb's tense, mood and negation. */
    DO,
    PLANNED,
    EXPECTED,
    POSSIBLE,
    /** Held to be so: what was is possible, what will be stays as it is. */
    THOUGHT,
    CONDITIONAL,
    DEMANDED,
    /** Agreed to: planned; refused where there is no agreement. */
    AGREED,
    REFUSED,
    DENIED,
    /** Taken for a fact. */
    FACT,
    /** It went on until somebody ended it, or goes on where somebody wants it ended. */
    STOPPED,
    ONGOING;

    /**
     * What is left of {@code below} under this operator.
     *
     * @param negated whether the operator itself is negated: "no plans to"
     * @param ofVerb what the clause of the operator says; empty where it leaves it open, too
     */
    Reality over(Reality below, boolean negated, Optional<Status> ofVerb) {
        return switch (this) {
            case DO -> below.doneAs(ofVerb, negated);
            case PLANNED -> negated ? Reality.of(Status.DENIED) : below.willed(Status.PLANNED);
            case EXPECTED -> negated ? Reality.of(Status.DENIED) : below.willed(Status.EXPECTED);
            case DEMANDED -> negated ? Reality.of(Status.DENIED) : below.willed(Status.DEMANDED);
            case AGREED -> negated ? Reality.of(Status.REFUSED) : below.willed(Status.PLANNED);
            case POSSIBLE -> Reality.of(negated ? Status.DENIED : Status.POSSIBLE);
            case THOUGHT -> negated ? Reality.of(Status.DENIED) : below.thought();
            case CONDITIONAL -> Reality.of(Status.CONDITIONAL);
            case REFUSED -> negated ? Reality.of(Status.POSSIBLE) : below.refused();
            case DENIED -> Reality.of(negated ? Status.POSSIBLE : Status.DENIED);
            case FACT -> below.fact(Status.HAPPENED);
            case STOPPED -> below.fact(isHappened(ofVerb) && !negated ? Status.HAPPENED : Status.ONGOING);
            case ONGOING -> below.doneAs(isHappened(ofVerb) ? Optional.of(Status.ONGOING) : ofVerb, negated);
        };
    }

    private static boolean isHappened(Optional<Status> status) {
        return status.filter(Status.HAPPENED::equals).isPresent();
    }
}
