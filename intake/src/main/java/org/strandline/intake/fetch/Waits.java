package org.strandline.intake.fetch;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** How long a server says that something stays as it is, or that it wants to be left alone. */
final class Waits {

    private static final String MAX_AGE = "max-age=";

    /** Whatever a server says, it is asked again after so long. */
    private static final Duration LONGEST = Duration.ofDays(7);

    private static final int MOST_DIGITS = 9;

    private Waits() {}

    /** {@code max-age} of {@code Cache-Control}. */
    static Optional<Duration> fresh(HttpHeaders headers) {
        return headers.firstValue("cache-control").flatMap(value -> {
            String lower = value.toLowerCase(Locale.ROOT);
            int at = lower.indexOf(MAX_AGE);
            return at < 0 || lower.contains("no-cache") || lower.contains("no-store")
                    ? Optional.empty()
                    : seconds(lower.substring(at + MAX_AGE.length()));
        });
    }

    /** {@code Retry-After}, a number of seconds or a moment. */
    static Optional<Duration> retryAfter(HttpHeaders headers, Instant now) {
        return headers.firstValue("retry-after")
                .flatMap(value -> seconds(value.strip()).or(() -> until(value.strip(), now)));
    }

    private static Optional<Duration> seconds(String value) {
        int end = 0;
        while (end < value.length() && end < MOST_DIGITS && value.charAt(end) >= '0' && value.charAt(end) <= '9') {
            end++;
        }
        return end == 0
                ? Optional.empty()
                : Optional.of(shorter(Duration.ofSeconds(Long.parseLong(value, 0, end, 10))));
    }

    private static Optional<Duration> until(String value, Instant now) {
        try {
            Instant moment = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(shorter(Duration.between(now, moment))).filter(Duration::isPositive);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Duration shorter(Duration wait) {
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
