package org.strandline.event;

import java.util.List;
import java.util.Optional;
import org.strandline.record.EventType;

/**
 * A word that tells of an event, in certain surroundings.
 *
 * @param type what kind of thing is done; empty where the word, in these surroundings, tells of none
 * @param mode how, as the ontology calls it
 * @param slots what must stand with the word
 * @param roles where those who do it and those it is done to stand
 */
record Entry(Optional<EventType> type, Optional<String> mode, List<Slot> slots, Roles roles) {

    Entry {
        slots = List.copyOf(slots);
    }

    /** Where a word has its actors and recipients. */
    record Roles(Owner owner, Backing backing, List<String> towards) {

        Roles {
            towards = List.copyOf(towards);
        }
    }

    /** Where the actors of a word stand; of an event noun, what its owner is and what an "of" behind it brings. */
    enum Owner {
        /** Of a verb: its subject acts. */
        SUBJECT,
        /** Of a verb: its subject bears it ("died in the shelling"). */
        SUFFERS,
        /** "Oslo's visit", "the visit of Oslo's mayor": those who act. */
        ACTS,
        /** "Oslo's invasion of Bergen": first who acts, then who bears it. */
        ACTS_ON,
        /** "the mayor's arrest", "the arrest of the mayor": those who bear it. */
        BEARS
    }

    /** What an event noun must have that might be a mere topic. */
    enum Backing {
        NONE,
        /** A verb that lends it its actors: held, announced, faces. */
        VERB,
        /** Somebody who takes part. */
        ANYBODY
    }

    /** Whether everything that must stand with the word does. */
    boolean fits(Scene scene, int token) {
        return slots.stream().allMatch(slot -> slot.fits(scene, token));
    }

    /** How much its conditions say, against those of other entries of the word. */
    int weight() {
        return slots.stream().mapToInt(Slot::weight).sum();
    }

    /** Whether a word stands in the object's place that is a part of the trigger: the "charges" of "press charges". */
    boolean takesObject() {
        return slots.stream().anyMatch(Slot.ObjectOf.class::isInstance);
    }

    /** Whether the event is told of by a clause behind the word: "refuse to sign". */
    boolean takesClause() {
        return slots.stream().anyMatch(Slot.Complement.class::isInstance);
    }
}
