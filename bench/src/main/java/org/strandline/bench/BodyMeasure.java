package org.strandline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.strandline.article.ArticleReader;
import org.strandline.article.Extraction;
import org.strandline.article.LanguageIdentifier;
import org.strandline.record.Article;
import org.strandline.record.Page;
import org.strandline.record.PageSource;

/** Scores the body text of web pages. */
public final class BodyMeasure implements Measure {

    private final BodyGold gold;
    private final Extractor extractor;

    private BodyMeasure(BodyGold gold, Extractor extractor) {
        this.gold = gold;
        this.extractor = extractor;
    }

    /** Takes the body text out of web pages. */
    @FunctionalInterface
    public interface Extractor {

        /**
         * The article's text, a paragraph a line; empty if there is none.
         *
         * @param html the page
         * @param url where it came from, empty if the set does not say
         */
        String body(String html, Optional<String> url);
    }

    /** The 181 pages of article-extraction-benchmark. */
    public static BodyMeasure articleExtractionBenchmark() {
        return new BodyMeasure(BodyGold.AEB, BodyMeasure::body);
    }

    /** The pages of the news crawler Fundus's own tests. */
    public static BodyMeasure news() {
        return new BodyMeasure(BodyGold.NEWS, BodyMeasure::body);
    }

    /** The same set, read by somebody else. */
    public BodyMeasure by(Extractor other) {
        return new BodyMeasure(gold, other);
    }

    @Override
    public String name() {
        return gold.measure();
    }

    @Override
    public List<String> data() {
        return List.of(gold.folder());
    }

    @Override
    public Scores run(Path shared) throws IOException {
        List<ShingleScore> all = new ArrayList<>();
        List<ShingleScore> tuned = new ArrayList<>();
        List<ShingleScore> unseen = new ArrayList<>();
        List<Scores.Case> cases = new ArrayList<>();
        for (BodyGold.Entry entry : gold.entries(shared.resolve(gold.folder()))) {
            String said = extractor.body(html(entry.page()), entry.url());
            ShingleScore score = ShingleScore.of(entry.body(), said);
            all.add(score);
            (entry.half() == Half.TUNED ? tuned : unseen).add(score);
            cases.add(new Scores.Case(entry.id(), entry.half(), score.exact() ? 1 : score.f1(), entry.body(), said));
        }
        SortedMap<String, Double> metrics = new TreeMap<>();
        ShingleScore.Average average = ShingleScore.Average.of(all);
        metrics.put("f1", average.f1());
        metrics.put("exact", average.exact());
        metrics.put("precision", average.precision());
        metrics.put("recall", average.recall());
        metrics.put("f1.tuned", ShingleScore.Average.of(tuned).f1());
        metrics.put("f1.unseen", ShingleScore.Average.of(unseen).f1());
        metrics.put("exact.tuned", ShingleScore.Average.of(tuned).exact());
        metrics.put("exact.unseen", ShingleScore.Average.of(unseen).exact());
        return new Scores(metrics, cases);
    }

    private static String body(String html, Optional<String> url) {
        return read(html, url)
                .map(article -> article.body().stream()
                        .map(block -> block.span().of(article.text()))
                        .collect(Collectors.joining("\n")))
                .orElse("");
    }

    /** The article of a page of the set, empty if the reader finds none. */
    static Optional<Article> read(BodyGold.Entry entry) {
        return read(html(entry.page()), entry.url());
    }

    private static Optional<Article> read(String html, Optional<String> url) {
        Page page = new Page(
                "sha256:body",
                new PageSource(Optional.empty(), url, Optional.empty(), "text/html"),
                Page.Form.HTML,
                html,
                Optional.empty());
        ArticleReader reader = new ArticleReader(text -> LanguageIdentifier.UNDETERMINED);
        return switch (reader.read(page)) {
            case Extraction.Found(Article article) -> Optional.of(article);
            case Extraction.None none -> Optional.empty();
        };
    }

    static String html(Path page) {
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(page))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
