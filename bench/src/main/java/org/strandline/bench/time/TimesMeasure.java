package org.strandline.bench.time;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.strandline.bench.Half;
import org.strandline.bench.Measure;
import org.strandline.bench.Scores;
import org.strandline.bench.english.KeptSentences;
import org.strandline.reading.SentenceReader;
import org.strandline.record.TimeExpression;
import org.strandline.time.TimeFinder;

/**
 * Scores the times found in MEANTIME. All marked times count; {@code body} leaves out each document's own date, which is easy and
 * which the finder is told.
 */
public final class TimesMeasure implements Measure {

    private static final String FOLDER = "data/record/meantime";

    @Override
    public String name() {
        return "times/meantime";
    }

    @Override
    public List<String> data() {
        return List.of(FOLDER);
    }

    @Override
    public Scores run(Path shared) throws IOException {
        try (KeptSentences sentences = KeptSentences.english()) {
            return run(Meantime.read(shared.resolve(FOLDER)), sentences);
        }
    }

    private static Scores run(List<TimeDocument> documents, SentenceReader sentences) {
        TimeFinder finder = new TimeFinder();
        TimeScore all = new TimeScore();
        TimeScore body = new TimeScore();
        Map<Half, TimeScore> halves = new EnumMap<>(Half.class);
        List<Scores.Case> cases = new ArrayList<>();
        for (TimeDocument document : documents) {
            List<TimeExpression> found = finder.find(document.prose(sentences));
            Half half = document.half();
            TimeScore.Comparison comparison = all.add(document.text(), document.times(), found);
            halves.computeIfAbsent(half, unused -> new TimeScore()).add(document.text(), document.times(), found);
            addBody(body, document, found);
            cases.add(
                    new Scores.Case(document.id(), half, comparison.value(), comparison.missing(), comparison.extra()));
        }
        SortedMap<String, Double> metrics = new TreeMap<>();
        report("", all, metrics);
        report(".body", body, metrics);
        halves.forEach((half, score) -> report("." + half.name().toLowerCase(Locale.ROOT), score, metrics));
        return new Scores(metrics, cases);
    }

    private static void addBody(TimeScore body, TimeDocument document, List<TimeExpression> found) {
        List<GoldTime> times =
                document.times().stream().filter(time -> !time.isPageDate()).toList();
        List<TimeExpression> rest = found.stream()
                .filter(time -> document.times().stream()
                        .noneMatch(gold -> gold.isPageDate() && gold.span().overlaps(time.span())))
                .toList();
        body.add(document.text(), times, rest);
    }

    private static void report(String suffix, TimeScore score, SortedMap<String, Double> metrics) {
        metrics.put("f1.strict" + suffix, score.strict());
        metrics.put("f1.relaxed" + suffix, score.relaxed());
        metrics.put("f1.value" + suffix, score.value());
    }
}
