package org.strandline.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.strandline.record.Figure;

/**
 * Finds the series of a number by the number itself, where what it counts is not said, or not so that it could be compared: "Sarn Watch
 * stands by 38". It is of a series that has it if hardly anything else could be meant, if the sentence names one whose number it is, or
 * if the sentence is of the same; and of the last series of one who is said to have counted anew: "the ministry raised its count to 34".
 */
final class KnownNumbers {

    private static final int MOST_COMPARED = 40;
    private static final int ODD = 3;
    private static final BigDecimal FIRST_YEAR = new BigDecimal(1900);
    private static final BigDecimal LAST_YEAR = new BigDecimal(2100);
    private static final BigDecimal FEW = BigDecimal.TEN;
    private static final double SAME_SENTENCE = 0.5;
    private static final double SOME_WORDS = 0.34;
    private static final int FEWEST_WORDS = 4;
    private static final double SAME_SIZE = 3;

    private final Map<BigDecimal, List<Ledger.Draft>> byNumber = new HashMap<>();
    private final List<Ledger.Draft> harms = new ArrayList<>();

    /** Numbers of three digits and more, the last of them no nought, are seldom those of two things: 214, not 120; nor a year's. */
    static boolean isOdd(BigDecimal value) {
        boolean year = value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) < 0;
        return !year && value.stripTrailingZeros().precision() >= ODD;
    }

    void note(Ledger.Draft draft, Toll toll) {
        List<Ledger.Draft> series =
                byNumber.computeIfAbsent(toll.value().stripTrailingZeros(), unused -> new ArrayList<>());
        if (series.isEmpty() || !series.getLast().equals(draft)) {
            series.add(draft);
        }
        boolean newest = harms.isEmpty() || !harms.getLast().equals(draft);
        if (newest && toll.what().isPresent() && Ledger.isHarm(toll)) {
            harms.add(draft);
        }
    }

    Optional<Ledger.Draft> find(Toll toll) {
        List<Ledger.Draft> having = last(byNumber.getOrDefault(toll.value().stripTrailingZeros(), List.of()));
        if (tells(toll)) {
            return having.stream()
                    .filter(draft -> !draft.isTold() && isOdd(toll.value()))
                    .findFirst();
        }
        return having.stream()
                .filter(draft -> isMeant(draft, toll))
                .max(Comparator.comparingDouble(draft -> Content.overlap(toll.context(), draft.context())))
                .or(() -> recounted(toll));
    }

    /** Whether the page says what is counted so that it needs no other to be told by. */
    private static boolean tells(Toll toll) {
        return toll.category()
                .filter(category -> category != Figure.Category.OTHER)
                .isPresent();
    }

    private static boolean isMeant(Ledger.Draft draft, Toll toll) {
        double words = toll.context().size() < FEWEST_WORDS ? 0 : Content.overlap(toll.context(), draft.context());
        boolean alone = toll.what().isEmpty();
        if (isOdd(toll.value()) && (alone || words >= SOME_WORDS)) {
            return true;
        }
        boolean same = alone && words >= SAME_SENTENCE;
        return toll.value().compareTo(FEW) > 0 && (same || draft.namedBy(toll).isPresent());
    }

    private Optional<Ledger.Draft> recounted(Toll toll) {
        if (toll.what().isPresent() || toll.standing() != Toll.Standing.RECOUNTED) {
            return Optional.empty();
        }
        return last(harms).reversed().stream()
                .filter(draft -> draft.namedBy(toll).isPresent())
                .filter(draft -> Ledger.Draft.ratio(toll.value(), draft.last()) <= SAME_SIZE)
                .findFirst();
    }

    private static List<Ledger.Draft> last(List<Ledger.Draft> all) {
        return all.subList(Math.max(0, all.size() - MOST_COMPARED), all.size());
    }
}
