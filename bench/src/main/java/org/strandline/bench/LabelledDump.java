package org.strandline.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text dump of a page, each line known to be the article's or not.
 *
 * @param lines the dump's lines that are not blank
 * @param kept for each whether it belongs to the article
 */
record LabelledDump(List<String> lines, List<Boolean> kept) {

    /** A line of fewer words has to be a whole line of the article, or long enough to be found in it as it stands. */
    private static final int SHORT = 5;

    private static final int SURE_LENGTH = 20;
    private static final int SHINGLE = 4;
    private static final double SHARE = 0.6;

    LabelledDump {
        lines = List.copyOf(lines);
        kept = List.copyOf(kept);
    }

    /**
     * Labels the lines of {@code text} by {@code gold}: a line is kept if most of its four-word shingles are the gold's,
     * each of which serves one line only, so that a second copy elsewhere on the page is not kept.
     */
    static LabelledDump of(String text, String gold) {
        List<String> lines = text.lines()
                .map(TextDump::squeezed)
                .filter(line -> !line.isEmpty())
                .toList();
        Gold rest = new Gold(gold);
        List<Boolean> kept = new ArrayList<>();
        for (String line : lines) {
            kept.add(rest.takes(line));
        }
        return new LabelledDump(lines, kept);
    }

    /** What of the gold has not been found yet. */
    private static final class Gold {

        private final Map<List<String>, Integer> shingles = new HashMap<>();
        private final Map<List<String>, Integer> wholeLines = new HashMap<>();
        private final Set<String> taken = new HashSet<>();
        private final String text;

        Gold(String gold) {
            text = TextDump.squeezed(gold);
            gold.lines().map(ShingleScore::words).forEach(line -> wholeLines.merge(line, 1, Integer::sum));
            shinglesOf(ShingleScore.words(gold)).forEach(shingle -> shingles.merge(shingle, 1, Integer::sum));
        }

        boolean takes(String line) {
            List<String> words = ShingleScore.words(line);
            if (words.size() >= SHORT) {
                return takesShingles(shinglesOf(words));
            }
            if (line.length() >= SURE_LENGTH && text.contains(line) && taken.add(line)) {
                return true;
            }
            return !words.isEmpty() && take(wholeLines, words);
        }

        private boolean takesShingles(List<List<String>> wanted) {
            long known = wanted.stream()
                    .filter(shingle -> shingles.getOrDefault(shingle, 0) > 0)
                    .count();
            if (known < SHARE * wanted.size()) {
                return false;
            }
            wanted.forEach(shingle -> take(shingles, shingle));
            return true;
        }

        private static boolean take(Map<List<String>, Integer> counts, List<String> key) {
            int left = counts.getOrDefault(key, 0);
            if (left > 0) {
                counts.put(key, left - 1);
            }
            return left > 0;
        }

        private static List<List<String>> shinglesOf(List<String> words) {
            List<List<String>> shingles = new ArrayList<>();
            for (int i = 0; i + SHINGLE <= words.size(); i++) {
                shingles.add(List.copyOf(words.subList(i, i + SHINGLE)));
            }
            return shingles;
        }
    }
}
