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
import org.strandline.bench.Measure;
import org.strandline.bench.Scores;
import org.strandline.bench.english.KeptSentences;
import org.strandline.bench.english.Paper;
import org.strandline.reading.FactReader;
import org.strandline.record.Entity;
import org.strandline.record.Event;
import org.strandline.record.Event.Status;
import org.strandline.record.EventType;
import org.strandline.record.PageRecord.Facts;
import org.strandline.words.WordList;

/**
 * Scores which news sentences, each read as a page of its own, are said to tell of an arrest, a killing, a killing by police and force
 * used by police: precision, recall and F1 of each, and {@code quiet}, the share of sentences with none of these in which none is seen.
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
    }

    @Override
    public String name() {
        return "events/news";
    }

    @Override
    public List<String> data() {
        return List.of();
    }

    @Override
    public Scores run(Path shared) throws IOException {
        try (KeptSentences sentences = KeptSentences.english()) {
            return run(new FactReader(sentences, Optional.empty()));
        }
    }

    private static Scores run(FactReader reader) {
        Map<Deed, Count> counts = new EnumMap<>(Deed.class);
        List<Scores.Case> cases = new ArrayList<>();
        int still = 0;
        int quiet = 0;
        for (NewsSentence sentence : NewsSentence.all()) {
            Set<Deed> gold = gold(sentence);
            Set<Deed> seen = seen(reader.read(Paper.article(sentence.text(), Optional.empty())), sentence.text());
            for (Deed deed : Deed.values()) {
                Count count = counts.getOrDefault(deed, new Count(0, 0, 0));
                counts.put(deed, count.plus(gold.contains(deed), seen.contains(deed)));
            }
            still += gold.isEmpty() ? 1 : 0;
            quiet += gold.isEmpty() && seen.isEmpty() ? 1 : 0;
            double score = gold.equals(seen) ? 1 : 0;
            cases.add(new Scores.Case(sentence.text(), sentence.half(), score, gold.toString(), seen.toString()));
        }
        SortedMap<String, Double> metrics = new TreeMap<>();
        metrics.put("quiet", quiet / (double) still);
        counts.forEach((deed, count) -> report(deed.name().toLowerCase(Locale.ROOT), count, metrics));
        return new Scores(metrics, cases);
    }

    private static void report(String name, Count count, SortedMap<String, Double> metrics) {
        double precision = share(count.right(), count.wrong());
        double recall = share(count.right(), count.missed());
        metrics.put(name + ".precision", precision);
        metrics.put(name + ".recall", recall);
        metrics.put(name + ".f1", precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    private static double share(int right, int other) {
        return right == 0 ? 0 : right / (double) (right + other);
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
                    && (event.deaths().isPresent() || isKilling(event.span().of(text)));
            boolean byPolice = event.actors().stream().anyMatch(actor -> isPolice(actor, facts));
            add(Deed.ARREST, done && arrest && event.type() == EventType.COERCE, deeds);
            add(Deed.KILLING, done && killing, deeds);
            add(Deed.KILLING_BY_POLICE, done && killing && byPolice, deeds);
            add(
                    Deed.FORCE_BY_POLICE,
                    done && byPolice && (assault || (event.type() == EventType.COERCE && !arrest)),
                    deeds);
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
                .map(Entity::name)
                .anyMatch(name -> WORDS.all("police").stream().anyMatch(name.toLowerCase(Locale.ROOT)::contains));
    }
}
