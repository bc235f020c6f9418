package org.strandline.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.strandline.record.EventType;
import org.strandline.story.PageText.Line;
import org.strandline.story.Plan.Outcome;
import org.strandline.story.match.WordKey;
import org.strandline.story.wording.Word;
import org.strandline.words.Vocabulary;

/**
 * What was planned for a day, and what came of it: a later page tells that it took place, or says with the plan's words that it was put
 * off or called off; else there is no later word. What may answer a plan is looked up by its days and words, never all there is.
 */
final class Plans {

    private static final Vocabulary WORDS = Vocabulary.of(Plans.class, "ledger.txt");
    private static final Set<String> TO_BE = Set.of("was", "were", "is", "are");

    /** Meetings are told in many ways: that they are held, begin, resume, that the sides consult. */
    private static final Set<EventType> TALKS = Set.of(EventType.MEET, EventType.CONSULT, EventType.RESUME);

    private static final int DAYS_AROUND = 3;
    private static final int MOST_ON_A_DAY = 200;
    private static final int MOST_OF_A_WORD = 64;
    private static final double SAME_WORDS = 0.34;
    private static final double SAME_DAY = 0.25;

    private final Moments moments;
    private final List<PageText> pages;
    private final Optional<LocalDate> last;
    private final Map<String, List<Happening>> doneByDay = new HashMap<>();
    private final Map<String, List<Shift>> shiftsByWord = new HashMap<>();

    /** A sentence that says that something is put off or called off. */
    private record Shift(int index, PageText page, Line line, Outcome outcome, Set<String> words) {}

    private Plans(List<PageText> pages, Moments moments) {
        this.pages = pages;
        this.moments = moments;
        this.last = pages.stream()
                .flatMap(page -> moments.day(page.page()).stream())
                .max(Comparator.naturalOrder());
    }

    static List<Plan> of(List<PageText> pages, List<List<Happening>> groups, Moments moments) {
        Plans plans = new Plans(pages, moments);
        plans.readShifts();
        for (List<Happening> group : groups) {
            for (Happening happening : group) {
                plans.readDone(happening);
            }
        }
        plans.doneByDay.values().forEach(done -> done.sort(Comparator.comparingInt(Happening::index)));
        List<Plan> all = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (List<Happening> group : groups) {
            Happening first = group.getFirst();
            if (first.isPlanned()
                    && first.event().type() != EventType.REQUEST
                    && first.date().isPresent()
                    && plans.isAhead(first)
                    && told.add(first.line().key() + first.date())) {
                all.add(plans.plan("p" + (all.size() + 1), group));
            }
        }
        return List.copyOf(all);
    }

    private void readDone(Happening happening) {
        Optional<LocalDate> day = day(happening);
        if (happening.isDone() && day.isPresent()) {
            doneByDay
                    .computeIfAbsent(key(happening, day.get()), unused -> new ArrayList<>())
                    .add(happening);
        }
    }

    private Optional<LocalDate> day(Happening happening) {
        return happening.date().or(() -> moments.day(happening.page().page()));
    }

    private static String key(Happening happening, LocalDate day) {
        EventType type = happening.event().type();
        return (TALKS.contains(type) ? "talks" : type.name()) + "|" + day;
    }

    private boolean isAhead(Happening plan) {
        Optional<LocalDate> day = moments.day(plan.page().page());
        return day.flatMap(today -> plan.date().filter(date -> !date.isBefore(today)))
                .isPresent();
    }

    private void readShifts() {
        for (int index = 0; index < pages.size(); index++) {
            PageText page = pages.get(index);
            for (Line line : page.lines()) {
                Optional<Outcome> outcome = outcome(page, line);
                if (outcome.isPresent()) {
                    Shift shift = new Shift(index, page, line, outcome.get(), keys(Content.of(line.words())));
                    for (String word : shift.words()) {
                        shiftsByWord
                                .computeIfAbsent(word, unused -> new ArrayList<>())
                                .add(shift);
                    }
                }
            }
        }
    }

    /** Whether something "was to have" been: what "will now" be is put off. */
    private static boolean isToHave(List<Word> words) {
        return IntStream.range(0, words.size() - 2)
                .anyMatch(i -> TO_BE.contains(words.get(i).key())
                        && words.get(i + 1).key().equals("to")
                        && words.get(i + 2).key().equals("have"));
    }

    private static Optional<Outcome> outcome(PageText page, Line line) {
        for (int i = 0; i < line.words().size(); i++) {
            String word = page.words(line.words().get(i).span()).toLowerCase(Locale.ROOT);
            String next = i + 1 < line.words().size() ? line.words().get(i + 1).key() : "";
            if (word.equals("now") && isToHave(line.words().subList(0, i))) {
                return Optional.of(Outcome.POSTPONED);
            }
            boolean put = word.equals("put") || word.equals("putting") || word.equals("pushed");
            if (WORDS.has("postponed", word) || (put && (next.equals("off") || next.equals("back")))) {
                return Optional.of(Outcome.POSTPONED);
            }
            if (WORDS.has("cancelled", word) || (word.equals("called") && next.equals("off"))) {
                return Optional.of(Outcome.CALLED_OFF);
            }
        }
        return Optional.empty();
    }

    /** What was done of what was planned: on its day or soon after, by the same, or in the same words. */
    private List<Happening> results(Happening plan, LocalDate day) {
        List<Happening> results = new ArrayList<>();
        for (int after = 0; after <= DAYS_AROUND; after++) {
            doneByDay.getOrDefault(key(plan, day.plusDays(after)), List.of()).stream()
                    .filter(other -> other.index() > plan.index())
                    .limit(MOST_ON_A_DAY)
                    .filter(other -> isResult(plan, day, other))
                    .forEach(results::add);
        }
        results.sort(Comparator.comparingInt(Happening::index));
        return results;
    }

    /** Whether what was done is what was planned; talks on the very day that talks were planned for hardly need the plan's words. */
    private boolean isResult(Happening plan, LocalDate day, Happening other) {
        double words = Content.overlap(keys(plan.context()), keys(other.context()));
        boolean same = Content.overlap(plan.subjects(), other.subjects()) > 0;
        boolean talks = TALKS.contains(plan.event().type())
                && day(other).filter(day::equals).isPresent();
        return words >= SAME_WORDS || (talks && words >= SAME_DAY) || (same && words >= SAME_WORDS / 2);
    }

    /** What words say, in the form in which "signing" and "signed" are one; without those that say when, and that it is planned. */
    private static Set<String> keys(Set<String> words) {
        return words.stream()
                .filter(word -> !WORDS.has("when", word))
                .map(WordKey::of)
                .collect(Collectors.toSet());
    }

    /** The first sentence after a plan that says of it that it is put off or called off. */
    private Optional<Shift> shift(Happening plan, LocalDate day) {
        return keys(plan.context()).stream()
                .flatMap(word -> shiftsByWord.getOrDefault(word, List.of()).stream()
                        .filter(shift -> shift.index() > plan.index())
                        .limit(MOST_OF_A_WORD))
                .filter(shift -> isAbout(plan, day, shift))
                .min(Comparator.comparingInt(Shift::index)
                        .thenComparing(shift -> shift.line().span()));
    }

    /**
     * Whether a sentence that something is put off speaks of a plan: before its day is long over, in its words. A sentence that names the
     * plan's day and none after it is what set that day.
     */
    private boolean isAbout(Happening plan, LocalDate day, Shift shift) {
        boolean near = moments.day(shift.page().page())
                .filter(when -> !when.isAfter(day.plusDays(DAYS_AROUND)))
                .isPresent();
        boolean isItsOutcome =
                days(shift).anyMatch(day::equals) && newDay(shift, day).isEmpty();
        return near && !isItsOutcome && Content.overlap(keys(plan.context()), shift.words()) >= SAME_WORDS;
    }

    /** The day after {@code day} that the sentence names. */
    private static Optional<LocalDate> newDay(Shift shift, LocalDate day) {
        return days(shift).filter(date -> date.isAfter(day)).min(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> days(Shift shift) {
        return shift.page().page().facts().times().stream()
                .filter(time -> shift.line().span().contains(time.span()))
                .flatMap(time -> Days.day(time.value()).stream());
    }

    private boolean isOver(LocalDate day) {
        return last.filter(moment -> moment.isAfter(day)).isPresent();
    }

    private Plan plan(String id, List<Happening> group) {
        Happening first = group.getFirst();
        LocalDate day = first.date().orElseThrow();
        List<Happening> took = results(first, day);
        Optional<Shift> shifted = shift(first, day);
        Outcome outcome;
        List<Evidence> resolution;
        Optional<LocalDate> resolved;
        if (shifted.isPresent()
                && (took.isEmpty() || took.getFirst().index() >= shifted.get().index())) {
            outcome = shifted.get().outcome();
            resolution =
                    List.of(shifted.get().page().evidence(shifted.get().line().span()));
            resolved = newDay(shifted.get(), day);
        } else if (!took.isEmpty()) {
            outcome = Outcome.TOOK_PLACE;
            resolution = took.stream().map(Happening::evidence).distinct().toList();
            resolved = took.getFirst().date().or(() -> Optional.of(day));
        } else {
            outcome = isOver(day) ? Outcome.NO_LATER_WORD : Outcome.PENDING;
            resolution = List.of();
            resolved = Optional.empty();
        }
        return new Plan(
                id,
                first.event().type(),
                first.page().words(first.line().span()),
                Optional.of(day),
                outcome,
                resolved,
                group.stream()
                        .filter(Happening::isPlanned)
                        .map(Happening::evidence)
                        .distinct()
                        .toList(),
                resolution);
    }
}
