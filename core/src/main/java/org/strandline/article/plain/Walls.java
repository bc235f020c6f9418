package org.strandline.article.plain;

import java.util.List;
import java.util.Optional;

/**
 * What makes it dearer to come back to the article: titles over comments, references and lists, and the times of day that
 * stand over comments and other articles. A wall is as high as there has been article before it.
 */
final class Walls {

    private static final double ENOUGH_SHARE = 0.3;
    private static final double ENOUGH_POINTS = 8;
    private static final double ENOUGH_BEFORE_DATED_COMMENTS = 0.4;
    private static final double AMONG_COMMENTS = 0.35;
    private static final double AMONG_DATED_COMMENTS = 0.05;
    private static final double AMONG_STAMPS = 0.3;
    private static final double MOST_SKIPPED = 14;
    private static final int MANY_STAMPS = 3;
    private static final int STAMP_REACH = 25;
    private static final int STAMPS_NEAR = 10;

    private final double[] heights;
    private final double[] skipped;
    private final double[] scores;
    private final int[] stampsBefore;

    /** Builds the walls on a page with {@code marks}, whose passages score {@code scores}. */
    Walls(List<Optional<Mark>> marks, double[] scores) {
        this.heights = new double[scores.length];
        this.skipped = new double[scores.length];
        this.scores = scores.clone();
        this.stampsBefore = new int[scores.length + 1];
        for (int i = 0; i < scores.length; i++) {
            stampsBefore[i + 1] = stampsBefore[i] + (isStamp(rule(marks, i)) ? 1 : 0);
        }
        build(marks, scores);
    }

    private void build(List<Optional<Mark>> marks, double[] given) {
        double total = 0;
        for (double score : given) {
            total += Math.max(0, score);
        }
        double enough = Math.min(ENOUGH_POINTS, ENOUGH_SHARE * total);
        double before = 0;
        double among = 1;
        double left = MOST_SKIPPED;
        int stamps = 0;
        for (int i = 0; i < given.length; i++) {
            String rule = rule(marks, i);
            double share = enough == 0 ? 0 : Math.min(1, before / enough);
            stamps += share == 1 && isStamp(rule) ? 1 : 0;
            heights[i] = share * height(rule, stamps);
            if (rule.equals("comments")) {
                among = Math.min(among, amongComments(i, share));
            }
            scores[i] = given[i] > 0 ? Math.min(among, amongStamps(i)) * given[i] : given[i];
            skipped[i] = Math.min(left, heights[i]);
            left -= skipped[i];
            before += Math.max(0, given[i]);
        }
    }

    /** How much is paid for crossing the passage at {@code index} within or between parts of the article. */
    double height(int index) {
        return heights[index];
    }

    /** How much is paid for starting the article after {@code index} although one could have been before it. */
    double skipped(int index) {
        return skipped[index];
    }

    /** The score of the passage at {@code index}; among comments prose is worth little. */
    double score(int index) {
        return scores[index];
    }

    private static double height(String rule, int stamps) {
        return switch (rule) {
            case "comments" -> 9;
            case "references" -> 6;
            case "echoed-title" -> 4;
            case "rights" -> 3;
            case "list-title", "author" -> 2.5;
            case "times", "stamp" -> Math.min(stamps, MANY_STAMPS);
            case "byline", "said-twice" -> 1;
            default -> 0;
        };
    }

    private double amongComments(int index, double share) {
        boolean dated = stamps(index + 1, index + 1 + STAMP_REACH) >= MANY_STAMPS;
        if (dated && share >= ENOUGH_BEFORE_DATED_COMMENTS) {
            return AMONG_DATED_COMMENTS;
        }
        return share == 1 ? AMONG_COMMENTS : 1;
    }

    private double amongStamps(int index) {
        int before = stamps(index - STAMPS_NEAR, index);
        int after = stamps(index + 1, index + 1 + STAMPS_NEAR);
        return before > 0 && after > 0 && before + after > MANY_STAMPS ? AMONG_STAMPS : 1;
    }

    private int stamps(int from, int to) {
        int last = stampsBefore.length - 1;
        return stampsBefore[Math.clamp(to, 0, last)] - stampsBefore[Math.clamp(from, 0, last)];
    }

    private static boolean isStamp(String rule) {
        return rule.equals("stamp") || rule.equals("times");
    }

    private static String rule(List<Optional<Mark>> marks, int index) {
        return marks.get(index).map(Mark::rule).orElse("");
    }
}
