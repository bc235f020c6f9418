package org.strandline.bench.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.strandline.bench.Half;
import org.strandline.bench.Measure;
import org.strandline.bench.Scores;
import org.strandline.bench.english.KeptSentences;
import org.strandline.bench.english.Paper;
import org.strandline.reading.FactReader;
import org.strandline.record.Article;
import org.strandline.record.Entity;
import org.strandline.record.Event;
import org.strandline.record.EventType;
import org.strandline.record.PageRecord.Facts;
import org.strandline.record.Prose;
import org.strandline.text.Sentence;
import org.strandline.text.Span;

/**
 * Scores who did what to whom on single sentences of news, in which one pair of source and target is marked. The marks are not shown to
 * the reader. A sentence is read as a page of its own.
 *
 * <ul>
 *   <li>{@code found}: there is some event.
 *   <li>{@code root}: an event is of the gold type, among those whose actors or recipients touch a mark; where none do, the event whose
 *       trigger is nearest to the marks. {@code macro} is the mean over the types of the F1 of this answer; where none is right the
 *       answer is the one that touches most, of several the nearest. {@code root.first} takes that answer alone.
 *   <li>{@code pair}: in one event an actor touches the source and a recipient the target. A mention touches a mark if one has the
 *       other's head in it.
 *   <li>{@code all}: one event is of the gold type and has the pair.
 * </ul>
 *
 * <p>The set has no type of its own for concessions and retreats, and says, as the ontology's manual does, of cooperation that is still
 * to come that it is agreed to. We say {@code consult} and {@code planned}; that answers {@code AGREE} here. Of the types for talks,
 * {@code meet} and {@code mediate} answer {@code CONSULT}, {@code propose}, {@code amend} and {@code resume} {@code AGREE}, {@code
 * suspend} {@code REJECT}.
 */
public final class PloverMeasure implements Measure {

    private static final Set<EventType> COOPERATIVE = EnumSet.of(
            EventType.CONSULT,
            EventType.SUPPORT,
            EventType.COOPERATE,
            EventType.AID,
            EventType.RETREAT,
            EventType.CONCEDE);
    private static final Set<Event.Status> STILL_TO_COME =
            EnumSet.of(Event.Status.PLANNED, Event.Status.EXPECTED, Event.Status.POSSIBLE);
    private static final int NEVER = 1_000_000;

    @Override
    public String name() {
        return "events/plv";
    }

    @Override
    public List<String> data() {
        return List.of("data/events/plv");
    }

    @Override
    public Scores run(Path shared) throws IOException {
        List<Answer> answers = new ArrayList<>();
        try (KeptSentences sentences = KeptSentences.english()) {
            FactReader facts = new FactReader(sentences, Optional.empty());
            for (MarkedSentence gold : read(shared.resolve("data/events/plv/PLV_train.tsv"))) {
                answers.add(answer(gold, facts));
            }
        }
        SortedMap<String, Double> metrics = new TreeMap<>();
        for (Half half : Half.values()) {
            String name = half == Half.TUNED ? "tuned" : "unseen";
            metrics(answers.stream().filter(answer -> answer.half == half).toList())
                    .forEach((metric, value) -> metrics.put(metric + "." + name, value));
        }
        metrics.putAll(metrics(answers));
        return new Scores(metrics, answers.stream().map(Answer::asCase).toList());
    }

    private static List<MarkedSentence> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> columns = Arrays.asList(lines.getFirst().split("\t", -1));
        List<MarkedSentence> sentences = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            // One sentence may stand in the set with several pairs marked.
            sentences.add(MarkedSentence.of(
                    cells[columns.indexOf("sentence_id")] + "-" + sentences.size(),
                    unquoted(cells[columns.indexOf("marked_sentence")]),
                    cells[columns.indexOf("gold_root")]));
        }
        return sentences;
    }

    /** A cell without the quote marks that spreadsheets put around cells with quote marks in them. */
    private static String unquoted(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    /** What was read of a sentence. */
    private record Answer(
            MarkedSentence gold,
            Half half,
            boolean found,
            String first,
            boolean root,
            boolean pair,
            boolean all,
            String shown) {

        String answered() {
            return root ? gold.root() : first;
        }

        Scores.Case asCase() {
            double score = ((root ? 1 : 0) + (pair ? 1 : 0) + (all ? 1 : 0)) / 3.0;
            return new Scores.Case(gold.id(), half, score, gold.root() + " " + gold.text(), shown);
        }
    }

    private static Answer answer(MarkedSentence gold, FactReader reader) {
        Article article = Paper.article(gold.text(), Optional.empty());
        Facts facts = reader.read(article);
        Marks marks = new Marks(gold, reader.prose(article), facts.entities());
        List<Event> touching = facts.events().stream()
                .filter(event -> marks.touched(event) > 0)
                .toList();
        Comparator<Event> best =
                Comparator.<Event>comparingInt(event -> -marks.touched(event)).thenComparingInt(marks::distance);
        Optional<Event> first = facts.events().stream().min(best);
        List<Event> asked = touching.isEmpty() ? first.stream().toList() : touching;
        return new Answer(
                gold,
                Half.of("plv/" + gold.number()),
                !facts.events().isEmpty(),
                first.map(PloverMeasure::root).orElse("none"),
                asked.stream().anyMatch(event -> root(event).equals(gold.root())),
                facts.events().stream().anyMatch(marks::isPair),
                facts.events().stream()
                        .anyMatch(event -> marks.isPair(event) && root(event).equals(gold.root())),
                shown(facts, gold.text()));
    }

    /** The set's name for the type of an event. */
    private static String root(Event event) {
        if (COOPERATIVE.contains(event.type()) && STILL_TO_COME.contains(event.status())) {
            return "AGREE";
        }
        return switch (event.type()) {
            case CONCEDE, RETREAT -> "YIELD";
            case MEET, MEDIATE -> "CONSULT";
            case PROPOSE, AMEND, RESUME -> "AGREE";
            case SUSPEND -> "REJECT";
            case AGREE,
                    CONSULT,
                    SUPPORT,
                    COOPERATE,
                    AID,
                    REQUEST,
                    ACCUSE,
                    REJECT,
                    THREATEN,
                    PROTEST,
                    SANCTION,
                    MOBILIZE,
                    COERCE,
                    ASSAULT -> event.type().name();
        };
    }

    private static String shown(Facts facts, String text) {
        StringBuilder shown = new StringBuilder();
        for (Event event : facts.events()) {
            shown.append(event.type())
                    .append(' ')
                    .append(event.status())
                    .append(" \"")
                    .append(event.span().of(text))
                    .append("\" ")
                    .append(names(event.actors(), facts))
                    .append(" -> ")
                    .append(names(event.recipients(), facts))
                    .append("; ");
        }
        return shown.toString();
    }

    private static List<String> names(List<String> ids, Facts facts) {
        return facts.entities().stream()
                .filter(entity -> ids.contains(entity.id()))
                .map(Entity::name)
                .toList();
    }

    private static SortedMap<String, Double> metrics(List<Answer> answers) {
        SortedMap<String, Double> metrics = new TreeMap<>();
        double all = Math.max(1, answers.size());
        metrics.put("found", answers.stream().filter(Answer::found).count() / all);
        metrics.put("root", answers.stream().filter(Answer::root).count() / all);
        metrics.put(
                "root.first",
                answers.stream()
                                .filter(answer -> answer.first.equals(answer.gold.root()))
                                .count()
                        / all);
        metrics.put("pair", answers.stream().filter(Answer::pair).count() / all);
        metrics.put("all", answers.stream().filter(Answer::all).count() / all);
        metrics.put("macro", macro(answers));
        return metrics;
    }

    private static double macro(List<Answer> answers) {
        Map<String, Double> scores = new TreeMap<>();
        for (String root :
                answers.stream().map(answer -> answer.gold.root()).distinct().toList()) {
            long wanted = answers.stream()
                    .filter(answer -> answer.gold.root().equals(root))
                    .count();
            long said = answers.stream()
                    .filter(answer -> answer.answered().equals(root))
                    .count();
            long right = answers.stream()
                    .filter(answer -> answer.gold.root().equals(root) && answer.root)
                    .count();
            scores.put(root, 2.0 * right / (wanted + said));
        }
        return scores.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    /** The marks of a sentence, and who stands at them. */
    private static final class Marks {

        private final MarkedSentence gold;
        private final List<Sentence> sentences;
        private final List<Entity> entities;

        Marks(MarkedSentence gold, Prose prose, List<Entity> entities) {
            this.gold = gold;
            this.sentences = prose.sentences();
            this.entities = entities;
        }

        /** How many of the two marks the participants of an event touch, in their own role or another: 3 for the pair. */
        int touched(Event event) {
            if (isPair(event)) {
                return 3;
            }
            List<String> all = new ArrayList<>(event.actors());
            all.addAll(event.recipients());
            return (touches(all, gold.sources()) ? 1 : 0) + (touches(all, gold.targets()) ? 1 : 0);
        }

        boolean isPair(Event event) {
            return touches(event.actors(), gold.sources()) && touches(event.recipients(), gold.targets());
        }

        /** How far the nearest mention of an event is from the middle between the marks. */
        int distance(Event event) {
            int middle = (int) Stream.concat(gold.sources().stream(), gold.targets().stream())
                    .mapToInt(span -> (span.start() + span.end()) / 2)
                    .average()
                    .orElse(0);
            return event.mentions().stream()
                    .mapToInt(span -> Math.abs(span.start() - middle))
                    .min()
                    .orElse(NEVER);
        }

        private boolean touches(List<String> ids, List<Span> marks) {
            return entities.stream()
                    .filter(entity -> ids.contains(entity.id()))
                    .flatMap(entity -> entity.mentions().stream())
                    .anyMatch(mention -> marks.stream().anyMatch(mark -> touches(mention.span(), mark)));
        }

        private boolean touches(Span mention, Span mark) {
            return mention.overlaps(mark) && (has(mark, mention) || has(mention, mark));
        }

        /** Whether the head of {@code inner} stands in {@code outer}. */
        private boolean has(Span outer, Span inner) {
            for (Sentence sentence : sentences) {
                if (sentence.span().overlaps(inner)) {
                    OptionalInt head = sentence.head(inner);
                    if (head.isPresent()
                            && outer.contains(
                                    sentence.tokens().get(head.getAsInt()).span())) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
