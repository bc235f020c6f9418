package org.strandline.app.web.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
 */
public record Since(Choice choice, Instant moment, Optional<Instant> visited) {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);

    /** What people can choose. */
    public enum Choice {
        VISIT,
        TODAY,
        YESTERDAY,
        WEEK,
        DAY,
        ALL
    }

    /** Everything, to whoever has not been here before. */
    public static final Since EVER = new Since(Choice.ALL, Instant.MIN, Optional.empty());

    /**
     * What somebody asks for.
     *
     * @param asked what the address says: a choice, a day or a moment; where it says nothing, it is the last visit, and everything for who comes
     *     for the first time
     */
    public static Since of(Optional<String> asked, Optional<Instant> visited, Instant now) {
        Instant today = now.truncatedTo(ChronoUnit.DAYS);
        Since otherwise =
                visited.map(end -> new Since(Choice.VISIT, end, visited)).orElse(EVER);
        return switch (asked.orElse("")) {
            case "", "visit" -> otherwise;
            case "today" -> new Since(Choice.TODAY, today, visited);
            case "yesterday" -> new Since(Choice.YESTERDAY, today.minus(DAY), visited);
            case "week" -> new Since(Choice.WEEK, today.minus(WEEK), visited);
            case "all" -> new Since(Choice.ALL, Instant.MIN, visited);
            default ->
                moment(asked.orElseThrow())
                        .map(moment -> new Since(Choice.DAY, moment, visited))
                        .orElse(otherwise);
        };
    }

    private static Optional<Instant> moment(String written) {
        try {
            return Optional.of(
                    written.indexOf('T') > 0
                            ? Instant.parse(written)
                            : LocalDate.parse(written).atStartOfDay().toInstant(ZoneOffset.UTC));
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
        return choice == Choice.DAY
                ? moment.atOffset(ZoneOffset.UTC).toLocalDate().toString()
                : "";
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
                        + Moments.words(moment.atOffset(ZoneOffset.UTC).toLocalDate()) + ".";
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
