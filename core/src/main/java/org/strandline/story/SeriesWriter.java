package org.strandline.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.strandline.record.Figure;
import org.strandline.story.FigureSeries.Change;
import org.strandline.story.FigureSeries.Point;
import org.strandline.story.FigureSeries.Standing;

/** Writes the series of a ledger down: one point for each number that a claimant gives, and how the points stand to each other. */
final class SeriesWriter {

    private static final BigDecimal NEARLY = new BigDecimal("0.1");
    private static final int MOST_COMPARED = 60;

    private final Origins origins;

    SeriesWriter(Origins origins) {
        this.origins = origins;
    }

    /** The series worth telling: of people, aid, money and votes, and of whatever is counted more than once. */
    List<FigureSeries> write(List<Ledger.Draft> drafts) {
        List<FigureSeries> series = new ArrayList<>();
        for (Ledger.Draft draft : drafts) {
            List<Toll> tolls = draft.tolls();
            Figure.Counted counted = draft.counted();
            List<Point> points = points(tolls);
            if (counted.category() != Figure.Category.OTHER || points.size() > 1) {
                series.add(new FigureSeries(
                        "n" + (series.size() + 1),
                        counted.category(),
                        counted.text(),
                        unit(tolls),
                        draft.place(),
                        points));
            }
        }
        return series;
    }

    private static Optional<String> unit(List<Toll> tolls) {
        return tolls.stream().flatMap(toll -> toll.figure().unit().stream()).findFirst();
    }

    /** The tolls of one claimant with one number; a page that gives a claimant's number as its own repeats the claimant. */
    static Map<String, List<Toll>> byPoint(List<Toll> tolls) {
        Map<String, String> claimed = new HashMap<>();
        for (Toll toll : tolls) {
            if (!toll.claimant().name().isEmpty()) {
                claimed.putIfAbsent(number(toll), toll.claimantKey());
            }
        }
        Map<String, List<Toll>> points = new LinkedHashMap<>();
        for (Toll toll : tolls) {
            boolean own = toll.claimant().name().isEmpty();
            String claimant = own ? claimed.getOrDefault(number(toll), toll.claimantKey()) : toll.claimantKey();
            points.computeIfAbsent(claimant + "=" + number(toll), unused -> new ArrayList<>())
                    .add(toll);
        }
        return points;
    }

    private static String number(Toll toll) {
        return toll.value().stripTrailingZeros().toPlainString();
    }

    private List<Point> points(List<Toll> tolls) {
        List<Point> points = new ArrayList<>();
        Set<Integer> former = new HashSet<>();
        Map<String, List<Toll>> byPoint = byPoint(tolls);
        for (List<Toll> same : byPoint.values()) {
            if (isFormer(same)) {
                former.add(points.size());
            }
            Toll first = Toll.claimed(same);
            points.add(new Point(
                    first.figure().value(),
                    first.figure().hedge(),
                    first.claimant(),
                    same.getFirst().asOf(),
                    new Standing(Change.FIRST, false, false),
                    same.stream().map(Toll::evidence).toList(),
                    origins.count(same.stream().map(toll -> toll.page().id()).toList())));
        }
        return stand(points, former, Succession.of(byPoint.values()));
    }

    /** Whether pages give a number only as one that held before: it supersedes nothing. */
    static boolean isFormer(List<Toll> tolls) {
        return tolls.stream().allMatch(Toll::isFormer);
    }

    private static List<Point> stand(List<Point> points, Set<Integer> former, List<Integer> counts) {
        Map<Integer, Integer> latest = new HashMap<>();
        List<Optional<Integer>> previous = new ArrayList<>();
        boolean[] superseded = new boolean[points.size()];
        for (int i = 0; i < points.size(); i++) {
            Optional<Integer> before = Optional.ofNullable(latest.put(counts.get(i), i));
            before.ifPresent(index -> superseded[index] = true);
            previous.add(before);
        }
        List<Point> standing = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            Change change = previous.get(i)
                    .map(points::get)
                    .map(before -> change(before, point))
                    .orElse(Change.FIRST);
            Standing stands =
                    new Standing(change, superseded[i], !former.contains(i) && disagrees(points, counts, previous, i));
            standing.add(new Point(
                    point.value(),
                    point.hedge(),
                    point.claimant(),
                    point.asOf(),
                    stands,
                    point.evidence(),
                    point.pages()));
        }
        return standing;
    }

    private static Change change(Point before, Point after) {
        int order = low(after).compareTo(low(before));
        return order > 0 ? Change.RAISED : order < 0 ? Change.LOWERED : Change.RESTATED;
    }

    /** Whether a number of another count that held when this one was given cannot be the same one. */
    private static boolean disagrees(
            List<Point> points, List<Integer> counts, List<Optional<Integer>> previous, int index) {
        Point point = points.get(index);
        for (int other = Math.max(0, index - MOST_COMPARED);
                other < Math.min(points.size(), index + MOST_COMPARED);
                other++) {
            Point held = points.get(other);
            if (!counts.get(other).equals(counts.get(index))
                    && areClaimed(held, point)
                    && isHeldTogether(points, previous, index, other)
                    && (excludes(point, held) || excludes(held, point))) {
                return true;
            }
        }
        return false;
    }

    /** Whether two people differ, or one page has both numbers; a page that counts in passing contradicts nobody on another. */
    private static boolean areClaimed(Point one, Point other) {
        boolean claimed =
                !one.claimant().name().isEmpty() && !other.claimant().name().isEmpty();
        return claimed
                || one.evidence().stream().map(Evidence::page).anyMatch(page -> other.evidence().stream()
                        .map(Evidence::page)
                        .anyMatch(page::equals));
    }

    /** Whether the later of two points was given while the earlier one held. */
    private static boolean isHeldTogether(List<Point> points, List<Optional<Integer>> previous, int one, int other) {
        int early = Math.min(one, other);
        int late = Math.max(one, other);
        Optional<LocalDate> day = points.get(late).asOf();
        for (int i = early + 1; i < points.size(); i++) {
            if (previous.get(i).filter(before -> before == early).isPresent()) {
                return i > late || points.get(i).asOf().equals(day);
            }
        }
        return true;
    }

    /** Whether {@code one}'s highest number is below {@code other}'s lowest. */
    private static boolean excludes(Point one, Point other) {
        return high(one).filter(high -> high.compareTo(lowest(other)) < 0).isPresent();
    }

    private static BigDecimal low(Point point) {
        return switch (point.value()) {
            case Figure.Value.One(BigDecimal value) -> value;
            case Figure.Value.Range(BigDecimal min, BigDecimal unused) -> min;
            case Figure.Value.Vague(Optional<BigDecimal> min) -> min.orElse(BigDecimal.ZERO);
        };
    }

    private static BigDecimal lowest(Point point) {
        BigDecimal low = low(point);
        return switch (point.hedge()) {
            case EXACT, AT_LEAST, MORE_THAN, VAGUE -> low;
            case ABOUT -> low.subtract(low.multiply(NEARLY));
            case AT_MOST, LESS_THAN -> BigDecimal.ZERO;
        };
    }

    private static Optional<BigDecimal> high(Point point) {
        BigDecimal high =
                switch (point.value()) {
                    case Figure.Value.One(BigDecimal value) -> value;
                    case Figure.Value.Range(BigDecimal unused, BigDecimal max) -> max;
                    case Figure.Value.Vague(Optional<BigDecimal> min) -> min.orElse(BigDecimal.ZERO);
                };
        return switch (point.hedge()) {
            case EXACT, AT_MOST, LESS_THAN -> Optional.of(high);
            case ABOUT -> Optional.of(high.add(high.multiply(NEARLY)));
            case AT_LEAST, MORE_THAN, VAGUE -> Optional.empty();
        };
    }
}
