package org.strandline.article.plain;

import java.util.List;
import java.util.Optional;
import org.strandline.article.plain.Phrases.Sense;
import org.strandline.record.BlockType;

/** Says why a page is no article, if it is none. */
final class Refusal {

    private static final int FEW_WORDS = 40;
    private static final int ERROR_WORDS = 80;
    private static final int MANY_PASSAGES = 25;
    private static final int SMALL_PAGE = 15;
    private static final int SENTENCE = 8;
    private static final int MANY_SCATTERED = 4;

    private Refusal() {}

    static Optional<String> of(Survey survey, List<Mark> labels) {
        int words = 0;
        boolean error = false;
        for (int i = 0; i < labels.size(); i++) {
            BlockType type = labels.get(i).type();
            words += type.isBody() ? survey.passage(i).words() : 0;
            boolean told = type.isBody() || type == BlockType.HEADLINE || survey.size() <= SMALL_PAGE;
            error |= told && survey.passage(i).tells(Sense.ERROR);
        }
        if (words == 0) {
            return Optional.of("no passage of it reads like an article");
        }
        if (error && words < ERROR_WORDS) {
            return Optional.of("an error page");
        }
        return survey.size() > MANY_PASSAGES && isScattered(survey, labels, words)
                ? Optional.of("a list of links")
                : Optional.empty();
    }

    /** Whether no two sentences of what was taken for the body follow one another. */
    private static boolean isScattered(Survey survey, List<Mark> labels, int words) {
        int sentences = 0;
        boolean before = false;
        for (int i = 0; i < labels.size(); i++) {
            Passage passage = survey.passage(i);
            boolean sentence = labels.get(i).type().isBody()
                    && passage.words() >= SENTENCE
                    && passage.shape().endsSentence();
            if (sentence && (before || passage.shape().sentences() > 1)) {
                return false;
            }
            sentences += sentence ? 1 : 0;
            before = sentence;
        }
        return words < FEW_WORDS || sentences >= MANY_SCATTERED;
    }
}
