package org.strandline.store.search;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which years, months and days a TIMEX3 value lies in. */
final class Timex {

    /** {@code 2025}, {@code 2025-04}, {@code 2025-04-03}; then perhaps a part of the day or something else. */
    private static final Pattern CALENDAR = Pattern.compile("(?<year>\\d{4})(?:(?<month>-\\d\\d)(?<day>-\\d\\d)?)?");

    private Timex() {}

    /** The year, the month and the day of {@code value}, as far as it gives them. */
    static List<String> periods(String value) {
        Matcher calendar = CALENDAR.matcher(value);
        if (!calendar.lookingAt()) {
            return List.of();
        }
        String year = calendar.group("year");
        return Stream.of("year", "month", "day")
                .filter(part -> calendar.start(part) >= 0)
                .map(part -> year + value.substring(calendar.end("year"), calendar.end(part)))
                .toList();
    }
}
