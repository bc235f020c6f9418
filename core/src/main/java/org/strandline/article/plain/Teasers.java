package org.strandline.article.plain;

import java.util.List;
import java.util.Optional;
import org.strandline.article.plain.Shape.Ending;
import org.strandline.record.BlockType;

/**
 * Sees lists of other articles below their title, although the captions and summaries in them are sentences.
 *
 * <p>In prose hardly a line ends without a full stop; in such a list every other line is a headline, which does.
 */
final class Teasers {

    private static final int NEAR = 4;
    private static final int MANY = 3;
    private static final int FAR_BELOW = 90;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 32;
    private static final int LONG = 16;
    private static final int SEVERAL = 3;
    private static final double COST = 0.7;
    private static final double HIGHEST_COST = 4;

    private final List<Passage> passages;
    private final List<Optional<Mark>> marks;

    private Teasers(List<Passage> passages, List<Optional<Mark>> marks) {
        this.passages = passages;
        this.marks = marks;
    }

    /** {@code scores}, lowered where many headlines stand close together below a title. */
    static double[] lowered(List<Passage> passages, List<Optional<Mark>> marks, double[] scores) {
        Teasers teasers = new Teasers(passages, marks);
        double[] lowered = scores.clone();
        int below = FAR_BELOW;
        for (int i = 0; i < lowered.length; i++) {
            boolean title = marks.get(i)
                    .filter(mark -> mark.type() == BlockType.HEADING)
                    .isPresent();
            below = title ? 0 : teasers.isArticle(i) ? FAR_BELOW : below + 1;
            int headlines = below < FAR_BELOW ? teasers.headlinesNear(i, i - below) : 0;
            lowered[i] -= headlines >= MANY ? Math.min(HIGHEST_COST, COST * headlines) : 0;
        }
        return lowered;
    }

    private int headlinesNear(int index, int title) {
        int headlines = 0;
        for (int i = Math.max(title, index - NEAR); i <= Math.min(passages.size() - 1, index + NEAR); i++) {
            headlines += isHeadline(i) ? 1 : 0;
        }
        return headlines;
    }

    /** Whether the passage is prose beside prose, or prose of several sentences, which no summary has. */
    private boolean isArticle(int index) {
        boolean several = isProse(index)
                && passages.get(index).words() >= LONGEST
                && passages.get(index).shape().sentences() >= SEVERAL;
        return several || (isProse(index) && (isProse(index - 1) || isProse(index + 1)));
    }

    private boolean isProse(int index) {
        return index >= 0
                && index < passages.size()
                && marks.get(index).isEmpty()
                && passages.get(index).words() >= LONG
                && passages.get(index).shape().endsSentence();
    }

    private boolean isHeadline(int index) {
        Passage passage = passages.get(index);
        return passage.shape().ending() == Ending.OPEN
                && passage.words() >= SHORTEST
                && passage.words() <= LONGEST
                && marks.get(index)
                        .filter(mark -> mark.type() != BlockType.TEASER)
                        .isEmpty();
    }
}
