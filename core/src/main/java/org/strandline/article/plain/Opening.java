package org.strandline.article.plain;

import java.util.OptionalInt;
import org.strandline.article.plain.Phrases.Sense;
import org.strandline.article.plain.Shape.Ending;
import org.strandline.article.plain.Zones.Zone;

/**
 * Where an article opens.
 *
 * @param headline the passage that is the headline
 * @param body the first passage of the body
 */
record Opening(OptionalInt headline, int body) {

    private static final int LONGEST_HEADLINE = 32;
    private static final int SHORTEST_HEADLINE = 2;
    private static final int SHORTEST_OVER_STANDFIRST = 5;
    private static final int SHORTEST_STANDFIRST = 10;
    private static final int SURE_STANDFIRST = 13;
    private static final int FARTHEST = 40;
    private static final int MOST_TRIMMED = 4;
    private static final double GOOD_ENOUGH = 1.3;
    private static final double BELOW_CREDITS = 2;
    private static final int CREDITS_REACH = 6;

    static Opening of(Survey survey) {
        int first = survey.first(Zone.BODY);
        int body = first;
        int trimmed = 0;
        while (body < survey.size() && trimmed < MOST_TRIMMED && opensTooEarly(survey, body)) {
            trimmed += survey.mark(body).isPresent() ? 0 : 1;
            body++;
        }
        return new Opening(headline(survey, body), body);
    }

    /** Whether the passage looks like a headline, and prose comes after it. */
    private static boolean opensTooEarly(Survey survey, int index) {
        boolean more = index + 1 < survey.size() && survey.zone(index + 1) == Zone.BODY;
        return more && (survey.mark(index).isPresent() || looksLikeHeadline(survey, index));
    }

    private static boolean looksLikeHeadline(Survey survey, int index) {
        Shape shape = survey.passage(index).shape();
        boolean asks = survey.words(index).endsWith("?") && shape.sentences() == 1;
        return (shape.ending() == Ending.OPEN || asks) && shape.words() <= LONGEST_HEADLINE;
    }

    private static OptionalInt headline(Survey survey, int body) {
        OptionalInt best = OptionalInt.empty();
        double top = GOOD_ENOUGH;
        int distance = 0;
        for (int i = body - 1; i >= 0 && distance <= FARTHEST; i--) {
            double worth = worth(survey, i) - 0.12 * distance;
            if (worth > top) {
                top = worth;
                best = OptionalInt.of(i);
            }
            distance += survey.mark(i).isPresent() ? 0 : 1;
        }
        return best.isPresent() && isUnderHeadline(survey, best.getAsInt())
                ? OptionalInt.of(best.getAsInt() - 1)
                : best;
    }

    /** Whether the passage is the longer of two lines of which the first looks like a headline: a standfirst. */
    private static boolean isUnderHeadline(Survey survey, int index) {
        if (index == 0 || !isFree(survey, index - 1)) {
            return false;
        }
        Passage passage = survey.passage(index);
        Passage above = survey.passage(index - 1);
        boolean headline = above.words() >= SHORTEST_OVER_STANDFIRST
                && above.shape().ending() == Ending.OPEN
                && above.shape().separators() <= 1
                && survey.topicShare(index - 1) > 0;
        boolean longer = passage.words() >= SURE_STANDFIRST
                || (passage.words() >= SHORTEST_STANDFIRST && passage.words() > above.words());
        return headline && (passage.shape().endsSentence() || longer);
    }

    private static boolean isFree(Survey survey, int index) {
        return survey.mark(index).isEmpty() || survey.isMarked(index, "copy") || survey.isMarked(index, "under-title");
    }

    private static double worth(Survey survey, int index) {
        Passage passage = survey.passage(index);
        boolean free = isFree(survey, index) || survey.isMarked(index, "label");
        int words = passage.words();
        if (!free || words < SHORTEST_HEADLINE || words > LONGEST_HEADLINE) {
            return -1;
        }
        double worth = 3 * survey.topicShare(index);
        worth += words >= 5 ? 0.7 : words >= 4 ? 0.2 : -0.3;
        worth += index == 0 ? opensPage(survey) : 0;
        worth += survey.isMarked(index, "copy") ? 0.3 : 0;
        worth += isFollowedByCredits(survey, index) ? 0.7 : 0;
        worth -= passage.shape().ending() == Ending.SENTENCE
                        && !survey.words(index).endsWith("?")
                ? (isBelowCredits(survey, index) ? BELOW_CREDITS : 0.8)
                : 0;
        worth -= passage.tells(Sense.MENU) ? 1.5 : 0;
        worth -= Lists.isBulleted(survey.text(), passage) || survey.words(index).startsWith("(") ? 1.5 : 0;
        worth -= passage.shape().separators() > 0 ? 0.4 : 0;
        return worth;
    }

    /** The page's first line is its headline more often than not, and nearly always if the article comes right after it. */
    private static double opensPage(Survey survey) {
        boolean right = survey.size() > 1 && survey.zone(1) == Zone.BODY;
        return right ? 1.7 : 0.8;
    }

    /** Whether who wrote it and when stands above the passage, close by. */
    private static boolean isBelowCredits(Survey survey, int index) {
        for (int i = index - 1; i >= 0 && i >= index - CREDITS_REACH; i--) {
            if (isCredit(survey, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCredit(Survey survey, int index) {
        return survey.isMarked(index, "byline") || survey.isMarked(index, "times") || survey.isMarked(index, "stamp");
    }

    private static boolean isFollowedByCredits(Survey survey, int index) {
        for (int i = index + 1; i < survey.size() && i <= index + 2; i++) {
            if (isCredit(survey, i)) {
                return true;
            }
        }
        return false;
    }
}
