package org.strandline.bench.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.strandline.bench.Scores;
import org.strandline.event.StatusReader;
import org.strandline.record.Event.Status;
import org.strandline.record.Prose;
import org.strandline.text.Sentence;
import org.strandline.text.Span;

/** Counts how often the status that is read of a marked event is one that agrees with the set, over all and for each kind of gold. */
final class StatusScore {

    private static final int BEFORE = 80;
    private static final int AFTER = 50;

    private final StatusReader reader = new StatusReader();
    private final SortedMap<String, int[]> counts = new TreeMap<>();
    private final List<Scores.Case> cases = new ArrayList<>();

    /** Adds the events of one page; those whose trigger no sentence has are wrong. */
    void add(String page, Prose prose, List<MarkedEvent> events) {
        for (MarkedEvent event : events) {
            String actual = prose.sentences().stream()
                    .filter(sentence -> sentence.span().contains(event.trigger()))
                    .findFirst()
                    .map(sentence -> word(read(sentence, event)))
                    .orElse("no sentence");
            boolean right =
                    event.statuses().stream().anyMatch(status -> word(status).equals(actual));
            count(event, right);
            String id = page + " " + event.trigger();
            String expected = words(event.statuses()) + ": " + context(event.trigger(), prose.text());
            cases.add(new Scores.Case(id, event.half(), right ? 1 : 0, expected, actual));
        }
    }

    Scores scores() {
        SortedMap<String, Double> metrics = new TreeMap<>();
        counts.forEach((name, count) -> metrics.put("accuracy" + name, count[0] / (double) count[1]));
        return new Scores(metrics, cases);
    }

    /** The trigger in brackets, and some words around it. */
    private static String context(Span trigger, String text) {
        return text.substring(Math.max(trigger.start() - BEFORE, 0), trigger.start()) + "[" + trigger.of(text) + "]"
                + text.substring(trigger.end(), Math.min(trigger.end() + AFTER, text.length()));
    }

    private Status read(Sentence sentence, MarkedEvent event) {
        return reader.of(sentence, sentence.head(event.trigger()).orElseThrow());
    }

    private void count(MarkedEvent event, boolean right) {
        String half = "." + event.half().name().toLowerCase(Locale.ROOT);
        for (String name : List.of("", half, "." + words(event.statuses()))) {
            int[] count = counts.computeIfAbsent(name, unused -> new int[2]);
            count[0] += right ? 1 : 0;
            count[1]++;
        }
    }

    private static String words(Set<Status> statuses) {
        Set<Status> sorted = new TreeSet<>(statuses);
        return String.join("|", sorted.stream().map(StatusScore::word).toList());
    }

    private static String word(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
