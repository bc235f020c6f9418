package org.strandline.process;

import org.strandline.record.Negotiation.Stance;

/**
 * A position before it is known whose it is. Numbers are tokens of one sentence.
 *
 * @param stance where somebody stands
 * @param holder the token for whoever stands there
 * @param whose whose position it is, seen from {@code holder}
 * @param predicate the word that says where
 * @param topic the tokens for what it is about
 * @param words the tokens that say so
 */
record Draft(Stance stance, int holder, Whose whose, int predicate, Range topic, Range words) {

    /** Whose a position can be. */
    enum Whose {
        /** Whoever the token stands for. */
        NAMED,
        /** Whoever says what the token stands in. */
        SPEAKER,
        /** Whoever the token stands for, or else the speaker: "the war will continue until". */
        NAMED_OR_SPEAKER
    }
}
