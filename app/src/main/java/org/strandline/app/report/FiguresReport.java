package org.strandline.app.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.StringJoiner;
import org.strandline.app.terminal.Harmless;
import org.strandline.record.Figure;
import org.strandline.story.FigureSeries;
import org.strandline.story.Story;

/** What was counted, over time: who says how many, what was raised, lowered, and disagrees. */
final class FiguresReport {

    private FiguresReport() {}

    static void write(Sheet sheet, Story story, PageNames names) {
        if (story.figures().isEmpty()) {
            return;
        }
        sheet.title("How many");
        for (FigureSeries series : story.figures()) {
            String place =
                    series.place().map(where -> StoryReport.BETWEEN + where).orElse("");
            sheet.marked(StoryReport.MARK, Harmless.line(series.counts() + place));
            for (FigureSeries.Point point : series.points()) {
                StringJoiner line = new StringJoiner(StoryReport.BETWEEN);
                String day =
                        point.asOf().map(date -> Moments.words(date) + ": ").orElse("");
                line.add(day
                        + number(point)
                        + series.unit().map(unit -> " " + unit).orElse(""));
                line.add(
                        point.claimant().name().isEmpty()
                                ? "no claimant"
                                : "says " + point.claimant().name());
                standing(point).ifPresent(line::add);
                line.add(names.source(point.evidence(), point.pages()));
                sheet.marked(StoryReport.UNDER + "– ", Harmless.line(line.toString()));
            }
        }
    }

    private static Optional<String> standing(FigureSeries.Point point) {
        StringJoiner words = new StringJoiner(", ");
        switch (point.standing().change()) {
            case FIRST -> {}
            case RAISED, LOWERED, RESTATED ->
                words.add(StoryReport.word(point.standing().change()));
        }
        if (point.standing().disagrees()) {
            words.add("others disagree");
        }
        return words.length() == 0 ? Optional.empty() : Optional.of(words.toString());
    }

    private static String number(FigureSeries.Point point) {
        return hedge(point.hedge())
                + switch (point.value()) {
                    case Figure.Value.One(BigDecimal one) -> plain(one);
                    case Figure.Value.Range(BigDecimal min, BigDecimal max) -> plain(min) + " to " + plain(max);
                    case Figure.Value.Vague(Optional<BigDecimal> min) ->
                        min.map(least -> plain(least) + " or more").orElse("some");
                };
    }

    private static String hedge(Figure.Hedge hedge) {
        return switch (hedge) {
            case EXACT, VAGUE -> "";
            case ABOUT -> "about ";
            case AT_LEAST -> "at least ";
            case MORE_THAN -> "more than ";
            case AT_MOST -> "at most ";
            case LESS_THAN -> "less than ";
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
