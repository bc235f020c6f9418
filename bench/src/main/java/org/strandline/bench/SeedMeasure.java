package org.strandline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.strandline.record.Article;
import org.strandline.record.Block;
import org.strandline.record.Image;
import org.strandline.record.PageTime;
import tools.jackson.databind.JsonNode;

/** Scores what is found in two real scrapes that a careful reader has marked line by line. */
public final class SeedMeasure implements Measure {

    @Override
    public String name() {
        return "plain/seeds";
    }

    @Override
    public List<String> data() {
        return SeedPage.data();
    }

    @Override
    public Scores run(Path shared) throws IOException {
        List<Scores.Case> cases = new ArrayList<>();
        double blocks = 0;
        double facts = 0;
        for (SeedPage page : SeedPage.all(shared)) {
            JsonNode gold = page.gold();
            Optional<Article> article = page.article();
            NavigableSet<String> expected = expectedLines(gold, page.text());
            NavigableSet<String> actual =
                    article.map(found -> actualLines(found)).orElse(new TreeSet<>());
            blocks += agreement(expected, actual);
            NavigableSet<String> expectedFacts = expectedFacts(gold);
            NavigableSet<String> actualFacts =
                    article.map(SeedMeasure::actualFacts).orElse(new TreeSet<>());
            facts += agreement(expectedFacts, actualFacts);
            expected.addAll(expectedFacts);
            actual.addAll(actualFacts);
            cases.add(difference(page.name(), expected, actual));
        }
        SortedMap<String, Double> metrics = new TreeMap<>();
        metrics.put("blocks", blocks / cases.size());
        metrics.put("facts", facts / cases.size());
        return new Scores(metrics, cases);
    }

    private static Scores.Case difference(String name, NavigableSet<String> expected, NavigableSet<String> actual) {
        double score = agreement(expected, actual);
        NavigableSet<String> missing = new TreeSet<>(expected);
        missing.removeAll(actual);
        NavigableSet<String> extra = new TreeSet<>(actual);
        extra.removeAll(expected);
        return new Scores.Case(name, Half.TUNED, score, String.join("\n", missing), String.join("\n", extra));
    }

    /** Share of what either set has that both have. */
    private static double agreement(NavigableSet<String> expected, NavigableSet<String> actual) {
        NavigableSet<String> either = new TreeSet<>(expected);
        either.addAll(actual);
        long both = expected.stream().filter(actual::contains).count();
        return either.isEmpty() ? 1 : (double) both / either.size();
    }

    /** One entry for each line that is not blank; the last line of a page takes the type of the range that ends above it. */
    private static NavigableSet<String> expectedLines(JsonNode gold, String text) {
        List<String> lines = text.lines().toList();
        NavigableSet<String> expected = new TreeSet<>();
        for (JsonNode block : gold.path("blocks")) {
            int last = block.path("lines").path(1).asInt();
            boolean ends = last + 1 == lines.size();
            for (int line = block.path("lines").path(0).asInt(); line <= last + (ends ? 1 : 0); line++) {
                if (!lines.get(line - 1).isBlank()) {
                    expected.add(entry(line, block.path("type").asString()));
                }
            }
        }
        return expected;
    }

    private static NavigableSet<String> actualLines(Article article) {
        NavigableSet<String> actual = new TreeSet<>();
        for (Block block : article.blocks()) {
            String before = article.text().substring(0, block.span().start());
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            actual.add(entry(line, block.type().name().toLowerCase(Locale.ROOT)));
        }
        return actual;
    }

    private static String entry(int line, String type) {
        return String.format(Locale.ROOT, "line %03d %s", line, type);
    }

    private static NavigableSet<String> expectedFacts(JsonNode gold) {
        NavigableSet<String> facts = new TreeSet<>();
        for (String field : List.of("headline", "published", "updated", "agency", "outlet")) {
            if (gold.has(field)) {
                facts.add(field + " " + gold.path(field).asString());
            }
        }
        gold.path("authors").forEach(author -> facts.add("author " + author.asString()));
        for (JsonNode block : gold.path("blocks")) {
            if (block.has("credit")) {
                facts.add("credit " + block.path("lines").path(0).asInt() + " "
                        + block.path("credit").asString());
            }
        }
        return facts;
    }

    private static NavigableSet<String> actualFacts(Article article) {
        NavigableSet<String> facts = new TreeSet<>();
        article.headline().ifPresent(headline -> facts.add("headline " + headline));
        article.published().map(PageTime::iso).ifPresent(time -> facts.add("published " + time));
        article.updated().map(PageTime::iso).ifPresent(time -> facts.add("updated " + time));
        article.agency().ifPresent(agency -> facts.add("agency " + agency));
        article.outlet().ifPresent(outlet -> facts.add("outlet " + outlet));
        article.authors().forEach(author -> facts.add("author " + author));
        for (Image image : article.images()) {
            image.credit().ifPresent(credit -> facts.add("credit " + firstLine(article, image) + " " + credit));
        }
        return facts;
    }

    /** The first line of the pair that the picture's caption is the last of. */
    private static int firstLine(Article article, Image image) {
        int start = image.span().start();
        for (Block block : article.blocks()) {
            if (block.span().start() >= start) {
                break;
            }
            boolean above = article.text()
                            .substring(block.span().end(), start)
                            .chars()
                            .filter(c -> c == '\n')
                            .count()
                    == 1;
            start = above && block.type().name().equals("CAPTION")
                    ? block.span().start()
                    : start;
        }
        return 1
                + (int) article.text()
                        .substring(0, start)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
