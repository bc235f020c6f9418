package org.strandline.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The days that TIMEX3 values name. */
final class Days {

    private static final int LENGTH = "2025-04-03".length();

    private Days() {}

    /** The day of a value that is a day or a time on one: {@code 2025-04-03}, {@code 2025-04-03TEV}. */
    static Optional<LocalDate> day(String value) {
        boolean day = value.length() == LENGTH || (value.length() > LENGTH && value.charAt(LENGTH) == 'T');
        if (!day || value.charAt(4) != '-' || value.charAt(7) != '-') {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value.substring(0, LENGTH)));
        } catch (DateTimeException notOnTheCalendar) {
            return Optional.empty();
        }
    }
}
