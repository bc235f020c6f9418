package org.strandline.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.strandline.story.PageText.Line;
import org.strandline.story.Plan.Outcome;
import org.strandline.words.Vocabulary;

/**
 * What was planned for a day, and what came of it: a later page tells that it took place, or says with the plan's words that it was put
 * off or called off; else there is no later word.
 */
final class Plans {

    private static final Vocabulary WORDS = Vocabulary.of(Plans.class, "ledger.txt");
    private static final int DAYS_AROUND = 3;
    private static final int MOST_COMPARED = 200;
    private static final double SAME_WORDS = 0.34;

    private final Moments moments;
    private final List<PageText> pages;
    private final Map<String, List<Happening>> done = new HashMap<>();
    private final List<Shift> shifts = new ArrayList<>();

    /** A sentence that says that something is put off or called off. */
    private record Shift(int index, PageText page, Line line, Outcome outcome, Set<String> words) {}

    private Plans(List<PageText> pages, Moments moments) {
        this.pages = pages;
        this.moments = moments;
    }

    static List<Plan> of(List<PageText> pages, List<List<Happening>> groups, Moments moments) {
        Plans plans = new Plans(pages, moments);
        plans.readShifts();
        for (List<Happening> group : groups) {
            for (Happening happening : group) {
                if (happening.isDone()) {
                    plans.done
                            .computeIfAbsent(happening.event().type().name(), unused -> new ArrayList<>())
                            .add(happening);
                }
            }
        }
        List<Plan> all = new ArrayList<>();
        for (List<Happening> group : groups) {
            Happening first = group.getFirst();
            if (first.isPlanned() && first.date().isPresent() && plans.isAhead(first)) {
                all.add(plans.plan("p" + (all.size() + 1), group));
            }
        }
        return List.copyOf(all);
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
                Optional<Outcome> outcome = outcome(line);
                if (outcome.isPresent()) {
                    shifts.add(new Shift(index, page, line, outcome.get(), Content.of(line.words())));
                }
            }
        }
    }

    private static Optional<Outcome> outcome(Line line) {
        for (int i = 0; i < line.words().size(); i++) {
            String word = line.words().get(i).key();
            String next = i + 1 < line.words().size() ? line.words().get(i + 1).key() : "";
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

    /** Whether something that was done is what was planned: on its day or soon after, by the same, or in the same words. */
    private boolean isResult(Happening plan, LocalDate day, Happening other) {
        Optional<LocalDate> date =
                other.date().or(() -> moments.day(other.page().page()));
        boolean near = date.filter(when -> !when.isBefore(day) && !when.isAfter(day.plusDays(DAYS_AROUND)))
                .isPresent();
        double words = Content.overlap(plan.context(), other.context());
        boolean same = Content.overlap(plan.subjects(), other.subjects()) > 0;
        return near && (words >= SAME_WORDS || (same && words >= SAME_WORDS / 2));
    }

    /** Whether a sentence that something is put off speaks of a plan: before its day is long over, in its words. */
    private boolean isAbout(Happening plan, LocalDate day, Shift shift) {
        boolean near = moments.day(shift.page().page())
                .filter(when -> !when.isAfter(day.plusDays(DAYS_AROUND)))
                .isPresent();
        return near && Content.overlap(plan.context(), shift.words()) >= SAME_WORDS;
    }

    /** The day after {@code day} that the sentence names. */
    private static Optional<LocalDate> newDay(Shift shift, LocalDate day) {
        return shift.page().page().facts().times().stream()
                .filter(time -> shift.line().span().contains(time.span()))
                .flatMap(time -> Days.day(time.value()).stream())
                .filter(date -> date.isAfter(day))
                .min(Comparator.naturalOrder());
    }

    private boolean isOver(LocalDate day) {
        return pages.stream()
                .flatMap(page -> moments.day(page.page()).stream())
                .max(Comparator.naturalOrder())
                .filter(last -> last.isAfter(day))
                .isPresent();
    }

    private Plan plan(String id, List<Happening> group) {
        Happening first = group.getFirst();
        LocalDate day = first.date().orElseThrow();
        List<Happening> took = done.getOrDefault(first.event().type().name(), List.of()).stream()
                .filter(other -> other.index() > first.index() && isResult(first, day, other))
                .limit(MOST_COMPARED)
                .toList();
        Optional<Shift> shifted = shifts.stream()
                .filter(shift -> shift.index() > first.index() && isAbout(first, day, shift))
                .findFirst();
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
                group.stream().map(Happening::evidence).distinct().toList(),
                resolution);
    }
}
