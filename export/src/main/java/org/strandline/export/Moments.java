package org.strandline.export;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.strandline.record.PageTime;

/** Times of pages on one clock. */
final class Moments {

    private Moments() {}

    /** The moment that {@code time} is; without a time of day its first, without a zone in UTC. */
    static Instant instant(PageTime time) {
        return time.date()
                .atTime(time.time().orElse(LocalTime.MIDNIGHT))
                .toInstant(time.offset().orElse(ZoneOffset.UTC));
    }
}
