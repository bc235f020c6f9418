package org.strandline.bench.statement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.strandline.bench.Measure;
import org.strandline.bench.Scores;
import org.strandline.bench.english.KeptSentences;
import org.strandline.bench.english.Paper;
import org.strandline.reading.FactReader;
import org.strandline.record.Article;
import org.strandline.record.Prose;
import org.strandline.record.Statement;

/** Scores who said what on PolNeAR's dev part, which nothing is trained on. */
public final class AttributionMeasure implements Measure {

    private static final String PART = "data/statements/polnear/dev";

    @Override
    public String name() {
        return "statements/polnear";
    }

    @Override
    public List<String> data() {
        return List.of(PART);
    }

    @Override
    public Scores run(Path shared) throws IOException {
        AttributionScore score = new AttributionScore();
        List<Scores.Case> cases = new ArrayList<>();
        try (KeptSentences sentences = KeptSentences.english()) {
            FactReader facts = new FactReader(sentences, Optional.empty());
            for (GoldAttributions page : Polnear.read(shared.resolve(PART))) {
                Article article = Paper.article(page.text(), Optional.empty());
                Prose prose = facts.prose(article);
                List<Statement> statements = facts.read(article).statements();
                int found = score.add(page, statements, prose.sentences()).size();
                int all = page.attributions().size() + statements.size();
                cases.add(new Scores.Case(page.document(), all == 0 ? 1 : 2.0 * found / all, "", ""));
            }
        }
        return new Scores(score.f1(), cases);
    }
}
