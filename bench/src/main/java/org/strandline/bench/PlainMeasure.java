package org.strandline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.strandline.article.Extraction;
import org.strandline.article.LanguageIdentifier;
import org.strandline.article.plain.PlainArticleReader;
import org.strandline.record.Article;
import org.strandline.record.Block;
import org.strandline.record.Page;
import org.strandline.record.PageSource;

/** Scores the body text that is found in crude text dumps of web pages, by its words and by the dump's lines. */
public final class PlainMeasure implements Measure {

    private final TextDump.Layout layout;

    private PlainMeasure(TextDump.Layout layout) {
        this.layout = layout;
    }

    /** Dumps with one block a line. */
    public static PlainMeasure lines() {
        return new PlainMeasure(TextDump.Layout.LINES);
    }

    /** Dumps that break lines where the page does. */
    public static PlainMeasure broken() {
        return new PlainMeasure(TextDump.Layout.BROKEN);
    }

    @Override
    public String name() {
        return switch (layout) {
            case LINES -> "plain/dump";
            case SPACED -> "plain/dump-spaced";
            case BROKEN -> "plain/dump-broken";
        };
    }

    @Override
    public List<String> data() {
        return List.of(BodyGold.AEB.folder(), BodyGold.NEWS.folder());
    }

    @Override
    public Scores run(Path shared) throws IOException {
        Tally all = new Tally();
        Map<Half, Tally> halves = new EnumMap<>(Half.class);
        List<Scores.Case> cases = new ArrayList<>();
        for (BodyGold set : BodyGold.values()) {
            for (BodyGold.Entry entry : set.entries(shared.resolve(set.folder()))) {
                String dump = TextDump.of(BodyMeasure.html(entry.page()), layout);
                LabelledDump gold = LabelledDump.of(dump, entry.body());
                Optional<Article> article = read(entry.id(), dump);
                String said = article.map(PlainMeasure::body).orElse("");
                ShingleScore score = ShingleScore.of(entry.body(), said);
                List<Boolean> kept =
                        article.map(found -> keptLines(found, gold)).orElse(List.of());
                all.add(score, gold, kept);
                halves.computeIfAbsent(entry.half(), half -> new Tally()).add(score, gold, kept);
                WordDiff diff = WordDiff.of(entry.body(), said);
                cases.add(new Scores.Case(
                        entry.id(), entry.half(), score.exact() ? 1 : score.f1(), diff.missing(), diff.extra()));
            }
        }
        SortedMap<String, Double> metrics = new TreeMap<>();
        all.report("", metrics);
        halves.getOrDefault(Half.TUNED, new Tally()).report(".tuned", metrics);
        halves.getOrDefault(Half.UNSEEN, new Tally()).report(".unseen", metrics);
        return new Scores(metrics, cases);
    }

    /** What the reader makes of {@code text}; empty where it is no article. */
    public static Optional<Article> read(String id, String text) {
        Page page = new Page(
                "sha256:" + id,
                new PageSource(Optional.of(id), Optional.empty(), Optional.empty(), "text/plain"),
                Page.Form.PLAIN,
                text,
                Optional.empty());
        return switch (new PlainArticleReader(words -> LanguageIdentifier.UNDETERMINED).read(page)) {
            case Extraction.Found(Article article) -> Optional.of(article);
            case Extraction.None none -> Optional.empty();
        };
    }

    private static String body(Article article) {
        StringJoiner body = new StringJoiner("\n");
        article.body().forEach(block -> body.add(block.span().of(article.text())));
        return body.toString();
    }

    /** For each line of the dump whether a body block reaches into it. */
    private static List<Boolean> keptLines(Article article, LabelledDump dump) {
        List<Boolean> kept = new ArrayList<>();
        List<Block> body = article.body();
        int from = 0;
        int next = 0;
        for (String line : dump.lines()) {
            int start = article.text().indexOf(line, from);
            from = start + line.length();
            while (next < body.size() && body.get(next).span().end() <= start) {
                next++;
            }
            kept.add(next < body.size() && body.get(next).span().start() < from);
        }
        return kept;
    }

    /** The counts of a set of pages. */
    private static final class Tally {

        private final List<ShingleScore> scores = new ArrayList<>();
        private int right;
        private int wrong;
        private int missed;

        void add(ShingleScore score, LabelledDump gold, List<Boolean> kept) {
            scores.add(score);
            for (int i = 0; i < gold.lines().size(); i++) {
                boolean said = i < kept.size() && kept.get(i);
                right += said && gold.kept().get(i) ? 1 : 0;
                wrong += said && !gold.kept().get(i) ? 1 : 0;
                missed += !said && gold.kept().get(i) ? 1 : 0;
            }
        }

        void report(String half, SortedMap<String, Double> metrics) {
            ShingleScore.Average average = ShingleScore.Average.of(scores);
            metrics.put("f1" + half, average.f1());
            metrics.put("precision" + half, average.precision());
            metrics.put("recall" + half, average.recall());
            metrics.put("lines" + half, right == 0 ? 0 : 2.0 * right / (2 * right + wrong + missed));
        }
    }
}
