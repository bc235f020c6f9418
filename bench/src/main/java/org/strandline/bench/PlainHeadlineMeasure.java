package org.strandline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.strandline.record.Article;

/**
 * Scores the headline that is found in crude text dumps of web pages: the same words as the publisher's.
 *
 * <p>A page whose dump has the publisher's headline on no line counts too, and nobody can be right on it: the publisher passes on
 * another wording than readers see.
 */
public final class PlainHeadlineMeasure implements Measure {

    private static final String FOLDER = "data/extraction/news";

    @Override
    public String name() {
        return "plain/headline";
    }

    @Override
    public List<String> data() {
        return List.of(FOLDER);
    }

    @Override
    public Scores run(Path shared) throws IOException {
        List<Scores.Case> cases = new ArrayList<>();
        Map<Half, List<Double>> halves = new EnumMap<>(Half.class);
        List<Double> all = new ArrayList<>();
        for (MetadataGold gold : MetadataGold.in(shared.resolve(FOLDER))) {
            String said = PlainMeasure.read(gold.id(), TextDump.of(gold.html(), TextDump.Layout.LINES))
                    .flatMap(Article::headline)
                    .orElse("");
            boolean right = ShingleScore.words(said).equals(ShingleScore.words(gold.headline()));
            double score = right ? 1 : 0;
            all.add(score);
            halves.computeIfAbsent(gold.half(), half -> new ArrayList<>()).add(score);
            cases.add(new Scores.Case(gold.id(), gold.half(), score, gold.headline(), said));
        }
        SortedMap<String, Double> metrics = new TreeMap<>();
        metrics.put("right", mean(all));
        metrics.put("right.tuned", mean(halves.getOrDefault(Half.TUNED, List.of())));
        metrics.put("right.unseen", mean(halves.getOrDefault(Half.UNSEEN, List.of())));
        return new Scores(metrics, cases);
    }

    private static double mean(List<Double> scores) {
        return scores.stream().mapToDouble(Double::doubleValue).average().orElse(1);
    }
}
