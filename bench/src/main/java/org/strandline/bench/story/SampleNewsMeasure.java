package org.strandline.bench.story;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
import org.strandline.intake.Intake;
import org.strandline.intake.Limits;
import org.strandline.intake.Pages;
import org.strandline.intake.Source;
import org.strandline.intake.Sources;
import org.strandline.language.NgramLanguageIdentifier;
import org.strandline.reading.PageReader;
import org.strandline.record.PageRecord;
import org.strandline.story.News;
import org.strandline.story.News.Change;
import org.strandline.story.StoryPages;
import org.strandline.story.StoryTeller;
import org.strandline.story.match.Groups;
import org.strandline.story.match.Sketcher;

/**
 * Scores what is told as new, repeated, changed and dropped of the pages of the sample story against marks made by hand. {@code right}
 * is the share of the marks that are told; {@code sound} the share of what is told as changed or dropped that is so. All pages are taken
 * for one story, with the copies and versions that weaving finds. All of it may be looked at: the story is ours.
 */
public final class SampleNewsMeasure implements Measure {

    private static final Path SAMPLE = Path.of(System.getProperty("strandline.root", "."), "samples", "sarn-valley");
    private static final String PAGE = "page: ";

    @Override
    public String name() {
        return "news/sample";
    }

    @Override
    public List<String> data() {
        return List.of();
    }

    @Override
    public Scores run(Path shared) throws IOException {
        Map<String, List<NewsMark>> marks = marks();
        Map<String, List<News.Item>> told = told();
        SortedMap<String, Double> metrics = new TreeMap<>();
        List<Scores.Case> cases = new ArrayList<>();
        Map<Change, int[]> byChange = new HashMap<>();
        int differences = 0;
        int sound = 0;
        for (Map.Entry<String, List<NewsMark>> page : marks.entrySet()) {
            List<News.Item> items = Objects.requireNonNull(told.get(page.getKey()), page.getKey());
            for (NewsMark mark : page.getValue()) {
                if (mark.required()) {
                    boolean right = items.stream().anyMatch(mark::isToldBy);
                    int[] counts = byChange.computeIfAbsent(mark.change(), unused -> new int[2]);
                    counts[0]++;
                    counts[1] += right ? 1 : 0;
                    String id = page.getKey() + ": " + mark.line();
                    cases.add(new Scores.Case(id, Half.TUNED, right ? 1 : 0, mark.line(), lines(items)));
                }
            }
            for (News.Item item : items) {
                if (item.change() == Change.CHANGED || item.change() == Change.DROPPED) {
                    boolean right = page.getValue().stream().anyMatch(mark -> mark.isToldBy(item));
                    differences++;
                    sound += right ? 1 : 0;
                    String id = page.getKey() + ": " + line(item);
                    cases.add(new Scores.Case(id, Half.TUNED, right ? 1 : 0, "marked so", line(item)));
                }
            }
        }
        report(byChange, metrics);
        metrics.put("sound", differences == 0 ? 1 : (double) sound / differences);
        return new Scores(metrics, cases);
    }

    private static void report(Map<Change, int[]> byChange, SortedMap<String, Double> metrics) {
        int all = byChange.values().stream().mapToInt(counts -> counts[0]).sum();
        int right = byChange.values().stream().mapToInt(counts -> counts[1]).sum();
        metrics.put("right", (double) right / all);
        byChange.forEach((change, counts) ->
                metrics.put("right." + change.name().toLowerCase(Locale.ROOT), (double) counts[1] / counts[0]));
    }

    private static Map<String, List<NewsMark>> marks() throws IOException {
        Map<String, List<NewsMark>> marks = new LinkedHashMap<>();
        List<NewsMark> page = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(SampleNewsMeasure.class.getResourceAsStream("sample-news.txt"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith(PAGE)) {
                    page = marks.computeIfAbsent(line.substring(PAGE.length()), unused -> new ArrayList<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    page.add(NewsMark.of(line));
                }
            }
        }
        return marks;
    }

    private static Map<String, List<News.Item>> told() throws IOException {
        List<PageRecord> pages = pages();
        Sketcher sketcher = Sketcher.english();
        Groups groups = Woven.of(pages.stream().map(sketcher::sketch).toList()).groups();
        StoryPages story = new StoryPages("sample", pages, groups.copies(), groups.versions());
        Map<String, String> names = new HashMap<>();
        pages.forEach(page -> names.put(page.id(), name(page)));
        Map<String, List<News.Item>> told = new HashMap<>();
        for (News news : new StoryTeller().tell(story).news()) {
            told.put(names.getOrDefault(news.pages().getFirst(), ""), news.items());
        }
        return told;
    }

    private static String name(PageRecord page) {
        return SAMPLE.relativize(Path.of(page.source().path().orElseThrow())).toString();
    }

    private static List<PageRecord> pages() throws IOException {
        List<PageRecord> records = new ArrayList<>();
        Intake intake = new Intake(InputStream.nullInputStream(), Limits.STANDARD);
        try (KeptSentences sentences = KeptSentences.english()) {
            PageReader reader = PageReader.of(new NgramLanguageIdentifier(), sentences, Optional.empty());
            for (Source source : Sources.find(List.of(SAMPLE.toString()))) {
                try (Pages pages = intake.open(source, Optional.empty())) {
                    while (pages.hasNext()) {
                        if (reader.read(pages.next()) instanceof PageRecord record) {
                            records.add(record);
                        }
                    }
                }
            }
        }
        return records;
    }

    private static String lines(List<News.Item> items) {
        return String.join("\n", items.stream().map(SampleNewsMeasure::line).toList());
    }

    private static String line(News.Item item) {
        return item.layer() + " " + item.change() + " " + item.text()
                + item.before().map(was -> " (was: " + was + ")").orElse("");
    }
}
