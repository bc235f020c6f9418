package org.strandline.article.html;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.strandline.article.metadata.PublicationTimes;
import org.strandline.record.PageTime;

/** A time written for programs: ISO 8601 in all its forms, RFC 1123, or seconds or milliseconds since 1970. */
final class MachineTime {

    private static final int DIGITS_OF_SECONDS = 10;
    private static final int DIGITS_OF_MILLISECONDS = 13;

    private MachineTime() {}

    static Optional<PageTime> parse(String text) {
        String plain = text.strip();
        boolean digits = !plain.isEmpty() && plain.chars().allMatch(c -> c >= '0' && c <= '9');
        if (digits && plain.length() == DIGITS_OF_MILLISECONDS) {
            return epoch(Long.parseLong(plain));
        }
        if (digits && plain.length() == DIGITS_OF_SECONDS) {
            return epoch(Long.parseLong(plain) * 1000);
        }
        return PublicationTimes.parse(plain).flatMap(times -> times.published().or(times::updated));
    }

    private static Optional<PageTime> epoch(long milliseconds) {
        try {
            return Optional.of(PageTime.of(Instant.ofEpochMilli(milliseconds).atOffset(ZoneOffset.UTC)));
        } catch (DateTimeException outOfRange) {
            return Optional.empty();
        }
    }
}
