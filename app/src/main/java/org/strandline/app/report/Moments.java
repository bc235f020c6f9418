package org.strandline.app.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.strandline.record.PageTime;

/** Days and times in English words. {@code DateTimeFormatter} would say the same, and load the world's calendars first. */
public final class Moments {

    private static final int MONTH_LETTERS = "2025-04".length();

    private Moments() {}

    public static String words(LocalDate day) {
        String month = day.getMonth().name();
        return day.getDayOfMonth() + " " + month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT) + " "
                + day.getYear();
    }

    public static String words(PageTime time) {
        return words(time.date())
                + time.time().map(clock -> ", " + clock).orElse("")
                + time.offset().map(Moments::words).orElse("");
    }

    /** A TIMEX3 value in words: "22 April 2025, morning", "April 2025"; as it is where it is no day and no month of the calendar. */
    public static String ofTimex(String value) {
        try {
            if (value.length() == MONTH_LETTERS) {
                String day = words(YearMonth.parse(value).atDay(1));
                return day.substring(day.indexOf(' ') + 1);
            }
            int time = value.indexOf('T');
            String day = words(LocalDate.parse(time < 0 ? value : value.substring(0, time)));
            return time < 0 ? day : day + ", " + clock(value.substring(time + 1));
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    /** A part of a day, or a time with its offset if it has one: "MO", "06:00", "06:00+02:00". */
    private static String clock(String written) {
        return switch (written) {
            case "MO" -> "morning";
            case "MI" -> "midday";
            case "AF" -> "afternoon";
            case "EV" -> "evening";
            case "NI" -> "night";
            case "DT" -> "daytime";
            default -> written;
        };
    }

    private static String words(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? " UTC" : " UTC" + offset.getId();
    }
}
