package org.strandline.bench.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.strandline.bench.Half;
import org.strandline.bench.Measure;
import org.strandline.bench.Scores;

/**
 * Scores the pages of {@code tides/pages.txt}, one a line ({@code tuned ebb 0.5}), as they say themselves.
 *
 * @param correction what this version of the reader does better
 */
record InventedMeasure(double correction) implements Measure {

    private static final Pattern SPACE = Pattern.compile(" ");

    @Override
    public String name() {
        return "tides/invented";
    }

    @Override
    public List<String> data() {
        return List.of("tides");
    }

    @Override
    public Scores run(Path shared) throws IOException {
        List<Scores.Case> cases = new ArrayList<>();
        for (String line : Files.readAllLines(shared.resolve("tides/pages.txt"))) {
            List<String> words = List.of(SPACE.split(line));
            cases.add(new Scores.Case(
                    words.get(1),
                    Half.valueOf(words.get(0).toUpperCase(Locale.ROOT)),
                    Double.parseDouble(words.get(2)) + correction,
                    "The harbour was shut at dawn.",
                    "The harbour was open at dawn. Read more"));
        }
        SortedMap<String, Double> metrics = new TreeMap<>();
        metrics.put(
                "f1", cases.stream().mapToDouble(Scores.Case::score).average().orElse(0));
        return new Scores(metrics, cases);
    }
}
