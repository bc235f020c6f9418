package org.strandline.app.web.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.strandline.app.report.Moments;
import org.strandline.app.terminal.Harmless;
import org.strandline.app.web.page.Words;
import org.strandline.record.Figure.Value;
import org.strandline.story.FigureSeries;

/** Draws figures over time: days from left to right, numbers from zero up, so that no change looks larger than it is. */
final class FigureCharts {

    private static final int LEFT = 56;
    private static final int RIGHT = FigureChart.WIDTH - 16;
    private static final int TOP = 14;
    private static final int BOTTOM = FigureChart.HEIGHT - 22;

    private final Proofs proofs;

    FigureCharts(Proofs proofs) {
        this.proofs = proofs;
    }

    FigureChart of(FigureSeries series) {
        List<LocalDate> days = series.points().stream()
                .flatMap(point -> point.asOf().stream())
                .sorted()
                .toList();
        BigDecimal most = series.points().stream()
                .flatMap(point -> number(point.value()).stream())
                .reduce(BigDecimal.ONE, BigDecimal::max);
        Map<String, List<FigureChart.Point>> lines = new LinkedHashMap<>();
        for (FigureSeries.Point point : series.points()) {
            String name = point.claimant().name().isEmpty()
                    ? "the pages themselves"
                    : Harmless.line(point.claimant().name());
            lines.computeIfAbsent(name, key -> new ArrayList<>()).add(point(point, series, days, most));
        }
        return new FigureChart(
                series.id(),
                title(series),
                series.points().stream().anyMatch(point -> point.standing().disagrees()),
                lines.entrySet().stream()
                        .map(line -> new FigureChart.Line(line.getKey(), path(line.getValue()), line.getValue()))
                        .toList(),
                List.of(
                        new FigureChart.Tick(BOTTOM, "0"),
                        new FigureChart.Tick((TOP + BOTTOM) / 2, Words.of(most.divide(BigDecimal.valueOf(2)))),
                        new FigureChart.Tick(TOP, Words.of(most))),
                days.isEmpty() ? "" : Moments.words(days.getFirst()),
                days.isEmpty() ? "" : Moments.words(days.getLast()));
    }

    private static String title(FigureSeries series) {
        String counted = Harmless.line(series.counts()).strip();
        String category = Words.of(series.category());
        String title = counted.isEmpty() ? category : counted + " (" + category + ")";
        return title + series.place().map(place -> ", " + Harmless.line(place)).orElse("");
    }

    private FigureChart.Point point(
            FigureSeries.Point point, FigureSeries series, List<LocalDate> days, BigDecimal most) {
        String unit = series.unit().map(word -> " " + word).orElse("");
        return new FigureChart.Point(
                point.asOf().map(day -> x(day, days)).orElse(LEFT),
                number(point.value()).map(number -> y(number, most)).orElse(BOTTOM),
                Words.of(point.hedge()) + Words.of(point.value()) + unit,
                point.asOf().map(Moments::words).orElse("no day"),
                standing(point.standing()),
                proofs.of(point.evidence()));
    }

    private static String standing(FigureSeries.Standing standing) {
        StringJoiner words = new StringJoiner(", ");
        switch (standing.change()) {
            case FIRST -> {}
            case RAISED, LOWERED, RESTATED -> words.add(Words.of(standing.change()));
        }
        if (standing.superseded()) {
            words.add("superseded");
        }
        if (standing.disagrees()) {
            words.add("disputed");
        }
        return words.toString();
    }

    private static int x(LocalDate day, List<LocalDate> days) {
        long first = days.getFirst().toEpochDay();
        long length = Math.max(1, days.getLast().toEpochDay() - first);
        return (int) (LEFT + (day.toEpochDay() - first) * (RIGHT - LEFT) / length);
    }

    private static int y(BigDecimal number, BigDecimal most) {
        double share = Math.clamp(number.doubleValue() / most.doubleValue(), 0, 1);
        return (int) Math.round(BOTTOM - share * (BOTTOM - TOP));
    }

    private static Optional<BigDecimal> number(Value value) {
        return switch (value) {
            case Value.One one -> Optional.of(one.value());
            case Value.Range range -> Optional.of(range.max());
            case Value.Vague vague -> vague.min();
        };
    }

    private static String path(List<FigureChart.Point> points) {
        StringBuilder path = new StringBuilder();
        for (FigureChart.Point point : points) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(point.x())
                    .append(' ')
                    .append(point.y());
        }
        return path.toString();
    }
}
