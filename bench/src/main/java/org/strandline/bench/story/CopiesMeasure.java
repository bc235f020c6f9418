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
import java.util.stream.Stream;
import org.strandline.bench.Half;
import org.strandline.bench.Measure;
import org.strandline.bench.Scores;
import org.strandline.record.PageRecord;
import org.strandline.story.match.Sketch;
import org.strandline.story.match.Sketcher;

/**
 * Scores the copies that are found among pages made of real texts ({@link CopiesSet}): F1 over the pairs of pages that carry one text.
 * {@code found} is the share of these pairs that keys bring together.
 */
public final class CopiesMeasure implements Measure {

    @Override
    public String name() {
        return "stories/copies";
    }

    @Override
    public List<String> data() {
        return CopiesSet.DATA;
    }

    @Override
    public Scores run(Path shared) throws IOException {
        List<CopiesSet.Page> pages = CopiesSet.of(shared);
        PageRecords records = PageRecords.ofArticles();
        Sketcher sketcher = Sketcher.english();
        Map<String, Sketch> sketches = new LinkedHashMap<>();
        for (CopiesSet.Page page : pages) {
            Optional<PageRecord> record = records.read(page.name(), page.text());
            record.ifPresent(read -> sketches.put(page.name(), sketcher.sketch(read)));
        }
        Woven woven = Woven.of(sketches.values());
        Map<String, String> groups = new HashMap<>();
        Stream.concat(woven.groups().copies().stream(), woven.groups().versions().stream())
                .forEach(group -> group.forEach(page -> groups.put(page, group.getFirst())));
        Map<String, String> said = new HashMap<>();
        sketches.forEach((name, sketch) -> said.put(name, groups.getOrDefault(sketch.page(), sketch.page())));
        SortedMap<String, Double> metrics = new TreeMap<>();
        report("", pages, said, metrics);
        for (Half half : Half.values()) {
            List<CopiesSet.Page> part =
                    pages.stream().filter(page -> half(page) == half).toList();
            report("." + half.name().toLowerCase(Locale.ROOT), part, said, metrics);
        }
        metrics.put("found", found(pages, sketches, woven));
        return new Scores(metrics, cases(pages, said));
    }

    private static void report(
            String suffix, List<CopiesSet.Page> pages, Map<String, String> said, SortedMap<String, Double> metrics) {
        Partition partition = Partition.of(
                pages.stream().map(CopiesSet.Page::group).toList(),
                pages.stream()
                        .map(page -> said.getOrDefault(page.name(), page.name()))
                        .toList());
        metrics.put("pairs" + suffix, partition.pairF1());
        metrics.put("precision" + suffix, partition.pairPrecision());
        metrics.put("recall" + suffix, partition.pairRecall());
    }

    private static double found(List<CopiesSet.Page> pages, Map<String, Sketch> sketches, Woven woven) {
        int pairs = 0;
        int found = 0;
        for (CopiesSet.Page one : pages) {
            for (CopiesSet.Page other : pages) {
                boolean pair =
                        one.name().compareTo(other.name()) < 0 && one.group().equals(other.group());
                Sketch sketch = sketches.get(one.name());
                Sketch another = sketches.get(other.name());
                boolean met = sketch != null && another != null && woven.met(sketch, another);
                pairs += pair ? 1 : 0;
                found += pair && met ? 1 : 0;
            }
        }
        return pairs == 0 ? 1 : (double) found / pairs;
    }

    private static List<Scores.Case> cases(List<CopiesSet.Page> pages, Map<String, String> said) {
        Map<String, List<String>> answers = new TreeMap<>();
        Map<String, Half> halves = new HashMap<>();
        for (CopiesSet.Page page : pages) {
            answers.computeIfAbsent(page.group(), unused -> new ArrayList<>())
                    .add(said.getOrDefault(page.name(), "no article") + " " + page.name());
            halves.put(page.group(), half(page));
        }
        List<Scores.Case> cases = new ArrayList<>();
        answers.forEach((group, lines) -> {
            long parts = lines.stream()
                    .map(line -> line.substring(0, line.indexOf(' ')))
                    .distinct()
                    .count();
            cases.add(new Scores.Case(
                    group,
                    Objects.requireNonNull(halves.get(group)),
                    1.0 / parts,
                    "one group",
                    String.join("\n", lines)));
        });
        return cases;
    }

    private static Half half(CopiesSet.Page page) {
        int end = page.group().indexOf('-');
        return Half.of(end < 0 ? page.group() : page.group().substring(0, end));
    }
}
