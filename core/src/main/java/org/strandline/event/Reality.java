package org.strandline.event;

import java.util.Optional;
import org.strandline.record.Event.Status;

/**
 * What the words read so far say of an event.
 *
 * @param status empty as long as they leave it open, as an infinitive or a bare noun does
 * @param settled whether no word above can change it
 */
record Reality(Optional<Status> status, boolean settled) {

    static final Reality OPEN = new Reality(Optional.empty(), false);

    static Reality of(Status status) {
        return new Reality(Optional.of(status), false);
    }

    Reality settle() {
        return new Reality(status, true);
    }

    boolean isOpen() {
        return status.isEmpty();
    }

    /** Under a word of will, demand or expectation. */
    Reality willed(Status will) {
        return switch (status.orElse(Status.EXPECTED)) {
            case DENIED, POSSIBLE, REFUSED, CONDITIONAL, DEMANDED -> this;
            case PLANNED -> will == Status.EXPECTED ? this : of(will);
            case HAPPENED, ONGOING, EXPECTED -> of(will);
        };
    }

    /** What is only claimed to be so is denied where it is refused: "rejected claims that they struck". */
    Reality refused() {
        return switch (status.orElse(Status.PLANNED)) {
            case HAPPENED, POSSIBLE, DENIED -> of(Status.DENIED);
            case ONGOING, PLANNED, EXPECTED, CONDITIONAL, DEMANDED, REFUSED -> of(Status.REFUSED);
        };
    }

    /** Under a word of belief. */
    Reality thought() {
        return switch (status.orElse(Status.HAPPENED)) {
            case HAPPENED -> of(Status.POSSIBLE);
            case ONGOING, PLANNED, EXPECTED, POSSIBLE, CONDITIONAL, DEMANDED, REFUSED, DENIED -> this;
        };
    }

    /** Under a verb that adds nothing but its own tense, mood and negation. */
    Reality doneAs(Optional<Status> verb, boolean negated) {
        boolean twiceDenied = negated && status.filter(Status.DENIED::equals).isPresent();
        return verb.isPresent() && !twiceDenied && (isOpen() || unreal(verb.get())) ? of(verb.get()) : this;
    }

    private static boolean unreal(Status verb) {
        return verb == Status.DENIED || verb == Status.POSSIBLE || verb == Status.CONDITIONAL;
    }

    /** Taken for a fact, if nothing below says otherwise. */
    Reality fact(Status as) {
        return isOpen() ? of(as).settle() : settle();
    }
}
