package org.strandline.article.metadata;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.strandline.article.metadata.TimeToken.Kind;
import org.strandline.article.metadata.TimeWords.Meaning;

/** Reads one time of day, and the zone behind it, at a place in a line. */
final class ClockScanner {

    private ClockScanner() {}

    /**
     * A time of day in a line.
     *
     * @param time the time of day
     * @param zone the zone as written: a name, or an offset such as {@code +01:00}
     * @param next the index of the token after it
     */
    record Found(LocalTime time, Optional<String> zone, int next) {}

    /**
     * The time of day that starts at token {@code i} of {@code tokens}, if one does.
     *
     * @param tokens the line
     * @param afterDate whether a date stands before it, so that {@code 11.02} is a time
     */
    static Optional<Found> at(List<TimeToken> tokens, int i, boolean afterDate) {
        TimeToken first = token(tokens, i);
        int hour = first.value(2);
        if (first.hasDigits(4)) {
            return military(tokens, i);
        }
        if (hour < 0) {
            return Optional.empty();
        }
        TimeToken mark = token(tokens, i + 1);
        boolean minutes =
                token(tokens, i + 2).hasDigits(2) && token(tokens, i + 2).start() == mark.end();
        boolean colon = mark.isMark(":") && minutes;
        boolean hourWord = (mark.isWord("h") || mark.isWord("u")) && mark.start() == first.end();
        boolean stop = mark.isMark(".") && minutes && !token(tokens, i + 3).isMark(".");
        boolean dotted = stop && (afterDate || isMeridiem(token(tokens, i + 3)));
        if (colon || dotted || (hourWord && minutes)) {
            return withSeconds(tokens, i + 3, hour, token(tokens, i + 2).value(2));
        }
        if (hourWord) {
            return half(tokens, i + 2, hour, 0, 0);
        }
        return isMeridiem(mark) || mark.isWord("Uhr") ? half(tokens, i + 1, hour, 0, 0) : Optional.empty();
    }

    /** {@code 0546 GMT}. */
    private static Optional<Found> military(List<TimeToken> tokens, int i) {
        TimeToken zone = token(tokens, i + 1);
        int value = token(tokens, i).value(4);
        return zone.is(Kind.WORD)
                        && ZoneName.isKnown(zone.text())
                        && zone.text().length() > 1
                ? half(tokens, i + 1, value / 100, value % 100, 0)
                : Optional.empty();
    }

    private static Optional<Found> withSeconds(List<TimeToken> tokens, int i, int hour, int minute) {
        boolean seconds = token(tokens, i).isMark(":") && token(tokens, i + 1).hasDigits(2);
        int next = seconds ? i + 2 : i;
        boolean fraction = seconds
                && (token(tokens, next).isMark(".") || token(tokens, next).isMark(","))
                && token(tokens, next + 1).start() == token(tokens, next).end()
                && token(tokens, next + 1).is(Kind.NUMBER);
        return half(
                tokens,
                fraction ? next + 2 : next,
                hour,
                minute,
                seconds ? token(tokens, i + 1).value(2) : 0);
    }

    /** Reads {@code a.m.} or {@code p.m.} and then the zone. */
    private static Optional<Found> half(List<TimeToken> tokens, int i, int hour, int minute, int second) {
        TimeToken token = token(tokens, i);
        boolean meridiem = isMeridiem(token);
        if (meridiem && (hour < 1 || hour > 12)) {
            boolean harmless = hour >= 12 && hour < 24 && TimeWords.means(Meaning.AFTERNOON, token);
            return harmless ? zone(tokens, i + 1, time(hour, minute, second)) : Optional.empty();
        }
        int hours = !meridiem ? hour : hour % 12 + (TimeWords.means(Meaning.AFTERNOON, token) ? 12 : 0);
        int next = meridiem ? i + 1 : i;
        return zone(tokens, meridiem && token(tokens, next).isMark(".") ? next + 1 : next, time(hours, minute, second));
    }

    private static Optional<Found> zone(List<TimeToken> tokens, int i, Optional<LocalTime> time) {
        if (time.isEmpty()) {
            return Optional.empty();
        }
        TimeToken token = token(tokens, i);
        if (token.isMark("(")) {
            Optional<Found> inside =
                    zone(tokens, i + 1, time).filter(found -> found.zone().isPresent());
            boolean closed =
                    inside.isPresent() && token(tokens, inside.get().next()).isMark(")");
            return Optional.of(
                    closed
                            ? new Found(
                                    time.get(),
                                    inside.get().zone(),
                                    inside.get().next() + 1)
                            : new Found(time.get(), Optional.empty(), i));
        }
        boolean utc = token.isWord("GMT") || token.isWord("UTC");
        Optional<Found> offset = offset(tokens, utc ? i + 1 : i, time.get());
        if (offset.isPresent()) {
            return offset;
        }
        return Optional.of(
                token.is(Kind.WORD) && ZoneName.isKnown(token.text())
                        ? new Found(time.get(), Optional.of(token.text()), i + 1)
                        : new Found(time.get(), Optional.empty(), i));
    }

    /** {@code +01:00}, {@code -0500}, {@code +3}. */
    private static Optional<Found> offset(List<TimeToken> tokens, int i, LocalTime time) {
        TimeToken sign = token(tokens, i);
        TimeToken hours = token(tokens, i + 1);
        boolean signed = (sign.isMark("+") || sign.isMark("-") || sign.isMark("−")) && hours.start() == sign.end();
        if (!signed) {
            return Optional.empty();
        }
        String prefix = sign.isMark("+") ? "+" : "-";
        if (hours.hasDigits(4)) {
            return Optional.of(new Found(time, Optional.of(prefix + hours.text()), i + 2));
        }
        TimeToken minutes = token(tokens, i + 3);
        boolean full = hours.value(2) >= 0 && token(tokens, i + 2).isMark(":") && minutes.hasDigits(2);
        if (full) {
            return Optional.of(new Found(time, Optional.of(prefix + padded(hours) + minutes.text()), i + 4));
        }
        return hours.value(2) >= 0
                ? Optional.of(new Found(time, Optional.of(prefix + padded(hours) + "00"), i + 2))
                : Optional.empty();
    }

    private static String padded(TimeToken hours) {
        return hours.text().length() == 1 ? "0" + hours.text() : hours.text();
    }

    private static boolean isMeridiem(TimeToken token) {
        return TimeWords.means(Meaning.MORNING, token) || TimeWords.means(Meaning.AFTERNOON, token);
    }

    private static Optional<LocalTime> time(int hour, int minute, int second) {
        try {
            return Optional.of(LocalTime.of(hour % 24 == 0 && minute == 0 ? 0 : hour, minute, Math.min(second, 59)));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static TimeToken token(List<TimeToken> tokens, int i) {
        return i < tokens.size() ? tokens.get(i) : TimeToken.END;
    }
}
