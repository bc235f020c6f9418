package org.strandline.bench.time;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.strandline.bench.Half;
import org.strandline.bench.Measure;
import org.strandline.bench.Scores;
import org.strandline.bench.SeedPage;
import org.strandline.bench.english.KeptSentences;
import org.strandline.reading.FactReader;
import org.strandline.record.Article;
import org.strandline.record.TimeExpression;
import tools.jackson.databind.JsonNode;

/**
 * Scores the times of the two seed pages: one is right if it stands in the gold's line, its words are a part of the gold's or the
 * other way round, and its value is the gold's.
 */
public final class SeedTimesMeasure implements Measure {

    @Override
    public String name() {
        return "times/seeds";
    }

    @Override
    public List<String> data() {
        return SeedPage.data();
    }

    @Override
    public Scores run(Path shared) throws IOException {
        List<Scores.Case> cases = new ArrayList<>();
        int right = 0;
        int wanted = 0;
        int said = 0;
        try (KeptSentences sentences = KeptSentences.english()) {
            FactReader facts = new FactReader(sentences, Optional.empty());
            for (SeedPage page : SeedPage.all(shared)) {
                Article article = page.article().orElseThrow();
                List<TimeExpression> open = new ArrayList<>(facts.read(article).times());
                said += open.size();
                for (JsonNode gold : page.gold().get("times")) {
                    Optional<TimeExpression> same = open.stream()
                            .filter(time -> isSame(gold, time, page))
                            .findFirst();
                    same.ifPresent(open::remove);
                    wanted++;
                    right += same.isPresent() ? 1 : 0;
                    cases.add(new Scores.Case(
                            page.name() + " line " + gold.get("line") + " #" + cases.size(),
                            Half.TUNED,
                            same.isPresent() ? 1 : 0,
                            gold.get("text").stringValue() + " = "
                                    + gold.get("value").stringValue(),
                            same.map(time -> shown(time, page.text())).orElse("")));
                }
                open.forEach(time -> cases.add(new Scores.Case(
                        page.name() + " #" + cases.size(), Half.TUNED, 0, "", shown(time, page.text()))));
            }
        }
        return scores(right, wanted, said, cases);
    }

    private static Scores scores(int right, int wanted, int said, List<Scores.Case> cases) {
        SortedMap<String, Double> metrics = new TreeMap<>();
        metrics.put("f1.value", 2.0 * right / (said + wanted));
        metrics.put("recall", right / (double) wanted);
        return new Scores(metrics, cases);
    }

    private static boolean isSame(JsonNode gold, TimeExpression time, SeedPage page) {
        String words = time.span().of(page.text()).toLowerCase(Locale.ROOT);
        String expected = gold.get("text").stringValue().toLowerCase(Locale.ROOT);
        return page.line(time.span().start()) == gold.get("line").asInt()
                && (words.contains(expected) || expected.contains(words))
                && time.value().equals(gold.get("value").stringValue());
    }

    private static String shown(TimeExpression time, String text) {
        return time.span().of(text) + " = " + time.value();
    }
}
