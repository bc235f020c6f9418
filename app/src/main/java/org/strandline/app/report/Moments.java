package org.strandline.app.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.strandline.record.PageTime;

/** Days and times in English words. {@code DateTimeFormatter} would say the same, and load the world's calendars first. */
public final class Moments {

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

    private static String words(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? " UTC" : " UTC" + offset.getId();
    }
}
