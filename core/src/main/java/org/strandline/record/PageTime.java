package org.strandline.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When a page says that it was published or updated, as precisely as it says so and no more.
 *
 * @param date the day
 * @param time the time of day, empty if the page gives a day only; kept to the second
 * @param offset the offset from UTC, empty if the page gives none
 */
public record PageTime(LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> offset) {

    public PageTime {
        time = time.map(t -> t.truncatedTo(ChronoUnit.SECONDS));
        if (offset.isPresent() && time.isEmpty()) {
            throw new DateTimeException("an offset without a time of day");
        }
    }

    public static PageTime of(LocalDate date) {
        return new PageTime(date, Optional.empty(), Optional.empty());
    }

    public static PageTime of(LocalDate date, LocalTime time) {
        return new PageTime(date, Optional.of(time), Optional.empty());
    }

    public static PageTime of(OffsetDateTime moment) {
        return new PageTime(moment.toLocalDate(), Optional.of(moment.toLocalTime()), Optional.of(moment.getOffset()));
    }

    /**
     * The time that {@link #iso} wrote.
     *
     * @throws DateTimeException if {@code iso} is no such time
     */
    public static PageTime parse(String iso) {
        int clock = iso.indexOf('T');
        if (clock < 0) {
            return of(LocalDate.parse(iso));
        }
        int zone = clock + 1;
        while (zone < iso.length() && "Z+-".indexOf(iso.charAt(zone)) < 0) {
            zone++;
        }
        return new PageTime(
                LocalDate.parse(iso.substring(0, clock)),
                Optional.of(LocalTime.parse(iso.substring(clock + 1, zone))),
                zone == iso.length() ? Optional.empty() : Optional.of(ZoneOffset.of(iso.substring(zone))));
    }

    /** ISO 8601: {@code 2024-08-16}, {@code 2024-08-16T05:46} or {@code 2024-08-16T05:46+01:00}. */
    public String iso() {
        return date
                + time.map(t -> "T" + t).orElse("")
                + offset.map(ZoneOffset::getId).orElse("");
    }

    @Override
    public String toString() {
        return iso();
    }
}
