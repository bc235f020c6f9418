package org.strandline.app.web.story;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.strandline.app.report.Moments;
import org.strandline.store.Coverage;

/**
 * How much was written about a story and when, drawn small: a bar for each stretch of days.
 *
 * @param bars from the first day to the last
 * @param words what it shows, in words
 */
public record Sparkline(List<Bar> bars, String words) {

    /** Of the drawing. */
    public static final int WIDTH = 96;

    /** Of the drawing. */
    public static final int HEIGHT = 24;

    private static final int MOST_BARS = 24;

    public Sparkline {
        bars = List.copyOf(bars);
    }

    /**
     * A bar.
     *
     * @param x where it begins
     * @param y its top
     * @param width how wide it is
     * @param height how high it is
     */
    public record Bar(int x, int y, int width, int height) {}

    static Sparkline of(List<Coverage> coverage) {
        List<Day> days = coverage.stream().flatMap(here -> day(here).stream()).toList();
        if (days.isEmpty()) {
            return new Sparkline(List.of(), "");
        }
        long first = days.getFirst().date().toEpochDay();
        long length = days.getLast().date().toEpochDay() - first + 1;
        int number = (int) Math.min(MOST_BARS, length);
        int[] pages = new int[number];
        for (Day day : days) {
            pages[(int) ((day.date().toEpochDay() - first) * number / length)] += day.pages();
        }
        return new Sparkline(bars(pages), words(days));
    }

    private record Day(LocalDate date, int pages) {}

    private static Optional<Day> day(Coverage coverage) {
        try {
            return Optional.of(new Day(LocalDate.parse(coverage.day()), coverage.pages()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static List<Bar> bars(int[] pages) {
        int most = 1;
        for (int number : pages) {
            most = Math.max(most, number);
        }
        int step = WIDTH / MOST_BARS;
        int left = WIDTH - step * pages.length;
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < pages.length; i++) {
            int height = pages[i] == 0 ? 1 : Math.max(3, pages[i] * HEIGHT / most);
            bars.add(new Bar(left + i * step, HEIGHT - height, step - 1, height));
        }
        return bars;
    }

    private static String words(List<Day> days) {
        Day busiest = days.getFirst();
        for (Day day : days) {
            busiest = day.pages() > busiest.pages() ? day : busiest;
        }
        return "Most pages on " + Moments.words(busiest.date()) + ": " + busiest.pages();
    }
}
