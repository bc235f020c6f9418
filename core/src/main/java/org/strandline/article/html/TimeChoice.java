package org.strandline.article.html;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.strandline.record.PageTime;

/**
 * Which of a page's times to believe.
 *
 * <p>The first source decides the moment: JSON-LD, then meta elements, then what is marked near the headline, then what is
 * shown there. A later source only sharpens it: it adds the time of day to a bare date, or the offset to a bare time of day. A
 * template that knows no zone writes {@code Z} behind a local time; where another source gives the same time of day with
 * another offset, that one is right.
 */
final class TimeChoice {

    private TimeChoice() {}

    /** The time that {@code sources}, the most trusted first, give. */
    static Optional<PageTime> of(List<PageTime> sources) {
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        PageTime best = sources.getFirst();
        for (PageTime other : sources) {
            if (sharpens(best, other)) {
                best = other;
            }
        }
        return Optional.of(best);
    }

    private static boolean sharpens(PageTime best, PageTime other) {
        if (other.time().isEmpty()) {
            return false;
        }
        if (best.time().isEmpty()) {
            return Math.abs(ChronoUnit.DAYS.between(best.date(), other.date()))
                    <= (other.offset().isPresent() ? 1 : 0);
        }
        boolean sameClock = Duration.between(local(best), local(other)).abs().compareTo(Duration.ofMinutes(1)) < 0;
        if (best.offset().isEmpty()) {
            return other.offset().isPresent() && (sameClock || isWholeQuarters(best, other));
        }
        boolean utc = best.offset().equals(Optional.of(ZoneOffset.UTC));
        return utc && sameClock && other.offset().isPresent() && !other.offset().equals(best.offset());
    }

    /** Whether the two can be one moment in two zones: some quarter hours apart, within a day. */
    private static boolean isWholeQuarters(PageTime one, PageTime other) {
        long seconds = Duration.between(local(one), local(other)).abs().toSeconds();
        return seconds % 900 < 60 && seconds <= Duration.ofHours(14).toSeconds();
    }

    private static LocalDateTime local(PageTime time) {
        return time.date().atTime(time.time().orElse(LocalTime.MIDNIGHT));
    }

    /** {@code updated}, unless it is the time of publication once more or lies before it. */
    static Optional<PageTime> after(Optional<PageTime> published, Optional<PageTime> updated) {
        return updated.filter(time -> published.isEmpty() || isAfter(published.get(), time));
    }

    private static boolean isAfter(PageTime published, PageTime updated) {
        if (published.time().isEmpty() || updated.time().isEmpty()) {
            return updated.date().isAfter(published.date())
                    || (updated.date().equals(published.date())
                            && updated.time().isPresent());
        }
        if (published.offset().isPresent() && updated.offset().isPresent()) {
            return local(updated)
                    .toInstant(updated.offset().get())
                    .isAfter(local(published).toInstant(published.offset().get()));
        }
        return local(updated).isAfter(local(published));
    }
}
