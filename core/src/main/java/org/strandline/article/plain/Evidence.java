package org.strandline.article.plain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.strandline.article.plain.Phrases.Sense;

/**
 * How much speaks for each passage of a page being part of an article: above zero for, below against.
 *
 * <p>Weights are by hand, in steps that a reader can follow; they were tried on text dumps of some hundred pages.
 */
final class Evidence {

    /** Upper limits of length in words, and what a passage so long is worth. */
    private static final int[] LENGTHS = {0, 2, 4, 8, 12, 20, 35, 60};

    private static final double[] WORTH = {-1.8, -1.6, -1.2, -0.7, -0.1, 0.6, 1.3, 1.8, 2.2};

    private static final int PROSE = 4;
    private static final int RUN = 3;
    private static final double GLUED = 5;
    private static final double CUT_OFF = 2;
    private static final int LONG = 18;
    private static final int LONG_WORD = 7;
    private static final double MANY_CAPITALS = 0.6;

    private final String text;
    private final List<Passage> passages;
    private final Topic language;
    private final boolean smallWords;
    private final Map<String, Integer> copies = new HashMap<>();

    private Evidence(String text, List<Passage> passages) {
        this.text = text;
        this.passages = passages;
        this.language = Topic.of(text, passages, index -> true);
        this.smallWords = language.hasSmallWords();
    }

    /** The score of each of {@code passages}, by itself. */
    static double[] of(String text, List<Passage> passages) {
        Evidence evidence = new Evidence(text, passages);
        double[] scores = new double[passages.size()];
        Arrays.setAll(scores, i -> evidence.score(passages.get(i)));
        boolean[] items = Lists.in(text, passages);
        for (int i = 0; i < scores.length; i++) {
            scores[i] += items[i] ? 1.2 : 0;
        }
        if (evidence.smallWords) {
            lowerRuns(scores, Glue.in(text, passages), GLUED);
        }
        lowerRuns(scores, cutOff(passages), CUT_OFF);
        evidence.lowerCopies(scores);
        return scores;
    }

    /** Lowers the scores of passages that are {@code odd} where several are, one below the other. */
    private static void lowerRuns(double[] scores, boolean[] odd, double cost) {
        int start = 0;
        for (int i = 0; i <= scores.length; i++) {
            if (i == scores.length || !odd[i]) {
                for (int k = start; i - start >= RUN && k < i; k++) {
                    scores[k] -= cost;
                }
                start = i + 1;
            }
        }
    }

    /** For each passage whether it is long and has no end: a summary that was cut to length. */
    private static boolean[] cutOff(List<Passage> passages) {
        boolean[] cutOff = new boolean[passages.size()];
        for (int i = 0; i < cutOff.length; i++) {
            Passage passage = passages.get(i);
            cutOff[i] = passage.words() >= LONG && passage.shape().ending() == Shape.Ending.OPEN;
        }
        return cutOff;
    }

    private double score(Passage passage) {
        Shape shape = passage.shape();
        double score = worthOfLength(length(passage)) + worthOfEnding(shape) + worthOfCapitals(shape);
        score += shape.sentences() >= 2 ? 0.6 : 0;
        score += shape.opensQuoted() && shape.words() >= PROSE ? 0.3 : 0;
        score += Lists.isBulleted(text, passage) && shape.words() >= PROSE ? 1.2 : 0;
        score -= shape.separators() > 0 ? Math.min(2, 0.8 * shape.separators()) : 0;
        score -= shape.joints() > 1 && 6 * shape.joints() > shape.words() ? 1.5 : 0;
        score -= 3 * shape.numbers() > shape.words() ? 0.6 : 0;
        if (smallWords && shape.words() >= PROSE) {
            double small = language.share(text, passage.span()).ofSmall();
            score += small >= 0.3 ? 0.5 : small < 0.1 ? -0.6 : 0;
        }
        return score - costOfPhrases(passage);
    }

    /** How many words it has, or would have if they were no longer than in most languages. */
    private static int length(Passage passage) {
        int words = passage.words();
        return words < PROSE ? words : Math.max(words, passage.span().length() / LONG_WORD);
    }

    private static double worthOfLength(int words) {
        int step = 0;
        while (step < LENGTHS.length && words > LENGTHS[step]) {
            step++;
        }
        return WORTH[step];
    }

    private static double worthOfEnding(Shape shape) {
        if (shape.words() < PROSE) {
            return shape.endsSentence() ? 0.4 : 0;
        }
        return switch (shape.ending()) {
            case SENTENCE -> 0.9;
            case COLON -> 0.4;
            case COMMA -> 0.1;
            case OPEN -> shape.words() < LONG ? -0.5 : -0.2;
        };
    }

    private static double worthOfCapitals(Shape shape) {
        double worth = 0;
        if (shape.words() >= PROSE && shape.titleShare() > MANY_CAPITALS) {
            worth -= 0.8;
        }
        if (shape.words() >= 2 && 2 * shape.shouted() > shape.words()) {
            worth -= 0.5;
        }
        return worth;
    }

    private double costOfPhrases(Passage passage) {
        double cost = 0;
        for (Sense sense : passage.senses()) {
            cost += switch (sense) {
                case COMMENTS -> 1.5;
                case LISTS -> passage.words() < LONG ? 1 : 0.3;
                case AUTHOR, REFERENCES, CAPTION -> 1;
                case PROMO -> passage.words() < LONG ? 1 : 0.3;
                case WIDGET, LEGAL -> 1.5;
                case MENU -> 1;
                case KICKER, ERROR -> 0.5;
            };
        }
        return Math.min(cost, 3);
    }

    /** What stands on a page more than once is furniture, or its first copy is the article's and the rest are not. */
    private void lowerCopies(double[] scores) {
        for (Passage passage : passages) {
            copies.merge(key(passage), 1, Integer::sum);
        }
        for (int i = 0; i < scores.length; i++) {
            Passage passage = passages.get(i);
            if (copies.getOrDefault(key(passage), 0) > 1) {
                scores[i] -= passage.words() < LONG ? 1.2 : 0.4;
            }
        }
    }

    private String key(Passage passage) {
        int end = Math.min(passage.span().end(), passage.span().start() + 200);
        return text.substring(passage.span().start(), end);
    }
}
