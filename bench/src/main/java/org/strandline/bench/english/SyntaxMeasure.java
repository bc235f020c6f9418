package org.strandline.bench.english;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.strandline.bench.Measure;
import org.strandline.bench.Scores;
import org.strandline.english.SentenceModel;
import org.strandline.text.Sentence;

/** Scores what the sentence model makes of the raw text of a treebank's part that nothing was trained on. */
public final class SyntaxMeasure implements Measure {

    private final String name;
    private final List<String> files;

    private SyntaxMeasure(String name, List<String> files) {
        this.name = name;
        this.files = files;
    }

    /** The dev part of the English Web Treebank. */
    public static SyntaxMeasure webTreebank() {
        return new SyntaxMeasure("syntax/ewt", List.of("data/syntax/ewt/en_ewt-ud-dev.conllu"));
    }

    /** News and interviews of GUM's dev part. */
    public static SyntaxMeasure newsAndInterviews() {
        return new SyntaxMeasure(
                "syntax/gum",
                List.of(
                        "data/syntax/gum/dep/GUM_interview_cyclone.conllu",
                        "data/syntax/gum/dep/GUM_interview_gaming.conllu",
                        "data/syntax/gum/dep/GUM_news_homeopathic.conllu",
                        "data/syntax/gum/dep/GUM_news_iodine.conllu"));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> data() {
        return files;
    }

    @Override
    public Scores run(Path shared) throws IOException {
        try (SentenceModel model = SentenceModel.english()) {
            return run(shared, model);
        }
    }

    /** Scores a model that need not be the one that ships. */
    public Scores run(Path shared, SentenceModel model) throws IOException {
        SyntaxScore score = new SyntaxScore();
        List<Scores.Case> cases = new ArrayList<>();
        for (String file : files) {
            List<GoldTrees> paragraphs = Treebank.read(shared.resolve(file));
            List<List<Sentence>> sentences = Together.read(
                    model, paragraphs.stream().map(GoldTrees::text).toList());
            for (int i = 0; i < paragraphs.size(); i++) {
                double las = score.add(paragraphs.get(i), sentences.get(i));
                cases.add(new Scores.Case(paragraphs.get(i).document() + " " + i, las, "", ""));
            }
        }
        return new Scores(score.f1(), cases);
    }
}
