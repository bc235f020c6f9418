package org.strandline.article.plain;

import java.util.List;
import java.util.Optional;

/** Revises the scores of passages by what stands around them and by what the page is about. */
final class Context {

    private static final double CLIP = 2.5;
    private static final double NEIGHBOURS = 0.6;
    private static final int REACH = 2;
    private static final int FARTHEST = 6;
    private static final double MARKED = -0.5;
    private static final double PROSE = 1.5;
    private static final double SANDWICHED = -0.9;

    private final List<Optional<Mark>> marks;
    private final double[] scores;

    Context(List<Optional<Mark>> marks, double[] scores) {
        this.marks = marks;
        this.scores = scores.clone();
    }

    /** Each score, raised or lowered by the passages before and after it; what is furniture for certain counts little. */
    double[] smoothed() {
        double[] smoothed = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            if (marks.get(i).isPresent()) {
                smoothed[i] = MARKED;
            } else {
                double floor = nearest(i, -1) >= PROSE && nearest(i, 1) >= PROSE ? SANDWICHED : -9;
                smoothed[i] = Math.max(scores[i], floor) + NEIGHBOURS * (around(i, -1) + around(i, 1)) / 2;
            }
        }
        return smoothed;
    }

    private double nearest(int index, int step) {
        int i = index + step;
        return i < 0 || i >= scores.length || marks.get(i).isPresent() ? -9 : scores[i];
    }

    private double around(int index, int step) {
        double sum = 0;
        int seen = 0;
        for (int i = index + step; seen < REACH && Math.abs(i - index) <= FARTHEST; i += step) {
            if (i < 0 || i >= scores.length) {
                break;
            }
            if (marks.get(i).isEmpty()) {
                sum += Math.clamp(scores[i], -CLIP, CLIP);
                seen++;
            }
        }
        return seen == 0 ? 0 : sum / seen;
    }
}
