package org.strandline.bench.peers;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.strandline.bench.BodyMeasure;
import org.strandline.bench.Scores;

/** Scores us and the peers on the same pages by the same metric. */
public final class PeerRun {

    private PeerRun() {}

    /**
     * Prints a table to {@code out}.
     *
     * @param shared the folder that holds {@code data}
     * @return whether anything could be scored
     */
    public static boolean run(Path shared, PrintStream out) throws IOException {
        boolean any = false;
        for (BodyMeasure measure : List.of(BodyMeasure.articleExtractionBenchmark(), BodyMeasure.news())) {
            if (measure.data().stream().map(shared::resolve).allMatch(Files::exists)) {
                print(measure, shared, out);
                any = true;
            } else {
                out.println(measure.name() + " skipped: not all of " + measure.data() + " is below " + shared);
            }
        }
        return any;
    }

    private static void print(BodyMeasure measure, Path shared, PrintStream out) throws IOException {
        List<String> names = new ArrayList<>(List.of("strandline"));
        List<Scores> all = new ArrayList<>(List.of(measure.run(shared)));
        for (Peer peer : Peer.values()) {
            names.add(peer.label());
            all.add(measure.by(peer).run(shared));
        }
        out.println(row(measure.name(), names));
        for (Map.Entry<String, Double> metric : all.get(0).metrics().entrySet()) {
            List<String> values = all.stream()
                    .map(scores -> scores.metrics().get(metric.getKey()))
                    .map(value -> String.format(Locale.ROOT, "%.4f", value))
                    .toList();
            out.println(row(metric.getKey(), values));
        }
        out.println();
    }

    private static String row(String first, List<String> rest) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-16s", first));
        rest.forEach(cell -> row.append(String.format(Locale.ROOT, " %14s", cell)));
        return row.toString();
    }
}
