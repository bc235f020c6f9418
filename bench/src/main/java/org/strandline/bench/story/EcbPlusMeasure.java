package org.strandline.bench.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.strandline.bench.Half;
import org.strandline.bench.Measure;
import org.strandline.bench.Scores;
import org.strandline.bench.english.KeptSentences;
import org.strandline.record.PageRecord;
import org.strandline.story.match.Groups;
import org.strandline.story.match.Sketch;
import org.strandline.story.match.Sketcher;

/**
 * Scores the stories that texts without dates are divided into: by pairs, by texts (B-cubed), and beyond chance (adjusted Rand). Each
 * topic of the set is two stories that look alike. All texts are woven together; of the halves only the scores are apart. {@code found}
 * is the share of the pairs of one story that keys bring together. A text that is no article is a story of its own.
 */
public final class EcbPlusMeasure implements Measure {

    @Override
    public String name() {
        return "stories/ecbplus";
    }

    @Override
    public List<String> data() {
        return List.of(EcbPlus.FOLDER);
    }

    @Override
    public Scores run(Path shared) throws IOException {
        List<EcbPlus.Text> texts = EcbPlus.read(shared.resolve(EcbPlus.FOLDER));
        Sketcher sketcher = Sketcher.english();
        Map<String, Sketch> sketches = new LinkedHashMap<>();
        try (KeptSentences sentences = KeptSentences.english()) {
            PageRecords records = PageRecords.withFacts(sentences);
            for (EcbPlus.Text text : texts) {
                Optional<PageRecord> record = records.read(text.name(), text.text());
                record.ifPresent(page -> sketches.put(text.name(), sketcher.sketch(page)));
            }
        }
        Woven woven = Woven.of(sketches.values());
        Map<String, String> said = new HashMap<>();
        for (Groups.Story story : woven.groups().stories()) {
            story.pages().forEach(page -> said.put(page, story.id()));
        }
        Answers answers = new Answers(texts, sketches, said);
        SortedMap<String, Double> metrics = new TreeMap<>();
        answers.report("", Optional.empty(), metrics);
        for (Half half : Half.values()) {
            answers.report("." + half.name().toLowerCase(Locale.ROOT), Optional.of(half), metrics);
        }
        metrics.put("found", found(texts, sketches, woven));
        return new Scores(metrics, answers.cases());
    }

    private static double found(List<EcbPlus.Text> texts, Map<String, Sketch> sketches, Woven woven) {
        int pairs = 0;
        int found = 0;
        for (EcbPlus.Text one : texts) {
            for (EcbPlus.Text other : texts) {
                if (one.name().compareTo(other.name()) < 0 && one.story().equals(other.story())) {
                    pairs++;
                    found += sketches.containsKey(one.name())
                                    && sketches.containsKey(other.name())
                                    && woven.met(sketches.get(one.name()), sketches.get(other.name()))
                            ? 1
                            : 0;
                }
            }
        }
        return pairs == 0 ? 1 : (double) found / pairs;
    }

    private static Half half(EcbPlus.Text text) {
        return Half.of("topic " + text.topic());
    }

    private record Answers(List<EcbPlus.Text> texts, Map<String, Sketch> sketches, Map<String, String> storyOfPage) {

        String said(EcbPlus.Text text) {
            return Optional.ofNullable(sketches.get(text.name()))
                    .flatMap(sketch -> Optional.ofNullable(storyOfPage.get(sketch.page())))
                    .orElse("alone:" + text.name());
        }

        void report(String suffix, Optional<Half> half, SortedMap<String, Double> metrics) {
            List<String> gold = new ArrayList<>();
            List<String> said = new ArrayList<>();
            for (EcbPlus.Text text : texts) {
                if (half.isEmpty() || half.get() == half(text)) {
                    gold.add(text.story());
                    said.add(said(text));
                }
            }
            Partition partition = Partition.of(gold, said);
            metrics.put("pairs" + suffix, partition.pairF1());
            metrics.put("bcubed" + suffix, partition.bcubedF1());
            metrics.put("rand" + suffix, partition.adjustedRand());
        }

        /** For each story of the gold, how its texts were divided. */
        List<Scores.Case> cases() {
            Map<String, Map<String, List<String>>> divided = new TreeMap<>();
            Map<String, Half> halves = new HashMap<>();
            for (EcbPlus.Text text : texts) {
                divided.computeIfAbsent(text.story(), unused -> new TreeMap<>())
                        .computeIfAbsent(said(text), unused -> new ArrayList<>())
                        .add(text.name());
                halves.put(text.story(), half(text));
            }
            List<Scores.Case> cases = new ArrayList<>();
            divided.forEach((story, parts) -> {
                double all = parts.values().stream().mapToInt(List::size).sum();
                double most = parts.values().stream().mapToInt(List::size).max().orElse(0);
                String lines = String.join(
                        "\n", parts.values().stream().map(Object::toString).toList());
                cases.add(new Scores.Case(
                        story, Objects.requireNonNull(halves.get(story)), most / all, "one story", lines));
            });
            return cases;
        }
    }
}
