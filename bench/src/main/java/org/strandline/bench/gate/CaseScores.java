package org.strandline.bench.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.strandline.bench.Scores;

/**
 * The score of every page of a measure, as {@code bench/cases} keeps it: names and numbers, no text.
 *
 * @param scores each page's score, by its name, in ten-thousandths
 */
record CaseScores(SortedMap<String, Integer> scores) {

    private static final double UNIT = 10_000;

    /** Nothing was measured before. */
    static final CaseScores NONE = new CaseScores(new TreeMap<>());

    /**
     * A page whose score changed.
     *
     * @param id its name
     * @param before its score in the last accepted run
     * @param now its score in this run
     */
    record Flip(String id, double before, double now) {

        double change() {
            return now - before;
        }
    }

    static CaseScores of(List<Scores.Case> cases) {
        SortedMap<String, Integer> scores = new TreeMap<>();
        for (Scores.Case page : cases) {
            if (page.id().indexOf('\t') >= 0 || page.id().indexOf('\n') >= 0) {
                throw new IllegalArgumentException("a page's name is one word or path: " + page.id());
            }
            if (scores.put(page.id(), (int) Math.round(page.score() * UNIT)) != null) {
                throw new IllegalArgumentException("two pages with one name: " + page.id());
            }
        }
        return new CaseScores(scores);
    }

    /** Reads what {@link #lines} wrote. */
    static CaseScores parse(List<String> lines) {
        SortedMap<String, Integer> scores = new TreeMap<>();
        for (String line : lines) {
            int tab = line.indexOf('\t');
            if (tab < 0) {
                throw new IllegalArgumentException("not a name, a tab and a score: " + line);
            }
            scores.put(line.substring(0, tab), (int) Math.round(Double.parseDouble(line.substring(tab + 1)) * UNIT));
        }
        return new CaseScores(scores);
    }

    /** A line a page: its name, a tab, its score. */
    List<String> lines() {
        return scores.entrySet().stream()
                .map(page -> String.format(Locale.ROOT, "%s\t%.4f", page.getKey(), page.getValue() / UNIT))
                .toList();
    }

    /** The pages that are in both runs and score differently, the largest change first. */
    List<Flip> flipsTo(CaseScores now) {
        List<Flip> flips = new ArrayList<>();
        for (Map.Entry<String, Integer> page : now.scores.entrySet()) {
            Optional.ofNullable(scores.get(page.getKey()))
                    .filter(before -> !before.equals(page.getValue()))
                    .ifPresent(before -> flips.add(new Flip(page.getKey(), before / UNIT, page.getValue() / UNIT)));
        }
        flips.sort(Comparator.comparingDouble((Flip flip) -> -Math.abs(flip.change()))
                .thenComparing(Flip::id));
        return flips;
    }
}
