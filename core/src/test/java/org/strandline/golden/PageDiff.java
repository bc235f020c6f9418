package org.strandline.golden;

import java.util.ArrayList;
import java.util.List;

/**
 * What is missing from a print, and what is too much in it, shown between the lines that are right.
 *
 * @param lines the print, with {@code -} before what was expected in vain and {@code +} before what was not expected
 * @param differences how many lines of them are differences
 */
record PageDiff(List<String> lines, int differences) {

    private static final String SAME = "  ";
    private static final String MISSING = "- ";
    private static final String EXTRA = "+ ";

    PageDiff {
        lines = List.copyOf(lines);
    }

    /** The smallest difference between what is expected and what is. */
    static PageDiff between(List<ExpectedLine> expected, List<String> print) {
        return new Alignment(expected, print).diff();
    }

    boolean isEmpty() {
        return differences == 0;
    }

    @Override
    public String toString() {
        return differences + " lines differ\n" + String.join("\n", lines);
    }

    /** The two lists side by side; {@code cost} is, for every pair of places in them, how many lines differ from there on. */
    private static final class Alignment {

        private final List<ExpectedLine> expected;
        private final List<String> print;
        private final int[][] cost;

        Alignment(List<ExpectedLine> expected, List<String> print) {
            this.expected = expected;
            this.print = print;
            this.cost = new int[expected.size() + 1][print.size() + 1];
            for (int e = expected.size(); e >= 0; e--) {
                for (int p = print.size(); p >= 0; p--) {
                    cost[e][p] = e == expected.size() && p == print.size()
                            ? 0
                            : Math.min(matching(e, p), Math.min(missing(e, p), extra(e, p)));
                }
            }
        }

        PageDiff diff() {
            List<String> lines = new ArrayList<>();
            int e = 0;
            int p = 0;
            while (e < expected.size() || p < print.size()) {
                if (cost[e][p] == matching(e, p)) {
                    int matched = matched(e, p);
                    print.subList(p, p + matched).forEach(line -> lines.add(SAME + line));
                    p += matched;
                    e += expected.get(e).repeats() && cost[e][p] <= cost[e + 1][p] ? 0 : 1;
                } else if (cost[e][p] == missing(e, p)) {
                    if (isMissed(e, p)) {
                        lines.add(MISSING + expected.get(e).shown());
                    }
                    e++;
                } else {
                    lines.add(EXTRA + print.get(p));
                    p++;
                }
            }
            return new PageDiff(lines, cost[0][0]);
        }

        private int matching(int e, int p) {
            int matched = matched(e, p);
            if (matched == 0) {
                return Integer.MAX_VALUE;
            }
            int onward = cost[e + 1][p + matched];
            return expected.get(e).repeats() ? Math.min(onward, cost[e][p + matched]) : onward;
        }

        private int missing(int e, int p) {
            return e == expected.size() ? Integer.MAX_VALUE : (isMissed(e, p) ? 1 : 0) + cost[e + 1][p];
        }

        private int extra(int e, int p) {
            return p == print.size() ? Integer.MAX_VALUE : 1 + cost[e][p + 1];
        }

        private int matched(int e, int p) {
            return e == expected.size() || p == print.size()
                    ? 0
                    : expected.get(e).matched(print, p);
        }

        /** Whether nothing that matches this line comes here, though something has to. */
        private boolean isMissed(int e, int p) {
            ExpectedLine line = expected.get(e);
            boolean matchedBefore = line.repeats() && p > 0 && line.matched(print, p - 1) > 0;
            return !line.isOptional() && !matchedBefore;
        }
    }
}
