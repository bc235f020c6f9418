package org.strandline.intake.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import org.strandline.record.PageTime;

/**
 * The times of feeds: RFC 822 ({@code Fri, 16 Aug 2024 05:46:00 +0100}) and ISO 8601 ({@code 2024-08-16T05:46:00Z}),
 * each as loosely as feeds write them.
 */
final class FeedTime {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** The zones that RFC 822 names, in hours from UTC. Other abbreviations mean different things in different places. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("z", 0),
            Map.entry("ut", 0),
            Map.entry("utc", 0),
            Map.entry("gmt", 0),
            Map.entry("est", -5),
            Map.entry("edt", -4),
            Map.entry("cst", -6),
            Map.entry("cdt", -5),
            Map.entry("mst", -7),
            Map.entry("mdt", -6),
            Map.entry("pst", -8),
            Map.entry("pdt", -7));

    /** Two-digit years below this are of this century (RFC 2822). */
    private static final int CENTURY = 50;

    /** Longer strings are no times. */
    private static final int LONGEST = 80;

    private FeedTime() {}

    /** The time that {@code text} gives; empty where it gives none. */
    static Optional<PageTime> parse(String text) {
        String stripped = text.strip();
        if (stripped.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return stripped.length() > 4 && stripped.charAt(4) == '-' ? iso(stripped) : rfc822(stripped);
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Optional<PageTime> iso(String text) {
        LocalDate date = LocalDate.parse(text.substring(0, 10));
        if (text.length() == 10) {
            return Optional.of(PageTime.of(date));
        }
        String rest = text.substring(11).strip();
        int zone = 0;
        while (zone < rest.length() && "0123456789:.,".indexOf(rest.charAt(zone)) >= 0) {
            zone++;
        }
        LocalTime time = time(rest.substring(0, zone));
        return Optional.of(new PageTime(
                date, Optional.of(time), offset(rest.substring(zone).strip())));
    }

    private static Optional<PageTime> rfc822(String text) {
        List<String> words = words(text);
        if (!words.isEmpty() && !Character.isDigit(words.getFirst().charAt(0)) && !isMonth(words.getFirst())) {
            words.removeFirst();
        }
        if (words.size() < 3) {
            return Optional.empty();
        }
        boolean monthFirst = isMonth(words.getFirst());
        int month = MONTHS.indexOf(words.get(monthFirst ? 0 : 1).substring(0, 3)) + 1;
        int day = Integer.parseInt(words.get(monthFirst ? 1 : 0));
        LocalDate date = LocalDate.of(year(words.get(2)), month, day);
        if (words.size() == 3) {
            return Optional.of(PageTime.of(date));
        }
        Optional<ZoneOffset> offset = words.size() > 4 ? offset(words.get(4)) : Optional.empty();
        return Optional.of(new PageTime(date, Optional.of(time(words.get(3))), offset));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(text.toLowerCase(Locale.ROOT), " ,\t\n\r-");
        int sign = text.lastIndexOf('-');
        boolean negative = sign > 0 && text.charAt(sign - 1) == ' ' && sign + 1 < text.length();
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        if (negative) {
            words.add("-" + words.removeLast());
        }
        return words;
    }

    private static boolean isMonth(String word) {
        return word.length() >= 3 && MONTHS.contains(word.substring(0, 3));
    }

    private static int year(String word) {
        int year = Integer.parseInt(word);
        return year >= 100 ? year : year < CENTURY ? 2000 + year : 1900 + year;
    }

    /** {@code 5:46}, {@code 05:46:00} or {@code 05:46:00.123}. */
    private static LocalTime time(String text) {
        String[] parts = text.split(":", 3);
        int second = parts.length > 2 && !parts[2].isEmpty()
                ? Integer.parseInt(parts[2].substring(0, Math.min(2, parts[2].length())))
                : 0;
        return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Math.min(second, 59));
    }

    private static Optional<ZoneOffset> offset(String zone) {
        String name = zone.toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (ZONES.containsKey(name)) {
            return Optional.of(ZoneOffset.ofHours(ZONES.get(name)));
        }
        char sign = name.charAt(0);
        return sign == '+' || sign == '-' ? Optional.of(ZoneOffset.of(name)) : Optional.empty();
    }
}
