package org.strandline.app.web.story;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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

    /** The bars as one shape, in the words of SVG: a page has hundreds of these drawings. */
    public String shape() {
        StringBuilder shape = new StringBuilder();
        for (Bar bar : bars) {
            shape.append('M')
                    .append(bar.x())
                    .append(' ')
                    .append(bar.y())
                    .append('h')
                    .append(bar.width());
            shape.append('v')
                    .append(bar.height())
                    .append("h-")
                    .append(bar.width())
                    .append('z');
        }
        return shape.toString();
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

    /** How much was written about a story. */
    static Sparkline of(List<Coverage> coverage) {
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        coverage.forEach(here -> day(here).ifPresent(day -> days.merge(day, here.pages(), Integer::sum)));
        return of(days, "Most pages");
    }

    /**
     * @param counts how many there are on a day
     * @param most what it says of the day with most
     */
    static Sparkline of(SortedMap<LocalDate, Integer> counts, String most) {
        if (counts.isEmpty()) {
            return new Sparkline(List.of(), "");
        }
        long first = counts.firstKey().toEpochDay();
        long length = counts.lastKey().toEpochDay() - first + 1;
        int number = (int) Math.min(MOST_BARS, length);
        int[] bars = new int[number];
        counts.forEach((day, count) -> bars[(int) ((day.toEpochDay() - first) * number / length)] += count);
        Map.Entry<LocalDate, Integer> busiest =
                counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        return new Sparkline(bars(bars), most + " on " + Moments.words(busiest.getKey()) + ": " + busiest.getValue());
    }

    private static Optional<LocalDate> day(Coverage coverage) {
        try {
            return Optional.of(LocalDate.parse(coverage.day()));
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
}
