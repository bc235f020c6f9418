package org.strandline.time;

import java.util.Optional;
import org.strandline.record.TimeExpression.Mod;

/**
 * Words for a time, read but not yet set on the calendar.
 *
 * @param start the index of the first piece
 * @param end the index of the piece after the last one
 * @param meaning what they say
 * @param mod what other words among them do to it
 */
record Found(int start, int end, Meaning meaning, Optional<Mod> mod) {

    static Found of(int start, int end, Meaning meaning) {
        return new Found(start, end, meaning, Optional.empty());
    }

    Found with(int newStart, Mod newMod) {
        return new Found(newStart, end, meaning, Optional.of(newMod));
    }

    int length() {
        return end - start;
    }
}
