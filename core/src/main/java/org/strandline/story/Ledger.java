package org.strandline.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.strandline.record.Figure;
import org.strandline.record.Statement;
import org.strandline.story.FigureSeries.Claimant;

/**
 * Series of the same thing counted. Two figures are of one series if category, unit and counted word agree, their places do not clash,
 * they are of one size, and their sentences speak of the same; a claimant who gives two numbers on one page counts two things. What
 * comes on top ("another 12") is never in a series with what adds up, and nothing is added to anything.
 */
final class Ledger {

    private static final int MOST_COMPARED = 40;
    private static final double SAME_SIZE = 3;
    private static final double HARM_ENOUGH = 0.8;
    private static final double OTHER_ENOUGH = 1.35;
    private static final double KNOWN = 0.5;
    private static final double ODD_AND_KNOWN = 0.9;
    private static final int SAME_BREATH = 200;
    private static final double CONTRASTED = 1.5;
    private static final BigDecimal LEAST = BigDecimal.ONE;

    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, List<Draft>> byKind = new HashMap<>();
    private final KnownNumbers known = new KnownNumbers();

    private Ledger() {}

    /** The series of the figures on {@code pages}, in their order, each with its tolls in order of time. */
    static List<Draft> of(List<PageText> pages, Subjects subjects, Moments moments) {
        Ledger ledger = new Ledger();
        for (int index = 0; index < pages.size(); index++) {
            for (Toll toll : tolls(index, pages.get(index), subjects, moments)) {
                ledger.add(toll);
            }
        }
        return ledger.drafts.stream().filter(Draft::isTold).toList();
    }

    private static List<Toll> tolls(int index, PageText page, Subjects subjects, Moments moments) {
        Map<String, Statement> statements = new HashMap<>();
        page.page().facts().statements().forEach(statement -> statements.put(statement.id(), statement));
        List<Toll> tolls = new ArrayList<>();
        for (Figure figure : page.page().facts().figures()) {
            Optional<PageText.Line> line = page.lineAt(figure.span().start());
            if (Toll.mayCount(figure) && line.isPresent()) {
                Optional<Figure.Counted> what = SaidToCount.of(line.get(), figure);
                if (what.isPresent() || figure.unit().isEmpty()) {
                    tolls.add(new Toll(
                            index,
                            page,
                            figure,
                            what,
                            standing(page, line.get(), figure),
                            Toll.value(figure).orElse(LEAST),
                            claimant(page, figure, statements, subjects),
                            moments.day(page.page()),
                            Content.of(line.get().words())));
                }
            }
        }
        return tolls;
    }

    private static Toll.Standing standing(PageText page, PageText.Line line, Figure figure) {
        if (isOnTop(page, figure)) {
            return Toll.Standing.ADDED;
        }
        return SaidToCount.isOfBefore(line, figure)
                ? Toll.Standing.FORMER
                : SaidToCount.isRecount(line) ? Toll.Standing.RECOUNTED : Toll.Standing.HELD;
    }

    /**
     * Whether a number comes on top of what it counts too. The first of those whom a sentence counts after others does not: "41 died, and
     * another 12 are missing".
     */
    private static boolean isOnTop(PageText page, Figure figure) {
        if (figure.cumulative().orElse(true)) {
            return false;
        }
        Optional<Figure.Category> before = page.page().facts().figures().stream()
                .filter(other -> other.span().end() <= figure.span().start())
                .flatMap(other -> other.counts().stream())
                .map(Figure.Counted::category)
                .filter(Ledger::isHarm)
                .reduce((unused, later) -> later);
        return before.isEmpty()
                || before.equals(figure.counts().map(Figure.Counted::category))
                || figure.counts().filter(counts -> isHarm(counts.category())).isEmpty();
    }

    private static Claimant claimant(
            PageText page, Figure figure, Map<String, Statement> statements, Subjects subjects) {
        return switch (figure.claimedBy()) {
            case Figure.Claimant.Said(String id) ->
                Optional.ofNullable(statements.get(id))
                        .map(statement -> Speaker.of(page, statement, subjects))
                        .map(speaker -> new Claimant(speaker.subject(), speaker.name()))
                        .orElse(new Claimant(Optional.empty(), ""));
            case Figure.Claimant.Owned(String entity) ->
                subjects.of(page.id(), entity)
                        .map(subject -> new Claimant(Optional.of(subject.id()), subject.name()))
                        .orElse(new Claimant(Optional.empty(), ""));
            case Figure.Claimant.OfPage() -> new Claimant(Optional.empty(), "");
        };
    }

    private void add(Toll toll) {
        Optional<Draft> same = toll.what().isEmpty() ? Optional.empty() : alike(toll);
        Optional<Draft> draft = same.or(() -> known.find(toll)).or(() -> begun(toll));
        if (draft.isPresent()) {
            Toll added = draft.get().owned(toll);
            draft.get().add(added);
            known.note(draft.get(), added);
        }
    }

    /** A number that stands alone may be told of later: if it is one that hardly stands for anything else. */
    private Optional<Draft> begun(Toll toll) {
        if (toll.what().isEmpty() && !KnownNumbers.isOdd(toll.value())) {
            return Optional.empty();
        }
        Draft fresh = new Draft();
        drafts.add(fresh);
        if (toll.what().isPresent()) {
            byKind.computeIfAbsent(toll.kind(), unused -> new ArrayList<>()).add(fresh);
        }
        return Optional.of(fresh);
    }

    private Optional<Draft> alike(Toll toll) {
        List<Draft> series = byKind.getOrDefault(toll.kind(), List.of());
        Optional<Draft> best = Optional.empty();
        double most = isHarm(toll) ? HARM_ENOUGH : OTHER_ENOUGH;
        for (Draft draft : series.subList(Math.max(0, series.size() - MOST_COMPARED), series.size())) {
            double score = draft.score(toll);
            if (score >= most) {
                best = Optional.of(draft);
                most = score + 1e-9;
            }
        }
        return best;
    }

    static boolean isHarm(Toll toll) {
        return toll.category().filter(Ledger::isHarm).isPresent();
    }

    private static boolean isHarm(Figure.Category category) {
        return switch (category) {
            case KILLED, INJURED, DISPLACED, MISSING, ABDUCTED -> true;
            case DETAINED, RELEASED, AID, MONEY, VOTE, OTHER -> false;
        };
    }

    /**
     * One who gives numbers of a series.
     *
     * @param name the words of the name
     * @param values the numbers
     */
    private record Giver(Claimant claimant, Set<String> name, Set<BigDecimal> values) {

        static Giver of(Toll toll) {
            return new Giver(toll.claimant(), Content.of(toll.claimant().name()), new HashSet<>());
        }

        boolean isNamedBy(Toll toll) {
            return Content.overlap(name, toll.context()) == 1 && toll.context().size() > name.size();
        }
    }

    /** A series that still grows. */
    static final class Draft {

        private final List<Toll> tolls = new ArrayList<>();
        private final Set<BigDecimal> values = new HashSet<>();
        private final Map<String, Giver> givers = new LinkedHashMap<>();
        private final Set<String> context = new HashSet<>();
        private final Map<String, BigDecimal> onPage = new LinkedHashMap<>();
        private Optional<Figure.Counted> counted = Optional.empty();
        private Optional<String> place = Optional.empty();
        private BigDecimal last = LEAST;

        List<Toll> tolls() {
            return tolls.stream()
                    .sorted(Comparator.comparing((Toll toll) -> toll.asOf().orElse(LocalDate.MAX))
                            .thenComparingInt(Toll::index)
                            .thenComparing(toll -> toll.figure().span()))
                    .toList();
        }

        Optional<String> place() {
            return place;
        }

        /** Whether any page says what the numbers count. */
        boolean isTold() {
            return counted.isPresent();
        }

        /** What is counted, in the words of the first page that says so. */
        Figure.Counted counted() {
            return counted.orElseThrow();
        }

        BigDecimal last() {
            return last;
        }

        Set<String> context() {
            return context;
        }

        /** A number as that of one whom its sentence names: of one who gave it before, if there is one. */
        private Toll owned(Toll toll) {
            BigDecimal value = toll.value().stripTrailingZeros();
            Giver own = givers.get(toll.claimantKey());
            boolean kept =
                    toll.what().isPresent() && (own == null || own.values().contains(value));
            if (kept) {
                return toll;
            }
            Optional<Giver> before = givers.values().stream()
                    .filter(giver -> giver.isNamedBy(toll) && giver.values().contains(value))
                    .findFirst();
            boolean claimed = toll.what().isPresent() || !toll.claimant().name().isEmpty();
            return before.map(Giver::claimant)
                    .or(() -> claimed ? Optional.empty() : namedBy(toll))
                    .map(toll::of)
                    .orElse(toll);
        }

        /** Who of those who count is named in the sentence of {@code toll}. */
        Optional<Claimant> namedBy(Toll toll) {
            return givers.values().stream()
                    .filter(giver -> giver.isNamedBy(toll))
                    .map(Giver::claimant)
                    .findFirst();
        }

        private void add(Toll toll) {
            tolls.add(toll);
            values.add(toll.value().stripTrailingZeros());
            givers.computeIfAbsent(toll.claimantKey(), unused -> Giver.of(toll))
                    .values()
                    .add(toll.value().stripTrailingZeros());
            context.addAll(toll.context());
            if (!toll.isFormer()) {
                onPage.putIfAbsent(toll.index() + "|" + toll.claimantKey(), toll.value());
            }
            counted = counted.or(toll::what);
            place = place.or(() -> toll.figure().place());
            last = toll.isFormer() ? last : toll.value();
        }

        /** How much speaks for a figure's being of this series; negative where something speaks against it. */
        private double score(Toll toll) {
            boolean elsewhere = place.isPresent()
                    && toll.figure().place().isPresent()
                    && Content.overlap(
                                    Content.of(place.orElse("")),
                                    Content.of(toll.figure().place().orElse("")))
                            == 0;
            boolean known = values.contains(toll.value().stripTrailingZeros());
            BigDecimal beside = onPage.get(toll.index() + "|" + toll.claimantKey());
            boolean second = beside != null && beside.compareTo(toll.value()) != 0 && !known && !toll.isFormer();
            double ratio = ratio(toll.value(), last);
            boolean otherwise = !counted()
                    .category()
                    .equals(toll.category().orElse(counted().category()));
            if (elsewhere || second || ((ratio > SAME_SIZE || otherwise) && !known)) {
                return -1;
            }
            double about = isContrasted(toll) ? 1 : Math.min(1, 2 * Content.overlap(toll.context(), context));
            double near = (isHarm(toll) ? 0.75 : 0.5) / ratio;
            double same = known ? (KnownNumbers.isOdd(toll.value()) ? ODD_AND_KNOWN : KNOWN) : 0;
            return about + near + same + (givers.containsKey(toll.claimantKey()) ? 0.3 : 0);
        }

        /** Whether one says another number in the same breath: "The ministry counts 34. The miners' union says 38." */
        private boolean isContrasted(Toll toll) {
            Toll other = tolls.getLast();
            return other.index() == toll.index()
                    && isHarm(toll)
                    && !other.claimant().name().isEmpty()
                    && !toll.claimant().name().isEmpty()
                    && !other.claimantKey().equals(toll.claimantKey())
                    && Math.abs(toll.figure().span().start()
                                    - other.figure().span().end())
                            < SAME_BREATH
                    && ratio(toll.value(), other.value()) < CONTRASTED;
        }

        static double ratio(BigDecimal one, BigDecimal other) {
            double larger = Math.max(one.doubleValue(), other.doubleValue());
            double smaller = Math.min(one.doubleValue(), other.doubleValue());
            return larger <= 0 ? 1 : smaller <= 0 ? Double.MAX_VALUE : larger / smaller;
        }
    }
}
