package org.strandline.bench.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.strandline.bench.Half;
import org.strandline.bench.Measure;
import org.strandline.bench.Scores;
import org.strandline.bench.SeedPage;
import org.strandline.bench.english.KeptSentences;
import org.strandline.bench.process.Names;
import org.strandline.reading.FactReader;
import org.strandline.record.Entity;
import org.strandline.record.Event;
import org.strandline.record.PageRecord.Facts;
import org.strandline.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * Scores the events of the two seed pages. One is told if a mention in the gold's line shares a word with the gold's trigger and has its type; it is
 * right if all that the gold says of mode, actors, recipients, place, date and status is so, and nobody else is said to have done it or to have had it done.
 */
public final class SeedEventsMeasure implements Measure {

    @Override
    public String name() {
        return "events/seeds";
    }

    @Override
    public List<String> data() {
        return SeedPage.data();
    }

    @Override
    public Scores run(Path shared) throws IOException {
        List<Scores.Case> cases = new ArrayList<>();
        double told = 0;
        try (KeptSentences sentences = KeptSentences.english()) {
            FactReader reader = new FactReader(sentences, Optional.empty());
            for (SeedPage seed : SeedPage.all(shared)) {
                Page page = Page.of(seed, reader.read(seed.article().orElseThrow()));
                for (JsonNode gold : seed.gold().get("events")) {
                    Optional<Event> event = page.told(gold);
                    List<String> wrong =
                            event.map(found -> page.wrong(gold, found)).orElse(List.of("untold"));
                    told += event.isPresent() ? 1 : 0;
                    cases.add(new Scores.Case(
                            seed.name() + " line " + gold.path("line") + " #" + cases.size(),
                            Half.TUNED,
                            wrong.isEmpty() ? 1 : 0,
                            gold.toString(),
                            wrong + event.map(found -> " " + page.shown(found)).orElse("")));
                }
            }
        }
        SortedMap<String, Double> metrics = new TreeMap<>();
        metrics.put(
                "right",
                cases.stream().mapToDouble(Scores.Case::score).average().orElse(0));
        metrics.put("told", told / Math.max(1, cases.size()));
        return new Scores(metrics, cases);
    }

    /** A seed page and our answer. */
    private record Page(SeedPage seed, List<Event> events, Function<String, Entity> entity) {

        static Page of(SeedPage seed, Facts facts) {
            SortedMap<String, Entity> byId = facts.entities().stream()
                    .collect(Collectors.toMap(Entity::id, Function.identity(), (one, other) -> one, TreeMap::new));
            return new Page(seed, facts.events(), id -> Objects.requireNonNull(byId.get(id)));
        }

        /** The event that the gold means: of several the one with the least wrong. */
        Optional<Event> told(JsonNode gold) {
            return events.stream()
                    .filter(event -> event.type()
                            .name()
                            .equalsIgnoreCase(gold.path("type").asString()))
                    .filter(event -> event.mentions().stream().anyMatch(span -> isMeant(gold, span)))
                    .min(Comparator.comparingInt(event -> wrong(gold, event).size()));
        }

        private boolean isMeant(JsonNode gold, Span span) {
            String trigger = " " + gold.path("trigger").asString() + " ";
            return seed.line(span.start()) == gold.path("line").asInt()
                    && Stream.of(span.of(seed.text()).split(" ")).anyMatch(word -> trigger.toLowerCase(Locale.ROOT)
                            .contains(" " + word.toLowerCase(Locale.ROOT) + " "));
        }

        /** What of the gold is not so. */
        List<String> wrong(JsonNode gold, Event event) {
            List<String> wrong = new ArrayList<>();
            check(
                    wrong,
                    "mode",
                    !gold.has("mode")
                            || event.mode().equals(Optional.of(gold.path("mode").asString())));
            check(wrong, "actors", !gold.has("actors") || are(gold.path("actors"), event.actors()));
            check(wrong, "recipients", !gold.has("recipients") || are(gold.path("recipients"), event.recipients()));
            check(wrong, "place", !gold.has("place") || isAt(gold.path("place").asString(), event));
            check(
                    wrong,
                    "date",
                    !gold.has("date")
                            || event.date().equals(Optional.of(gold.path("date").asString())));
            check(
                    wrong,
                    "status",
                    gold.path("status")
                            .asString()
                            .equalsIgnoreCase(event.status().name()));
            return wrong;
        }

        private static void check(List<String> wrong, String what, boolean right) {
            if (!right) {
                wrong.add(what);
            }
        }

        private boolean are(JsonNode names, List<String> ids) {
            boolean all = names.size() == ids.size();
            for (JsonNode name : names) {
                Names gold = Names.of(name.asString());
                all &= ids.stream().map(entity).anyMatch(gold::fit);
            }
            return all;
        }

        /** A visit to a country may have it as recipient. */
        private boolean isAt(String place, Event event) {
            return event.place().filter(place::contains).isPresent()
                    || event.recipients().stream().map(entity).anyMatch(Names.of(place)::fit);
        }

        String shown(Event event) {
            return event.span().of(seed.text()) + " " + event.mode().orElse("") + " "
                    + names(event.actors()) + " → " + names(event.recipients()) + " "
                    + event.place().orElse("") + " " + event.date().orElse("") + " " + event.status();
        }

        private List<String> names(List<String> ids) {
            return ids.stream().map(entity).map(Entity::name).toList();
        }
    }
}
