package org.strandline.event;

import java.util.Optional;
import org.strandline.record.Event.Status;
import org.strandline.record.Statement;
import org.strandline.text.Sentence;

/** Tells whether an event is said to have happened, to be planned, demanded, denied and so on. */
public final class StatusReader {

    /** What the words of its own sentence say of the event that {@code trigger} tells of. */
    public Status of(Sentence sentence, int trigger) {
        return new StatusClimb(new Branches(sentence)).from(trigger).status().orElse(Status.HAPPENED);
    }

    /**
     * What its own sentence and the statement that it stands in say of the event that {@code trigger} tells of.
     *
     * @param said the innermost statement that {@code trigger} stands in; empty where the page itself tells of it
     */
    public Status of(Sentence sentence, int trigger, Optional<Statement> said) {
        Status status = of(sentence, trigger);
        return said.map(statement -> inStatement(status, statement)).orElse(status);
    }

    private static Status inStatement(Status status, Statement statement) {
        boolean toCome = status == Status.PLANNED || status == Status.EXPECTED;
        return switch (statement.act()) {
            case DEMANDS -> toCome ? Status.DEMANDED : status;
            case THREATENS -> toCome ? Status.POSSIBLE : status;
            case PROMISES -> toCome ? Status.PLANNED : status;
            case DENIES -> isWhollyDenied(statement) && isAsserted(status) ? Status.DENIED : status;
            case SAYS, ASKS, THINKS, WANTS, CONFIRMS -> status;
        };
    }

    /** In a quotation somebody denies in words of their own: "we did not", they denied. */
    private static boolean isWhollyDenied(Statement statement) {
        return statement.kind() == Statement.Kind.INDIRECT && statement.polarity() == Statement.Polarity.DENIES;
    }

    private static boolean isAsserted(Status status) {
        return switch (status) {
            case HAPPENED, ONGOING, PLANNED, EXPECTED -> true;
            case POSSIBLE, CONDITIONAL, DEMANDED, REFUSED, DENIED -> false;
        };
    }
}
