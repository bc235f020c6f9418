package org.strandline.bench.figure;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.strandline.bench.Half;
import org.strandline.bench.Measure;
import org.strandline.bench.Scores;
import org.strandline.bench.english.KeptSentences;
import org.strandline.bench.english.Paper;
import org.strandline.bench.figure.NewsQuantGold.Quantity;
import org.strandline.figure.FigureFinder;
import org.strandline.reading.SentenceReader;
import org.strandline.record.Figure;
import org.strandline.record.Figure.Value;

/**
 * Scores the values of the quantities found in sentences of news, alone and with how exact they are said to be. Ranks are figures,
 * but no quantities: they are left out. What the gold says to go up or down says nothing of exactness: any answer is right there.
 */
public final class NewsQuantMeasure implements Measure {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.000001");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    @Override
    public String name() {
        return "figures/newsquant";
    }

    @Override
    public List<String> data() {
        return List.of("data/figures/newsquant");
    }

    @Override
    public Scores run(Path shared) throws IOException {
        try (KeptSentences sentences = KeptSentences.english()) {
            return run(shared, sentences);
        }
    }

    /** Scores the finder on what {@code sentences} reads. */
    public Scores run(Path shared, SentenceReader sentences) throws IOException {
        List<NewsQuantGold> gold = NewsQuantGold.read(shared.resolve("data/figures/newsquant/even.json"));
        Map<Half, Tally> tallies = new EnumMap<>(Half.class);
        Tally all = new Tally();
        List<Scores.Case> cases = new ArrayList<>();
        FigureFinder finder = new FigureFinder();
        for (int i = 0; i < gold.size(); i++) {
            NewsQuantGold sentence = gold.get(i);
            List<Figure> figures =
                    finder
                            .find(Paper.prose(List.of(sentence.text()), sentences), List.of(), List.of(), List.of())
                            .stream()
                            .filter(figure -> !figure.ordinal())
                            .toList();
            Half half = Half.of(sentence.text());
            Tally one = new Tally();
            String missed = one.add(sentence, figures);
            all.add(one);
            tallies.computeIfAbsent(half, unused -> new Tally()).add(one);
            cases.add(new Scores.Case(
                    "sentence-" + i, half, one.f1(one.bounded), missed, one.extra() + "\n" + sentence.text()));
        }
        SortedMap<String, Double> metrics = new TreeMap<>();
        all.report("", metrics);
        tallies.forEach((half, tally) -> tally.report("." + half.name().toLowerCase(Locale.ROOT), metrics));
        return new Scores(metrics, cases);
    }

    /** How many quantities there are, were found, and were found with the right bound. */
    private static final class Tally {

        private int wanted;
        private int said;
        private int right;
        private int bounded;
        private final List<Figure> used = new ArrayList<>();

        void add(Tally other) {
            wanted += other.wanted;
            said += other.said;
            right += other.right;
            bounded += other.bounded;
        }

        /** Pairs each quantity with a figure, one that also has its bound where there is one. Gives what is missing. */
        String add(NewsQuantGold gold, List<Figure> figures) {
            wanted += gold.quantities().size();
            said += figures.size();
            StringJoiner missing = new StringJoiner("; ");
            List<Figure> left = new ArrayList<>(figures);
            List<Quantity> later = new ArrayList<>();
            for (Quantity quantity : gold.quantities()) {
                Optional<Figure> figure = left.stream()
                        .filter(found -> hasValue(found, quantity) && hasBound(found, quantity))
                        .findFirst();
                figure.ifPresentOrElse(left::remove, () -> later.add(quantity));
                bounded += figure.isPresent() ? 1 : 0;
                right += figure.isPresent() ? 1 : 0;
            }
            for (Quantity quantity : later) {
                Optional<Figure> figure =
                        left.stream().filter(found -> hasValue(found, quantity)).findFirst();
                figure.ifPresent(left::remove);
                right += figure.isPresent() ? 1 : 0;
                missing.add((figure.isPresent() ? "BOUND " + figure.get().hedge() + " " : "") + quantity.bound() + " "
                        + quantity.least().toPlainString()
                        + (quantity.least().compareTo(quantity.most()) == 0
                                ? ""
                                : "-" + quantity.most().toPlainString()));
            }
            used.addAll(left);
            return missing.toString();
        }

        String extra() {
            StringJoiner extra = new StringJoiner("; ");
            used.forEach(figure -> extra.add(
                    figure.hedge() + " " + figure.value() + " " + figure.unit().orElse("") + " "
                            + figure.counts().map(Figure.Counted::text).orElse("")));
            return extra.toString();
        }

        double f1(int hits) {
            return said + wanted == 0 ? 1 : 2.0 * hits / (said + wanted);
        }

        void report(String suffix, SortedMap<String, Double> metrics) {
            metrics.put("f1.value" + suffix, f1(right));
            metrics.put("f1.bound" + suffix, f1(bounded));
        }
    }

    private static boolean hasValue(Figure figure, Quantity quantity) {
        return switch (figure.value()) {
            case Value.One(BigDecimal value) -> isNear(value, quantity.least()) && isNear(value, quantity.most());
            case Value.Range(BigDecimal least, BigDecimal most) ->
                isNear(least, quantity.least()) && isNear(most, quantity.most());
            // Our "dozens" is two dozen at least, theirs one.
            case Value.Vague(Optional<BigDecimal> least) ->
                least.filter(value -> isNear(value, quantity.least().multiply(TWO)))
                        .isPresent();
        };
    }

    private static boolean isNear(BigDecimal value, BigDecimal gold) {
        return value.subtract(gold).abs().compareTo(gold.abs().multiply(TOLERANCE)) <= 0;
    }

    private static boolean hasBound(Figure figure, Quantity quantity) {
        return switch (figure.hedge()) {
            case EXACT, VAGUE -> isOneOf(quantity, "=");
            case ABOUT -> isOneOf(quantity, "~");
            case AT_LEAST, MORE_THAN -> isOneOf(quantity, ">");
            case AT_MOST, LESS_THAN -> isOneOf(quantity, "<");
        };
    }

    private static boolean isOneOf(Quantity quantity, String bound) {
        return quantity.bound().equals(bound)
                || quantity.bound().equals("up")
                || quantity.bound().equals("down");
    }
}
