package org.strandline.bench.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import org.strandline.record.Entity;
import org.strandline.record.Event;
import org.strandline.record.EventType;
import org.strandline.record.PageRecord.Facts;

/**
 * Scores who did what to whom on the validation records of a coder for the older ontology, CAMEO. Its roots are ours by number: 02
 * and 10 request, 03 agree, 04 consult, 05 support, 06 cooperate, 07 aid, 08 concede or retreat, 09 and 11 accuse, 12 reject, 13
 * threaten, 14 protest, 15 mobilize, 16 sanction, 17 coerce, 18 to 20 assault; 01, a statement, is any. For every coded event: {@code
 * pair}, one of ours has an actor of the source's code and a recipient of the target's; {@code all}, one that has is of the root, too.
 * The unit tests of the same coder have verbs of invention; of them {@code pair.unit} alone is asked.
 */
public final class PetrarchMeasure implements Measure {

    private static final String FOLDER = "data/events/petrarch";
    private static final int ROOT = 2;

    @Override
    public String name() {
        return "events/petrarch";
    }

    @Override
    public List<String> data() {
        return List.of(FOLDER);
    }

    @Override
    public Scores run(Path shared) throws IOException {
        List<Scores.Case> cases = new ArrayList<>();
        SortedMap<String, Double> metrics = new TreeMap<>();
        try (KeptSentences sentences = KeptSentences.english()) {
            FactReader reader = new FactReader(sentences, Optional.empty());
            Path folder = shared.resolve(FOLDER);
            Tally news = tally(folder.resolve("PETR2_GSR_validation.xml"), reader, cases);
            metrics.put("pair", news.pairs / (double) news.events);
            metrics.put("all", news.all / (double) news.events);
            Tally unit = tally(folder.resolve("PETR.UnitTest.records.xml"), reader, new ArrayList<>());
            metrics.put("pair.unit", unit.pairs / (double) unit.events);
        }
        return new Scores(metrics, cases);
    }

    /** How many events are coded, and how many of them are found. */
    private record Tally(int events, int pairs, int all) {}

    private static Tally tally(Path file, FactReader reader, List<Scores.Case> cases) throws IOException {
        int events = 0;
        int pairs = 0;
        int all = 0;
        for (CodedSentence sentence : CodedSentence.read(Files.readString(file))) {
            Facts facts = reader.read(Paper.article(sentence.text(), Optional.empty()));
            for (CodedSentence.Coded coded : sentence.events()) {
                List<Event> found = facts.events().stream()
                        .filter(event -> isPair(coded, event, facts, sentence.text()))
                        .toList();
                boolean right = found.stream()
                        .anyMatch(event -> roots(coded.code()).isEmpty()
                                || roots(coded.code()).contains(event.type()));
                events++;
                pairs += found.isEmpty() ? 0 : 1;
                all += right ? 1 : 0;
                cases.add(new Scores.Case(
                        sentence.id() + " #" + events,
                        Half.TUNED,
                        right ? 1 : found.isEmpty() ? 0 : 0.5,
                        coded + " " + sentence.text(),
                        facts.events().toString()));
            }
        }
        return new Tally(events, pairs, all);
    }

    private static boolean isPair(CodedSentence.Coded coded, Event event, Facts facts, String text) {
        // Of those who meet or agree either side may be called the source.
        boolean straight = has(event.actors(), coded.source(), facts, text)
                && has(event.recipients(), coded.target(), facts, text);
        boolean mutual = event.type() == EventType.CONSULT || event.type() == EventType.COOPERATE;
        return straight
                || (mutual
                        && has(event.actors(), coded.target(), facts, text)
                        && has(event.recipients(), coded.source(), facts, text));
    }

    private static boolean has(List<String> ids, String code, Facts facts, String text) {
        List<Entity> parties = facts.entities().stream()
                .filter(entity -> ids.contains(entity.id()))
                .toList();
        return code.startsWith("---") || parties.stream().anyMatch(entity -> CodedParty.is(code, entity, text));
    }

    /** The types that are a root of CAMEO; none where any will do. */
    private static Set<EventType> roots(String code) {
        return switch (code.substring(0, Math.min(ROOT, code.length()))) {
            case "02", "10" -> Set.of(EventType.REQUEST, EventType.PROPOSE);
            case "03" -> Set.of(EventType.AGREE);
            case "04" -> Set.of(EventType.CONSULT, EventType.MEET, EventType.MEDIATE);
            case "05" -> Set.of(EventType.SUPPORT);
            case "06" -> Set.of(EventType.COOPERATE);
            case "07" -> Set.of(EventType.AID);
            case "08" -> Set.of(EventType.CONCEDE, EventType.RETREAT);
            case "09", "11" -> Set.of(EventType.ACCUSE);
            case "12" -> Set.of(EventType.REJECT);
            case "13" -> Set.of(EventType.THREATEN);
            case "14" -> Set.of(EventType.PROTEST);
            case "15" -> Set.of(EventType.MOBILIZE);
            case "16" -> Set.of(EventType.SANCTION);
            case "17" -> Set.of(EventType.COERCE);
            case "18", "19", "20" -> Set.of(EventType.ASSAULT);
            default -> Set.of();
        };
    }
}
