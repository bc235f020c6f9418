package org.strandline.bench.figure;

import java.io.IOException;
import java.math.BigDecimal;
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
import org.strandline.record.Figure;
import org.strandline.record.Figure.Claimant;
import org.strandline.record.PageRecord.Facts;
import tools.jackson.databind.JsonNode;

/**
 * Scores the figures of the two seed pages. One is right if it stands in the gold's line, its words are a part of the gold's, and its number,
 * hedge, unit, rank, what it counts and whose it is are the gold's: of what is counted one word, of a claimant the last.
 */
public final class SeedFiguresMeasure implements Measure {

    private static final String SHARE = "share";

    @Override
    public String name() {
        return "figures/seeds";
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
            FactReader reader = new FactReader(sentences, Optional.empty());
            for (SeedPage page : SeedPage.all(shared)) {
                Article article = page.article().orElseThrow();
                Facts facts = reader.read(article);
                List<Figure> open = new ArrayList<>(facts.figures());
                said += open.size();
                for (JsonNode gold : page.gold().get("figures")) {
                    Optional<Figure> same = open.stream()
                            .filter(figure -> isSame(gold, figure, page, facts))
                            .findFirst();
                    same.ifPresent(open::remove);
                    wanted++;
                    right += same.isPresent() ? 1 : 0;
                    cases.add(new Scores.Case(
                            page.name() + " line " + gold.get("line") + " #" + cases.size(),
                            Half.TUNED,
                            same.isPresent() ? 1 : 0,
                            gold.toString(),
                            same.map(figure -> shown(figure, page)).orElse("")));
                }
                open.forEach(figure -> cases.add(
                        new Scores.Case(page.name() + " #" + cases.size(), Half.TUNED, 0, "", shown(figure, page))));
            }
        }
        SortedMap<String, Double> metrics = new TreeMap<>();
        metrics.put("f1", 2.0 * right / (said + wanted));
        return new Scores(metrics, cases);
    }

    private static boolean isSame(JsonNode gold, Figure figure, SeedPage page, Facts facts) {
        String words = figure.span().of(page.text());
        return page.line(figure.span().start()) == gold.path("line").asInt()
                && gold.path("text").asString().contains(words)
                && isNumber(gold, figure.value())
                && figure.hedge()
                        .name()
                        .replace("_", "")
                        .equalsIgnoreCase(gold.path("hedge").asString("exact"))
                && figure.ordinal() == gold.path("ordinal").asBoolean(false)
                && isUnit(gold.path("unit").asString(""), figure.unit().orElse(""))
                && counts(gold.path("counts").asString(), figure, page)
                && claims(gold.path("claimed_by").asString(""), figure, facts);
    }

    private static boolean isNumber(JsonNode gold, Figure.Value value) {
        return switch (value) {
            case Figure.Value.One one -> is(gold.has("value") ? gold.get("value") : gold.path("min"), one.value());
            case Figure.Value.Range range -> is(gold.path("min"), range.min()) && is(gold.path("max"), range.max());
            case Figure.Value.Vague vague ->
                vague.min().filter(min -> is(gold.path("min"), min)).isPresent();
        };
    }

    private static boolean is(JsonNode gold, BigDecimal value) {
        return gold.isNumber() && gold.decimalValue().compareTo(value) == 0;
    }

    /** A share is a number without a unit here; the gold's units are in the plural. */
    private static boolean isUnit(String gold, String unit) {
        return gold.equals(SHARE) ? unit.isEmpty() : gold.equals(unit) || gold.equals(unit + "s");
    }

    /** A length counts nothing but its unit. */
    private static boolean counts(String gold, Figure figure, SeedPage page) {
        String words = gold.toLowerCase(Locale.ROOT);
        return figure.counts()
                .map(counted -> words.contains(counted.span().of(page.text()).toLowerCase(Locale.ROOT))
                        || words.contains(counted.category().name().toLowerCase(Locale.ROOT)))
                .orElse(figure.unit().isPresent());
    }

    /** Where the gold names nobody, it does not matter in whose statement a figure stands. */
    private static boolean claims(String gold, Figure figure, Facts facts) {
        return gold.isEmpty()
                || switch (figure.claimedBy()) {
                    case Claimant.Said said ->
                        facts.statements().stream()
                                .filter(statement -> statement.id().equals(said.statement()))
                                .flatMap(
                                        statement -> statement.source().stream().limit(1))
                                .anyMatch(source -> lastWord(gold).equals(lastWord(source.name())));
                    case Claimant.Owned owned ->
                        facts.entities().stream()
                                .anyMatch(entity -> entity.id().equals(owned.entity())
                                        && lastWord(entity.name()).equals(lastWord(gold)));
                    case Claimant.OfPage ofPage -> false;
                };
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static String shown(Figure figure, SeedPage page) {
        return figure.span().of(page.text()) + " " + figure.value() + " " + figure.hedge() + " " + figure.counts() + " "
                + figure.claimedBy();
    }
}
