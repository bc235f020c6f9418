package org.strandline.figure;

import java.math.BigDecimal;

/**
 * One number as it is written, without currency, unit and hedge.
 *
 * @param form how it is written
 * @param value the number; of a vague one the least that it can mean
 * @param from index of its first term
 * @param to index after its last term
 * @param scaled whether its last term is a scale: "million"
 */
record Numeral(Form form, BigDecimal value, int from, int to, boolean scaled) {

    /** How a number can be written. */
    enum Form {
        DIGITS,
        WORDS,
        /** A part of one: a quarter, two-thirds, one in five. */
        SHARE,
        /** Dozens, tens of thousands. */
        VAGUE,
        ORDINAL,
        /** No one, none, no casualties. */
        NONE
    }
}
