package org.strandline.bench.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.strandline.bench.Half;
import org.strandline.bench.Measure;
import org.strandline.bench.Scores;
import org.strandline.bench.english.KeptSentences;
import org.strandline.bench.english.Paper;
import org.strandline.reading.FactReader;
import org.strandline.record.Event;
import org.strandline.record.Event.Status;
import org.strandline.record.EventType;
import org.strandline.record.PageRecord.Facts;
import org.strandline.record.Sector;
import org.strandline.words.WordList;

/**
 * Scores which news sentences, each read as a page of its own, are said to tell of an arrest, a killing, a killing by police and force
 * used by police (an assault by them, or crowd control by nobody else): precision, recall and F1 of each, and {@code quiet}, the share of sentences with none of these in which none is seen.
 * Each F1 is told of both halves as well.
 */
public final class PoliceMeasure implements Measure {

    private static final WordList WORDS = WordList.of(PoliceMeasure.class, "police-words.txt");

    /** What a sentence may tell of. */
    private enum Deed {
        ARREST,
        KILLING,
        KILLING_BY_POLICE,
        FORCE_BY_POLICE
    }

    /** How often a deed was seen where it was, where it was not, and how often it was missed. */
    private record Count(int right, int wrong, int missed) {

        Count plus(boolean there, boolean seen) {
            return new Count(
                    right + (there && seen ? 1 : 0),
                    wrong + (!there && seen ? 1 : 0),
                    missed + (there && !seen ? 1 : 0));
        }

        double precision() {
            return share(right, wrong);
        }

        double recall() {
            return share(right, missed);
        }

        double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }

        private static double share(int right, int other) {
            return right == 0 ? 0 : right / (double) (right + other);
        }
    }

    private final String name;
    private final List<NewsSentence> sentences;

    private PoliceMeasure(String name, List<NewsSentence> sentences) {
        this.name = name;
        this.sentences = List.copyOf(sentences);
    }

    /** On sentences from every kind of news. */
    public static PoliceMeasure ofNews() {
        return new PoliceMeasure("events/news", NewsSentence.ofNews());
    }

    /** On sentences in the manner of police and court reports. */
    public static PoliceMeasure ofPolice() {
        return new PoliceMeasure("events/police", NewsSentence.ofPolice());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> data() {
        return List.of();
    }

    @Override
    public Scores run(Path shared) throws IOException {
        try (KeptSentences model = KeptSentences.english()) {
            return run(new FactReader(model, Optional.empty()));
        }
    }

    private Scores run(FactReader reader) {
        Map<Deed, Count> counts = new EnumMap<>(Deed.class);
        Map<Half, Map<Deed, Count>> halves = new EnumMap<>(Half.class);
        List<Scores.Case> cases = new ArrayList<>();
        int still = 0;
        int quiet = 0;
        for (NewsSentence sentence : sentences) {
            Set<Deed> gold = gold(sentence);
            Set<Deed> seen = seen(reader.read(Paper.article(sentence.text(), Optional.empty())), sentence.text());
            add(gold, seen, counts);
            add(gold, seen, halves.computeIfAbsent(sentence.half(), half -> new EnumMap<>(Deed.class)));
            still += gold.isEmpty() ? 1 : 0;
            quiet += gold.isEmpty() && seen.isEmpty() ? 1 : 0;
            double score = gold.equals(seen) ? 1 : 0;
            cases.add(new Scores.Case(sentence.text(), sentence.half(), score, gold.toString(), seen.toString()));
        }
        SortedMap<String, Double> metrics = new TreeMap<>();
        metrics.put("quiet", quiet / (double) still);
        counts.forEach((deed, count) -> report(name(deed), count, metrics));
        halves.forEach((half, counted) -> counted.forEach(
                (deed, count) -> metrics.put(name(deed) + ".f1." + half.name().toLowerCase(Locale.ROOT), count.f1())));
        return new Scores(metrics, cases);
    }

    private static void add(Set<Deed> gold, Set<Deed> seen, Map<Deed, Count> counts) {
        for (Deed deed : Deed.values()) {
            Count count = counts.getOrDefault(deed, new Count(0, 0, 0));
            counts.put(deed, count.plus(gold.contains(deed), seen.contains(deed)));
        }
    }

    private static String name(Deed deed) {
        return deed.name().toLowerCase(Locale.ROOT);
    }

    private static void report(String name, Count count, SortedMap<String, Double> metrics) {
        metrics.put(name + ".precision", count.precision());
        metrics.put(name + ".recall", count.recall());
        metrics.put(name + ".f1", count.f1());
    }

    private static Set<Deed> gold(NewsSentence sentence) {
        Set<Deed> deeds = EnumSet.noneOf(Deed.class);
        add(Deed.ARREST, sentence.arrest(), deeds);
        add(Deed.KILLING, sentence.killing(), deeds);
        add(Deed.KILLING_BY_POLICE, sentence.byPolice(), deeds);
        add(Deed.FORCE_BY_POLICE, sentence.force(), deeds);
        return deeds;
    }

    private static void add(Deed deed, boolean done, Set<Deed> deeds) {
        if (done) {
            deeds.add(deed);
        }
    }

    /** What the events of a page say that was done. */
    private static Set<Deed> seen(Facts facts, String text) {
        Set<Deed> deeds = EnumSet.noneOf(Deed.class);
        for (Event event : facts.events()) {
            boolean done = event.status() == Status.HAPPENED || event.status() == Status.ONGOING;
            boolean arrest = event.mode().filter("arrest"::equals).isPresent();
            boolean assault = event.type() == EventType.ASSAULT;
            boolean killing = assault
                    && (event.deaths().isPresent()
                            || event.mentions().stream().anyMatch(mention -> isKilling(mention.of(text))));
            boolean byPolice = event.actors().stream().anyMatch(actor -> isPolice(actor, facts));
            add(Deed.ARREST, done && arrest && event.type() == EventType.COERCE, deeds);
            add(Deed.KILLING, done && killing, deeds);
            add(Deed.KILLING_BY_POLICE, done && killing && byPolice, deeds);
            boolean crowd = event.actors().isEmpty()
                    && event.mode().filter("crowd-control"::equals).isPresent();
            add(Deed.FORCE_BY_POLICE, done && assault && (byPolice || crowd), deeds);
        }
        return deeds;
    }

    private static boolean isKilling(String trigger) {
        String lower = trigger.toLowerCase(Locale.ROOT);
        return WORDS.all("killing").stream().anyMatch(lower::contains);
    }

    private static boolean isPolice(String actor, Facts facts) {
        return facts.entities().stream()
                .filter(entity -> entity.id().equals(actor))
                .anyMatch(entity -> entity.affiliation().sectors().contains(Sector.POLICE));
    }
}
