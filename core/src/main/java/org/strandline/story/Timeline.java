package org.strandline.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.strandline.record.BlockType;
import org.strandline.record.Event;
import org.strandline.record.TimeExpression;
import org.strandline.story.PageText.Line;
import org.strandline.story.Story.Day;
import org.strandline.story.wording.Word;
import org.strandline.words.Vocabulary;

/**
 * The days that matter, each with a sentence. A sentence tells of the day that its event or its time expression names; the first
 * sentence of a page of the day on which the page was published. A day matters if independent pages tell of it, or if something
 * happened on it. Its sentence is the one that most of the others agree with.
 */
final class Timeline {

    private static final Vocabulary WORDS = Vocabulary.of(Timeline.class, "summaries.txt");
    private static final int MOST_COMPARED = 200;
    private static final int FEWEST_WORDS = 6;
    private static final int MOST_WORDS = 60;
    private static final double AGREES = 0.2;

    private final Moments moments;
    private final Origins origins;
    private final Map<LocalDate, List<Candidate>> byDay = new TreeMap<>();

    /** A sentence that tells of a day; {@code rank} is what makes it a good one but for what others say. */
    private record Candidate(PageText page, Line line, Set<String> words, double rank) {}

    private Timeline(Moments moments, Origins origins) {
        this.moments = moments;
        this.origins = origins;
    }

    static List<Day> of(List<PageText> pages, Moments moments, Origins origins) {
        Timeline timeline = new Timeline(moments, origins);
        pages.forEach(timeline::read);
        List<Day> days = new ArrayList<>();
        timeline.byDay.forEach(
                (date, candidates) -> timeline.day(date, candidates).ifPresent(days::add));
        return List.copyOf(days);
    }

    private void read(PageText page) {
        Map<Integer, LocalDate> dated = new HashMap<>();
        Set<Integer> telling = new HashSet<>();
        for (TimeExpression time : page.page().facts().times()) {
            int line = page.indexAt(time.span().start());
            Optional<LocalDate> day = Days.day(time.value());
            if (line >= 0 && day.isPresent() && time.mod().isEmpty()) {
                dated.putIfAbsent(line, day.get());
            }
        }
        for (Event event : page.page().facts().events()) {
            int line = page.indexAt(event.span().start());
            Optional<LocalDate> day = event.date().flatMap(Days::day);
            if (line >= 0 && isTold(event)) {
                day.ifPresent(known -> dated.put(line, known));
                telling.add(line);
            }
        }
        Optional<LocalDate> published = moments.day(page.page());
        int lead = lead(page);
        if (lead >= 0 && published.isPresent()) {
            dated.putIfAbsent(lead, published.get());
        }
        dated.forEach((line, day) -> add(page, line, day, rank(page, line, lead, telling.contains(line) ? 1 : 0)));
    }

    private void add(PageText page, int index, LocalDate day, double rank) {
        Line line = page.lines().get(index);
        if (line.type() == BlockType.HEADLINE || line.type() == BlockType.CAPTION) {
            return;
        }
        Set<String> words = new HashSet<>();
        for (Word word : line.words()) {
            if (!WORDS.has("empty", word.key())) {
                words.add(word.key());
            }
        }
        byDay.computeIfAbsent(day, unused -> new ArrayList<>()).add(new Candidate(page, line, words, rank));
    }

    private static double rank(PageText page, int index, int lead, int events) {
        Line line = page.lines().get(index);
        int count = line.words().size();
        double rank = events + (index == lead ? 1.0 : 0.0) - 0.01 * Math.min(index, 50);
        rank -= count < FEWEST_WORDS || count > MOST_WORDS ? 2 : 0;
        rank -= WORDS.has("leaning", line.words().getFirst().key()) ? 1 : 0;
        rank -= line.type() == BlockType.PARAGRAPH || line.type() == BlockType.STANDFIRST ? 0 : 1;
        char first = page.words(line.span()).charAt(0);
        return rank - (Character.isLetterOrDigit(first) ? 0 : 1);
    }

    private Optional<Day> day(LocalDate date, List<Candidate> all) {
        List<Candidate> candidates = all.stream()
                .sorted(Comparator.comparingDouble((Candidate one) -> -one.rank()))
                .limit(MOST_COMPARED)
                .toList();
        Optional<Candidate> best = candidates.stream()
                .max(Comparator.comparingDouble((Candidate one) -> one.rank() + support(one, candidates)));
        int pages = origins.count(all.stream().map(one -> one.page().id()).toList());
        boolean matters = pages > 1 || all.stream().anyMatch(one -> one.rank() > 0.5);
        return best.filter(unused -> matters).map(one -> {
            List<Candidate> agreeing = new ArrayList<>(List.of(one));
            all.stream()
                    .filter(other -> !other.equals(one) && alike(one, other) >= AGREES)
                    .forEach(agreeing::add);
            return new Day(
                    date,
                    one.page().words(one.line().span()),
                    agreeing.stream()
                            .map(other -> other.page().evidence(other.line().span()))
                            .toList(),
                    origins.count(
                            agreeing.stream().map(other -> other.page().id()).toList()));
        });
    }

    /** How much the sentences of other origins agree with one. */
    private double support(Candidate one, List<Candidate> others) {
        double support = 0;
        for (Candidate other : others) {
            if (!origins.of(other.page().id()).equals(origins.of(one.page().id()))) {
                support += alike(one, other);
            }
        }
        return support;
    }

    private static double alike(Candidate one, Candidate other) {
        long common = one.words().stream().filter(other.words()::contains).count();
        int shorter = Math.min(one.words().size(), other.words().size());
        return shorter == 0 ? 0 : (double) common / shorter;
    }

    private static boolean isTold(Event event) {
        return switch (event.status()) {
            case HAPPENED, ONGOING, PLANNED -> true;
            case EXPECTED, POSSIBLE, CONDITIONAL, DEMANDED, REFUSED, DENIED -> false;
        };
    }

    private static int lead(PageText page) {
        for (int i = 0; i < page.lines().size(); i++) {
            if (page.lines().get(i).type() == BlockType.PARAGRAPH) {
                return i;
            }
        }
        return -1;
    }
}
