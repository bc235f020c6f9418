package org.strandline.bench.place;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.strandline.bench.Half;
import org.strandline.bench.Measure;
import org.strandline.bench.Scores;
import org.strandline.bench.english.KeptSentences;
import org.strandline.bench.english.Paper;
import org.strandline.place.PlaceResolver;
import org.strandline.reading.FactReader;
import org.strandline.record.Article;
import org.strandline.record.Entity;
import org.strandline.record.EntityType;
import org.strandline.record.Mention;
import org.strandline.record.Prose;
import org.strandline.text.Span;

/**
 * Scores where places are on LGL. {@code accuracy} is what the issue calls right within 161 km: of the marked names with coordinates, those
 * that the resolver puts within 161 km of them when it is told which words are names of places. {@code recall} and {@code precision} are
 * the same from the bare text: of the marked names, and of the names that the reader gives a location, those that are right.
 */
public final class PlaceMeasure implements Measure {

    private static final String FILE = "data/places/lgl/lgl.xml";

    @Override
    public String name() {
        return "places/lgl";
    }

    @Override
    public List<String> data() {
        return List.of(FILE);
    }

    @Override
    public Scores run(Path shared) throws IOException {
        PlaceScore all = new PlaceScore();
        List<HalfScore> halves = Stream.of(Half.values()).map(HalfScore::of).toList();
        List<Scores.Case> cases = new ArrayList<>();
        PlaceResolver resolver = PlaceResolver.english();
        try (KeptSentences sentences = KeptSentences.english()) {
            FactReader facts = new FactReader(sentences, Optional.empty());
            for (GoldPage page : Lgl.read(shared.resolve(FILE))) {
                Article article = Paper.article(page.text(), Optional.empty());
                Prose prose = facts.prose(article);
                Half half = Half.of(page.publisher());
                List<Entity> given = resolver.resolve(
                        prose, named(page.text(), page.toponyms().stream().map(GoldPage.Toponym::span)));
                List<Entity> found = facts.read(article).entities();
                int right = all.add(page, given);
                for (HalfScore score : halves) {
                    if (score.half == half) {
                        score.told.add(page, given);
                        score.found.add(page, found);
                    }
                }
                int wanted = (int) page.toponyms().stream()
                        .filter(toponym -> toponym.point().isPresent())
                        .count();
                cases.add(new Scores.Case(page.document(), half, wanted == 0 ? 1 : (double) right / wanted, "", ""));
            }
        }
        SortedMap<String, Double> metrics = new TreeMap<>();
        metrics.put("accuracy", all.recall());
        for (HalfScore score : halves) {
            String suffix = score.half.name().toLowerCase(Locale.ROOT);
            metrics.put("accuracy." + suffix, score.told.recall());
            metrics.put("recall." + suffix, score.found.recall());
            metrics.put("precision." + suffix, score.found.precision());
        }
        return new Scores(metrics, cases);
    }

    /** The scores of one half: with the names given, and with those that the model finds. */
    private record HalfScore(Half half, PlaceScore told, PlaceScore found) {

        static HalfScore of(Half half) {
            return new HalfScore(half, new PlaceScore(), new PlaceScore());
        }
    }

    /** A place for each name that stands in {@code spans}. */
    static List<Entity> named(String text, Stream<Span> spans) {
        Map<String, List<Mention>> mentions = new LinkedHashMap<>();
        spans.forEach(span -> mentions.computeIfAbsent(span.of(text), unused -> new ArrayList<>())
                .add(new Mention(span, Mention.Kind.NAME)));
        List<Entity> entities = new ArrayList<>();
        mentions.forEach((name, all) -> entities.add(new Entity(
                "e" + (entities.size() + 1), EntityType.PLACE, name, List.of(), List.of(), all, Optional.empty())));
        return entities;
    }
}
