package org.strandline.bench.english;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import org.strandline.bench.Measure;
import org.strandline.bench.Scores;
import org.strandline.english.SentenceModel;
import org.strandline.text.Sentence;

/** Scores the names that the sentence model finds in the articles of the worldwide newswire that nothing was trained on. */
public final class NamesMeasure implements Measure {

    /** One article in so many is held out. */
    private static final int HELD_OUT = 10;

    @Override
    public String name() {
        return "names/worldwide";
    }

    @Override
    public List<String> data() {
        return List.of("data/" + NameSet.WORLDWIDE.folder());
    }

    /** Whether an article, by its file's name, is kept from training to be scored. */
    public static boolean isHeldOut(String document) {
        CRC32 checksum = new CRC32();
        checksum.update(document.getBytes(StandardCharsets.UTF_8));
        return checksum.getValue() % HELD_OUT == 0;
    }

    @Override
    public Scores run(Path shared) throws IOException {
        try (SentenceModel model = SentenceModel.english()) {
            return run(shared, model);
        }
    }

    /** Scores a model that need not be the one that ships. */
    public Scores run(Path shared, SentenceModel model) throws IOException {
        List<GoldNames> gold = NameSet.WORLDWIDE.read(shared.resolve("data")).stream()
                .filter(sentence -> isHeldOut(sentence.document()))
                .toList();
        SortedMap<String, Double> metrics = new TreeMap<>();
        List<Scores.Case> cases = new ArrayList<>();
        score(gold, model, text -> text, "", metrics, cases);
        score(gold, model, Degraded::inCapitalsWithoutAccents, ".capitals", metrics, new ArrayList<>());
        return new Scores(metrics, cases);
    }

    private static void score(
            List<GoldNames> gold,
            SentenceModel model,
            UnaryOperator<String> form,
            String suffix,
            SortedMap<String, Double> metrics,
            List<Scores.Case> cases) {
        NameScore score = new NameScore(NameSet.WORLDWIDE.kinds());
        List<List<Sentence>> sentences = Together.read(
                model, gold.stream().map(GoldNames::text).map(form).toList());
        for (int i = 0; i < gold.size(); i++) {
            double f1 = score.add(gold.get(i), sentences.get(i));
            cases.add(new Scores.Case(gold.get(i).document() + " " + i, f1, "", ""));
        }
        score.f1().forEach((type, value) -> metrics.put(type + suffix, value));
    }
}
