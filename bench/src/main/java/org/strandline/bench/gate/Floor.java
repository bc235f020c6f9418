package org.strandline.bench.gate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a metric has to reach.
 *
 * @param floor the least that passes
 * @param measured what the last accepted run measured
 */
record Floor(double floor, double measured) {

    private static final int DECIMALS = 3;

    /** Two runs on one machine agree to the bit; this is for another machine's rounding of sums. */
    private static final double ROUNDING = 1e-9;

    /** The first floor of a metric that measures {@code measured}. */
    static Floor under(double measured) {
        return new Floor(roundedDown(measured), measured);
    }

    /** The floor after an accepted run that measured {@code now}: higher or where it was, never lower. */
    Floor raisedTo(double now) {
        return new Floor(Math.max(floor, roundedDown(now)), now);
    }

    boolean holds(double now) {
        return now >= floor - ROUNDING;
    }

    private static double roundedDown(double value) {
        return BigDecimal.valueOf(value + ROUNDING)
                .setScale(DECIMALS, RoundingMode.DOWN)
                .doubleValue();
    }
}
