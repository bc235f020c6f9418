package org.strandline.record;

import java.util.Optional;
import org.strandline.text.Span;

/**
 * Words for a time, with their meaning as TIMEX3 (TimeML 1.2.1) writes it.
 *
 * @param id unique on the page
 * @param type what kind of time it is
 * @param value ISO 8601 with TIMEX3's additions: {@code 2024-W33}, {@code 2024-08-15TEV}, {@code PXW}, {@code PRESENT_REF}
 * @param mod what the words do to the value
 * @param span the words, without an article or preposition before them
 */
public record TimeExpression(String id, Type type, String value, Optional<Mod> mod, Span span) {

    /** Kinds of time. */
    public enum Type {
        /** A day or something longer on the calendar. */
        DATE,
        /** A time of day or a part of a day. */
        TIME,
        DURATION,
        /** Something that comes again: every Tuesday. */
        SET
    }

    /** What TIMEX3's {@code mod} can be. */
    public enum Mod {
        BEFORE,
        AFTER,
        ON_OR_BEFORE,
        ON_OR_AFTER,
        LESS_THAN,
        MORE_THAN,
        EQUAL_OR_LESS,
        EQUAL_OR_MORE,
        START,
        MID,
        END,
        APPROX
    }
}
