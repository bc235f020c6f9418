package org.strandline.bench.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Scores in columns. */
final class ScoreTable {

    private ScoreTable() {}

    /** A heading and a line a metric: value, floor, and the change since the last accepted run. */
    static List<String> of(List<Verdict> verdicts) {
        List<String> lines = new ArrayList<>();
        lines.add(row("measure", "metric", "value", "floor", "change", ""));
        for (Verdict verdict : verdicts) {
            for (Finding finding : verdict.findings()) {
                switch (finding) {
                    case Finding.Measured(String metric, double value, Floor floor) ->
                        lines.add(row(
                                verdict.measure(),
                                metric,
                                number("%.4f", value),
                                number("%.3f", floor.floor()),
                                number("%+.4f", Math.round((value - floor.measured()) * 10_000) / 10_000.0),
                                finding.passes() ? "" : "  UNDER"));
                    case Finding.Unheld(String metric, double value) ->
                        lines.add(row(verdict.measure(), metric, number("%.4f", value), "none", "", "  NO FLOOR"));
                    case Finding.Gone(String metric) ->
                        lines.add(row(verdict.measure(), metric, "gone", "", "", "  GONE"));
                    case Finding.OtherData other ->
                        lines.add(row(verdict.measure(), "data", "other", "", "", "  OTHER DATA"));
                }
            }
        }
        return lines;
    }

    /** The floors as a table of the reference page. */
    static List<String> markdown(Floors floors) {
        List<String> lines = new ArrayList<>();
        lines.add("| measure | metric | floor | last measured |");
        lines.add("|---|---|---:|---:|");
        for (Map.Entry<String, Floors.Held> measure : floors.measures().entrySet()) {
            for (Map.Entry<String, Floor> metric : measure.getValue().metrics().entrySet()) {
                Floor floor = metric.getValue();
                lines.add(String.format(
                        Locale.ROOT,
                        "| %s | %s | %.3f | %.4f |",
                        measure.getKey(),
                        metric.getKey(),
                        floor.floor(),
                        floor.measured()));
            }
        }
        return lines;
    }

    private static String row(String... cells) {
        return String.format(Locale.ROOT, "%-18s %-18s %8s %8s %8s%s", (Object[]) cells);
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
