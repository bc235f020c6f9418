package org.strandline.article.plain;

import java.util.OptionalInt;
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
    private static final int HEAP = 40;
    private static final int MOST_TRIMMED = 4;

    static Opening of(Survey survey) {
        int first = survey.first(Zone.BODY);
        int body = first;
        int trimmed = 0;
        while (body < survey.size() && trimmed < MOST_TRIMMED && opensTooEarly(survey, body)) {
            trimmed += survey.mark(body).isPresent() ? 0 : 1;
            body++;
        }
        return new Opening(Headlines.find(survey, body), body);
    }

    /** Whether the passage looks like a headline, and prose comes after it. */
    private static boolean opensTooEarly(Survey survey, int index) {
        boolean more = index + 1 < survey.size() && survey.zone(index + 1) == Zone.BODY;
        return more
                && (survey.mark(index).isPresent()
                        || looksLikeHeadline(survey, index)
                        || isHeap(survey.passage(index)));
    }

    /** Whether the passage is many headlines run together: so many words of prose come to an end. */
    static boolean isHeap(Passage passage) {
        return passage.words() >= HEAP
                && passage.shape().ending() == Ending.OPEN
                && passage.shape().sentences() <= 1;
    }

    private static boolean looksLikeHeadline(Survey survey, int index) {
        Shape shape = survey.passage(index).shape();
        boolean asks = survey.words(index).endsWith("?") && shape.sentences() == 1;
        return (shape.ending() == Ending.OPEN || asks) && shape.words() <= LONGEST_HEADLINE;
    }
}
