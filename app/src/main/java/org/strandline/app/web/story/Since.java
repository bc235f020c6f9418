package org.strandline.app.web.story;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.strandline.app.report.Moments;
import org.strandline.record.PageTime;

/**
 * Since when a story says what is new. Since a visit, pages count that have come here; since a day, pages that were published: old pages
 * come, too, and what they add is new to whoever was here, but not to the world.
 *
 * @param choice how the moment was chosen
 * @param moment the moment
 * @param visited the end of the last visit, if there was one
 * @param zone where days begin for whoever asks
 */
public record Since(Choice choice, Instant moment, Optional<Instant> visited, ZoneId zone) {

    private static final int DAYS_IN_WEEK = 7;

    /** What people can choose. */
    public enum Choice {
        VISIT,
        TODAY,
        YESTERDAY,
        WEEK,
        DAY,
        ALL
    }

    /**
     * What somebody asks for.
     *
     * @param asked what the address says: a choice, a day or a moment; where it says nothing, it is the last visit, and everything for who comes
     *     for the first time
     * @param clock the time, and where days begin
     */
    public static Since of(Optional<String> asked, Optional<Instant> visited, Clock clock) {
        ZoneId zone = clock.getZone();
        LocalDate today = LocalDate.now(clock);
        Since otherwise = visited.map(end -> new Since(Choice.VISIT, end, visited, zone))
                .orElse(new Since(Choice.ALL, Instant.MIN, visited, zone));
        return switch (asked.orElse("")) {
            case "", "visit" -> otherwise;
            case "today" -> new Since(Choice.TODAY, start(today, zone), visited, zone);
            case "yesterday" -> new Since(Choice.YESTERDAY, start(today.minusDays(1), zone), visited, zone);
            case "week" -> new Since(Choice.WEEK, start(today.minusDays(DAYS_IN_WEEK), zone), visited, zone);
            case "all" -> new Since(Choice.ALL, Instant.MIN, visited, zone);
            default ->
                moment(asked.orElseThrow(), zone)
                        .map(moment -> new Since(Choice.DAY, moment, visited, zone))
                        .orElse(otherwise);
        };
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Optional<Instant> moment(String written, ZoneId zone) {
        try {
            return Optional.of(
                    written.indexOf('T') > 0 ? Instant.parse(written) : start(LocalDate.parse(written), zone));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Whether people can ask for what has come since their last visit. */
    public boolean hasVisit() {
        return visited.isPresent();
    }

    public boolean is(String name) {
        return choice.name().toLowerCase(Locale.ROOT).equals(name);
    }

    /** The day that was chosen, in ISO 8601; empty where none was. */
    public String day() {
        return choice == Choice.DAY ? moment.atZone(zone).toLocalDate().toString() : "";
    }

    /** Which pages are looked at, in words. */
    public String words() {
        return switch (choice) {
            case VISIT -> "What pages add that came here since your last visit, " + minute(moment) + ".";
            case TODAY -> "What pages add that were published today.";
            case YESTERDAY -> "What pages add that were published since yesterday.";
            case WEEK -> "What pages add that were published within a week.";
            case DAY ->
                "What pages add that were published since "
                        + Moments.words(moment.atZone(zone).toLocalDate()) + ".";
            case ALL -> "What each page adds to those before it, the latest first.";
        };
    }

    /** A moment in words, to the minute. */
    public static String minute(Instant moment) {
        return Moments.words(PageTime.of(moment.atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES)));
    }

    /** Tells apart what is shown. */
    public String key() {
        return choice + " " + moment + " " + visited.isPresent();
    }
}
