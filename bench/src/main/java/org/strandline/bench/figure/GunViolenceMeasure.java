package org.strandline.bench.figure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.strandline.bench.Half;
import org.strandline.bench.Measure;
import org.strandline.bench.Scores;
import org.strandline.bench.english.KeptSentences;
import org.strandline.bench.english.Paper;
import org.strandline.figure.FigureFinder;
import org.strandline.figure.Toll;
import org.strandline.reading.SentenceReader;
import org.strandline.record.Prose;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Scores the number of people killed and injured that is read from articles on shootings. {@code killed} and {@code injured} are the
 * share of the articles with such victims whose number is right; {@code silent} is the share of the others, taken over both questions,
 * where no number is given: one less the false alarms. Who was only taken to hospital was injured; who died was not.
 */
public final class GunViolenceMeasure implements Measure {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TITLE = 2;
    private static final int TEXT = 3;
    private static final int GOLD = 4;

    private record Entry(String id, List<String> paragraphs, Toll gold) {}

    @Override
    public String name() {
        return "figures/gvdb";
    }

    @Override
    public List<String> data() {
        return List.of("data/figures/gvdb");
    }

    @Override
    public Scores run(Path shared) throws IOException {
        try (KeptSentences sentences = KeptSentences.english()) {
            return run(shared, sentences);
        }
    }

    /** Scores what is found on what {@code sentences} reads. */
    public Scores run(Path shared, SentenceReader sentences) throws IOException {
        FigureFinder finder = new FigureFinder();
        Tally all = new Tally();
        Map<Half, Tally> halves = new EnumMap<>(Half.class);
        List<Scores.Case> cases = new ArrayList<>();
        for (Entry entry : entries(shared.resolve("data/figures/gvdb/dev.tsv"))) {
            Prose prose = Paper.prose(entry.paragraphs(), sentences);
            Toll toll = Toll.of(prose, finder.find(prose, List.of(), List.of(), List.of()));
            Half half = Half.of(entry.id());
            all.add(entry.gold(), toll);
            halves.computeIfAbsent(half, unused -> new Tally()).add(entry.gold(), toll);
            cases.add(new Scores.Case(
                    entry.id(),
                    half,
                    toll.equals(entry.gold()) ? 1 : 0,
                    entry.gold().toString(),
                    toll + "\n" + String.join("\n", entry.paragraphs())));
        }
        SortedMap<String, Double> metrics = new TreeMap<>();
        all.report("", metrics);
        halves.forEach((half, tally) -> tally.report("." + half.name().toLowerCase(Locale.ROOT), metrics));
        return new Scores(metrics, cases);
    }

    private static List<Entry> entries(Path file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        List<String> rows =
                List.of(Files.readString(file, StandardCharsets.UTF_8).split("\n"));
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t", -1);
            String title = cells[TITLE].strip();
            String text = cells[TEXT].strip();
            String body =
                    text.startsWith(title) ? text.substring(title.length()).strip() : text;
            List<String> paragraphs = body.isEmpty() ? List.of(title) : List.of(title, body);
            entries.add(new Entry(cells[0] + "-" + entries.size(), paragraphs, toll(JSON.readTree(cells[GOLD]))));
        }
        return entries;
    }

    private static Toll toll(JsonNode gold) {
        int killed = 0;
        int injured = 0;
        for (JsonNode victim : gold.get("victim-section")) {
            String fates = victim.get("victim-was").toString();
            boolean dead = fates.contains("killed");
            killed += dead ? 1 : 0;
            injured += !dead && (fates.contains("injured") || fates.contains("hospitalized")) ? 1 : 0;
        }
        return new Toll(killed, injured);
    }

    private static final class Tally {

        private int killed;
        private int killedRight;
        private int injured;
        private int injuredRight;
        private int none;
        private int silent;

        void add(Toll gold, Toll toll) {
            if (gold.killed() > 0) {
                killed++;
                killedRight += gold.killed() == toll.killed() ? 1 : 0;
            } else {
                none++;
                silent += toll.killed() == 0 ? 1 : 0;
            }
            if (gold.injured() > 0) {
                injured++;
                injuredRight += gold.injured() == toll.injured() ? 1 : 0;
            } else {
                none++;
                silent += toll.injured() == 0 ? 1 : 0;
            }
        }

        void report(String suffix, SortedMap<String, Double> metrics) {
            metrics.put("killed" + suffix, share(killedRight, killed));
            metrics.put("injured" + suffix, share(injuredRight, injured));
            metrics.put("silent" + suffix, share(silent, none));
        }

        private static double share(int part, int all) {
            return all == 0 ? 1 : (double) part / all;
        }
    }
}
