package org.strandline.bench.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.strandline.bench.Half;
import org.strandline.bench.Measure;
import org.strandline.bench.PlainMeasure;
import org.strandline.bench.Scores;
import org.strandline.bench.english.KeptSentences;
import org.strandline.bench.process.Tally.Difference;
import org.strandline.reading.FactReader;
import org.strandline.record.PageRecord.Facts;

/**
 * Scores what is read of negotiations on invented pages: strikes, truces, budgets, bids, and three pages without any. A proposal is right if its owner, its phases and its length are; a
 * position if its party and stance are and half of its words.
 */
public final class TalksMeasure implements Measure {

    @Override
    public String name() {
        return "process/pages";
    }

    @Override
    public List<String> data() {
        return List.of();
    }

    @Override
    public Scores run(Path shared) throws IOException {
        TalksScore tuned = new TalksScore();
        TalksScore unseen = new TalksScore();
        List<Scores.Case> cases = new ArrayList<>();
        int missed = 0;
        List<GoldTalks> pages = GoldTalks.all();
        try (KeptSentences sentences = KeptSentences.english()) {
            FactReader reader = new FactReader(sentences, Optional.empty());
            for (GoldTalks gold : pages) {
                Facts facts =
                        reader.read(PlainMeasure.read(gold.name(), gold.text()).orElseThrow());
                missed += facts.process().isPresent() == gold.parties().isEmpty() ? 1 : 0;
                Difference difference = (gold.half() == Half.TUNED ? tuned : unseen).add(gold, facts);
                int wrong = difference.missing().size() + difference.extra().size();
                cases.add(new Scores.Case(
                        gold.name(),
                        gold.half(),
                        1.0 / (1 + wrong),
                        String.join("\n", difference.missing()),
                        String.join("\n", difference.extra())));
            }
        }
        SortedMap<String, Double> metrics = new TreeMap<>();
        metrics.put("is-one", 1 - (double) missed / pages.size());
        tuned.report(metrics, "tuned");
        unseen.report(metrics, "unseen");
        return new Scores(metrics, cases);
    }
}
