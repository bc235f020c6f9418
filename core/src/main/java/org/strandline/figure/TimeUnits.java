package org.strandline.figure;

import java.util.Set;

/** The units that time is measured in. */
final class TimeUnits {

    private static final Set<String> UNITS = Set.of(
            "second", "minute", "hour", "day", "week", "fortnight", "month", "year", "decade", "century", "night");

    private TimeUnits() {}

    /** Whether {@code unit}, as a word or as the name of a unit, measures time. */
    static boolean isUnit(String unit) {
        return UNITS.contains(unit) || (unit.endsWith("s") && UNITS.contains(unit.substring(0, unit.length() - 1)));
    }
}
