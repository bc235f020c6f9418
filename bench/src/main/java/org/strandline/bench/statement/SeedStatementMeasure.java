package org.strandline.bench.statement;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.strandline.bench.Half;
import org.strandline.bench.Measure;
import org.strandline.bench.Scores;
import org.strandline.bench.SeedPage;
import org.strandline.bench.english.KeptSentences;
import org.strandline.reading.FactReader;
import org.strandline.record.Article;
import org.strandline.record.Source;
import org.strandline.record.Statement;
import org.strandline.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * Scores who said what on the two seed pages. A statement is complete if its kind, all of its parts and its first source are right. Parts may differ
 * by quote marks around them and a full stop behind them; names by initials (IDF) or by what stands before their last word (the health ministry).
 */
public final class SeedStatementMeasure implements Measure {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final double SAME = 0.5;
    private static final String AROUND = "\"“”‘’'. ,";

    @Override
    public String name() {
        return "statements/seeds";
    }

    @Override
    public List<String> data() {
        return SeedPage.data();
    }

    @Override
    public Scores run(Path shared) throws IOException {
        List<Page> pages = new ArrayList<>();
        try (KeptSentences sentences = KeptSentences.english()) {
            FactReader facts = new FactReader(sentences, Optional.empty());
            for (SeedPage seed : SeedPage.all(shared)) {
                Article article = seed.article().orElseThrow();
                pages.add(new Page(
                        seed.name(),
                        seed.text(),
                        seed.gold().get("statements"),
                        facts.read(article).statements()));
            }
        }
        return scores(pages);
    }

    /** A seed page, its gold and our answer. */
    private record Page(String name, String text, JsonNode gold, List<Statement> statements) {}

    private static Scores scores(List<Page> pages) {
        List<Scores.Case> cases = new ArrayList<>();
        int complete = 0;
        int begun = 0;
        for (Page page : pages) {
            for (JsonNode gold : page.gold) {
                List<String> parts = parts(gold);
                Optional<Statement> same = closest(parts, page.statements, page.text);
                boolean right = same.filter(found -> isComplete(gold, parts, found, page.text))
                        .isPresent();
                begun += same.isPresent() ? 1 : 0;
                complete += right ? 1 : 0;
                cases.add(new Scores.Case(
                        page.name + " line " + gold.get("line") + " #" + cases.size(),
                        Half.TUNED,
                        right ? 1 : 0,
                        gold.get("kind").stringValue() + " " + gold.get("source") + " " + parts,
                        same.map(found -> shown(found, page.text)).orElse("")));
            }
        }
        int said = pages.stream().mapToInt(page -> page.statements.size()).sum();
        SortedMap<String, Double> metrics = new TreeMap<>();
        metrics.put("complete", complete / (double) Math.max(1, cases.size()));
        metrics.put("found", begun / (double) Math.max(1, cases.size()));
        metrics.put("precision", begun / (double) Math.max(1, said));
        return new Scores(metrics, cases);
    }

    private static List<String> parts(JsonNode gold) {
        List<String> parts = new ArrayList<>();
        parts.add(bare(gold.get("content").stringValue()));
        if (gold.has("parts")) {
            gold.get("parts").forEach(part -> parts.add(bare(part.get("content").stringValue())));
        }
        return parts;
    }

    /** The statement with the most words in common; empty where the best has fewer than half. */
    private static Optional<Statement> closest(List<String> parts, List<Statement> statements, String text) {
        String gold = String.join(" ", parts);
        ContentWords wanted = ContentWords.of(gold, List.of(new Span(0, gold.length())));
        return statements.stream()
                .filter(statement -> wanted.dice(ContentWords.of(text, statement.parts())) >= SAME)
                .max(Comparator.comparingDouble(statement -> wanted.dice(ContentWords.of(text, statement.parts()))));
    }

    private static boolean isComplete(JsonNode gold, List<String> parts, Statement statement, String text) {
        List<String> ours =
                statement.parts().stream().map(part -> bare(part.of(text))).toList();
        return gold.get("kind").stringValue().equals(statement.kind().name().toLowerCase(Locale.ROOT))
                && ours.equals(parts)
                && !statement.source().isEmpty()
                && isSame(
                        gold.get("source").get(0).stringValue(),
                        statement.source().getFirst());
    }

    private static boolean isSame(String canonical, Source source) {
        String gold = withoutAccents(canonical);
        String name = withoutAccents(source.name());
        return name.equalsIgnoreCase(gold)
                || name.endsWith(initials(gold))
                || last(name).equalsIgnoreCase(last(gold));
    }

    private static String withoutAccents(String name) {
        return ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        StringTokenizer words = new StringTokenizer(name);
        while (words.hasMoreTokens()) {
            initials.append(words.nextToken().charAt(0));
        }
        return initials.toString();
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String shown(Statement statement, String text) {
        return statement.kind().name().toLowerCase(Locale.ROOT) + " "
                + statement.source().stream().map(Source::name).toList() + " "
                + statement.parts().stream().map(part -> bare(part.of(text))).toList();
    }

    private static String bare(String part) {
        int start = 0;
        int end = part.length();
        while (start < end && AROUND.indexOf(part.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && AROUND.indexOf(part.charAt(end - 1)) >= 0) {
            end--;
        }
        return part.substring(start, end);
    }
}
