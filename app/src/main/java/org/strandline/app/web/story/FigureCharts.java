package org.strandline.app.web.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.strandline.app.report.Moments;
import org.strandline.app.terminal.Harmless;
import org.strandline.app.web.page.Words;
import org.strandline.record.Figure;
import org.strandline.record.Figure.Value;
import org.strandline.story.FigureSeries;

/** Lays figures out over time. */
final class FigureCharts {

    private final Proofs proofs;

    FigureCharts(Proofs proofs) {
        this.proofs = proofs;
    }

    /** All series, what is disputed first, and then what has most figures. */
    List<FigureChart> of(List<FigureSeries> figures) {
        return figures.stream()
                .map(this::of)
                .sorted(Comparator.comparing(FigureChart::disagree)
                        .thenComparingInt(FigureChart::size)
                        .reversed())
                .toList();
    }

    private FigureChart of(FigureSeries series) {
        Map<String, List<FigureChart.Point>> lines = new LinkedHashMap<>();
        for (FigureSeries.Point point : series.points()) {
            String name = point.claimant().name().isEmpty()
                    ? "the pages themselves"
                    : Harmless.line(point.claimant().name());
            lines.computeIfAbsent(name, key -> new ArrayList<>()).add(point(point, series));
        }
        return new FigureChart(
                series.id(),
                title(series),
                series.points().stream().anyMatch(point -> point.standing().disagrees()),
                lines.entrySet().stream()
                        .map(line -> new FigureChart.Line(line.getKey(), line.getValue()))
                        .toList());
    }

    private static String title(FigureSeries series) {
        String counted = Harmless.line(series.counts()).strip();
        String category = Words.of(series.category());
        boolean saysMore = series.category() != Figure.Category.OTHER;
        String title = counted.isEmpty() ? category : saysMore ? counted + " (" + category + ")" : counted;
        return title + series.place().map(place -> ", " + Harmless.line(place)).orElse("");
    }

    private FigureChart.Point point(FigureSeries.Point point, FigureSeries series) {
        String unit = series.unit().map(word -> " " + word).orElse("");
        return new FigureChart.Point(
                point.asOf().map(LocalDate::toString).orElse(""),
                low(point.value()).map(BigDecimal::toPlainString).orElse(""),
                high(point.value()).map(BigDecimal::toPlainString).orElse(""),
                Words.of(point.hedge()) + Words.of(point.value()) + unit,
                point.asOf().map(Moments::words).orElse("no day"),
                standing(point.standing()),
                point.standing().disagrees(),
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

    private static Optional<BigDecimal> low(Value value) {
        return switch (value) {
            case Value.One one -> Optional.of(one.value());
            case Value.Range range -> Optional.of(range.min());
            case Value.Vague vague -> vague.min();
        };
    }

    private static Optional<BigDecimal> high(Value value) {
        return switch (value) {
            case Value.One one -> Optional.of(one.value());
            case Value.Range range -> Optional.of(range.max());
            case Value.Vague vague -> vague.min();
        };
    }
}
