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
    private static final int ODD = 3;
    private static final BigDecimal LEAST = BigDecimal.ONE;

    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, List<Draft>> byKind = new HashMap<>();

    private Ledger() {}

    /** The series of the figures on {@code pages}, in their order, each with its tolls in order of time. */
    static List<Draft> of(List<PageText> pages, Subjects subjects, Moments moments) {
        Ledger ledger = new Ledger();
        for (int index = 0; index < pages.size(); index++) {
            for (Toll toll : tolls(index, pages.get(index), subjects, moments)) {
                ledger.add(toll);
            }
        }
        return ledger.drafts;
    }

    private static List<Toll> tolls(int index, PageText page, Subjects subjects, Moments moments) {
        Map<String, Statement> statements = new HashMap<>();
        page.page().facts().statements().forEach(statement -> statements.put(statement.id(), statement));
        List<Toll> tolls = new ArrayList<>();
        for (Figure figure : page.page().facts().figures()) {
            Optional<PageText.Line> line = page.lineAt(figure.span().start());
            if (Toll.counts(figure) && line.isPresent()) {
                tolls.add(new Toll(
                        index,
                        page,
                        figure,
                        Toll.value(figure).orElse(LEAST),
                        claimant(page, figure, statements, subjects),
                        moments.day(page.page()),
                        Content.of(line.get().words())));
            }
        }
        return tolls;
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
        List<Draft> known = byKind.computeIfAbsent(toll.kind(), unused -> new ArrayList<>());
        Optional<Draft> best = Optional.empty();
        double most = isHarm(toll) ? HARM_ENOUGH : OTHER_ENOUGH;
        for (Draft draft : known.subList(Math.max(0, known.size() - MOST_COMPARED), known.size())) {
            double score = draft.score(toll);
            if (score >= most) {
                best = Optional.of(draft);
                most = score + 1e-9;
            }
        }
        Draft draft = best.orElseGet(() -> {
            Draft fresh = new Draft();
            drafts.add(fresh);
            known.add(fresh);
            return fresh;
        });
        draft.add(toll);
    }

    private static boolean isHarm(Toll toll) {
        return toll.figure()
                .counts()
                .filter(counts -> switch (counts.category()) {
                    case KILLED, INJURED, DISPLACED, MISSING, ABDUCTED -> true;
                    case DETAINED, RELEASED, AID, MONEY, VOTE, OTHER -> false;
                })
                .isPresent();
    }

    /** A series that still grows. */
    static final class Draft {

        private final List<Toll> tolls = new ArrayList<>();
        private final Set<BigDecimal> values = new HashSet<>();
        private final Set<String> givers = new HashSet<>();
        private final Set<String> context = new HashSet<>();
        private final Map<String, BigDecimal> onPage = new LinkedHashMap<>();
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

        private void add(Toll toll) {
            tolls.add(toll);
            values.add(toll.value().stripTrailingZeros());
            givers.add(toll.claimantKey());
            context.addAll(toll.context());
            onPage.putIfAbsent(toll.index() + "|" + toll.claimantKey(), toll.value());
            place = place.or(() -> toll.figure().place());
            last = toll.value();
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
            boolean second = beside != null && beside.compareTo(toll.value()) != 0 && !known;
            double ratio = ratio(toll.value(), last);
            boolean otherwise = !tolls.getFirst().category().equals(toll.category());
            if (elsewhere || second || ((ratio > SAME_SIZE || otherwise) && !known)) {
                return -1;
            }
            double about = Math.min(1, 2 * Content.overlap(toll.context(), context));
            double near = (isHarm(toll) ? 0.75 : 0.5) / ratio;
            double same = known ? (isOdd(toll.value()) ? ODD_AND_KNOWN : KNOWN) : 0;
            return about + near + same + (givers.contains(toll.claimantKey()) ? 0.3 : 0);
        }

        /** Numbers of three digits and more, the last of them no nought, are seldom those of two things: 214, not 120. */
        private static boolean isOdd(BigDecimal value) {
            return value.stripTrailingZeros().precision() >= ODD;
        }

        private static double ratio(BigDecimal one, BigDecimal other) {
            double larger = Math.max(one.doubleValue(), other.doubleValue());
            double smaller = Math.min(one.doubleValue(), other.doubleValue());
            return larger <= 0 ? 1 : smaller <= 0 ? Double.MAX_VALUE : larger / smaller;
        }
    }
}
