package org.strandline.bench.entities;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.strandline.bench.Half;
import org.strandline.bench.Measure;
import org.strandline.bench.Scores;
import org.strandline.bench.english.KeptSentences;
import org.strandline.bench.english.Paper;
import org.strandline.entity.EntityFinder;
import org.strandline.reading.SentenceReader;
import org.strandline.record.Entity;
import org.strandline.record.EntityType;
import org.strandline.record.Prose;
import org.strandline.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Scores the victims' names of reports on shootings: the share of those that the set gives that are found among the page's persons.
 * A name is found if a person has a name or another name with the same words, or if one of the two has all words of the other, which
 * are at least two, and they end alike. Each name counts once a page.
 */
public final class VictimsMeasure implements Measure {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TITLE = 2;
    private static final int TEXT = 3;
    private static final int VICTIMS = 4;

    @Override
    public String name() {
        return "entities/gvdb";
    }

    @Override
    public List<String> data() {
        return List.of("data/figures/gvdb");
    }

    @Override
    public Scores run(Path shared) throws IOException {
        int[] found = new int[Half.values().length];
        int[] all = new int[Half.values().length];
        List<Scores.Case> cases = new ArrayList<>();
        List<String> rows = Files.readAllLines(shared.resolve("data/figures/gvdb/dev.tsv"));
        try (KeptSentences sentences = KeptSentences.english()) {
            for (String row : rows.subList(1, rows.size())) {
                List<String> fields = List.of(row.split("\t", -1));
                Set<String> names = names(fields.get(VICTIMS));
                if (!names.isEmpty()) {
                    Half half = Half.of(fields.getFirst());
                    List<String> persons = persons(fields, sentences);
                    List<String> missing = names.stream()
                            .filter(name -> persons.stream().noneMatch(person -> isSame(name, person)))
                            .toList();
                    int index = half == Half.TUNED ? 0 : 1;
                    all[index] += names.size();
                    found[index] += names.size() - missing.size();
                    double share = 1 - (double) missing.size() / names.size();
                    cases.add(new Scores.Case(
                            fields.getFirst(), half, share, String.join("\n", missing), String.join("\n", persons)));
                }
            }
        }
        SortedMap<String, Double> metrics = new TreeMap<>();
        metrics.put("recall.tuned", (double) found[0] / all[0]);
        metrics.put("recall.unseen", (double) found[1] / all[1]);
        return new Scores(metrics, cases);
    }

    private static Set<String> names(String json) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode victim : JSON.readTree(json).path("victim-section")) {
            String name = victim.path("name").path("value").asString("").strip();
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    /** The names of the persons on a page; its title, which the set glues to its text, is a paragraph of its own. */
    private static List<String> persons(List<String> fields, SentenceReader sentences) {
        String text = fields.get(TEXT);
        String title = fields.get(TITLE);
        List<Span> paragraphs = new ArrayList<>();
        int from = !title.isEmpty() && text.startsWith(title) ? title.length() : 0;
        if (from > 0) {
            paragraphs.add(new Span(0, from));
        }
        if (from < text.length()) {
            paragraphs.add(new Span(from, text.length()));
        }
        Prose prose = Paper.prose(text, paragraphs, sentences);
        return new EntityFinder()
                .find(prose).stream()
                        .filter(entity -> entity.type() == EntityType.PERSON)
                        .flatMap(VictimsMeasure::namesOf)
                        .toList();
    }

    private static Stream<String> namesOf(Entity entity) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream());
    }

    private static boolean isSame(String gold, String person) {
        List<String> one = words(gold);
        List<String> other = words(person);
        boolean within = one.containsAll(other) || other.containsAll(one);
        boolean enough = Math.min(one.size(), other.size()) > 1 || one.equals(other);
        return !one.isEmpty() && within && enough && one.getLast().equals(other.getLast());
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (char c : (name + " ").toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }
}
