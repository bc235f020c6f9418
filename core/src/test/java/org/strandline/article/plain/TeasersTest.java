package org.strandline.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TeasersTest {

    private static final String LIST = """
            Related stories
            Ferry prices rise for the third summer
            Lighthouse keeper retires after forty winters
            Harbour board to dredge the channel
            """;

    private static final String SENTENCE =
            "The harbour board wants to dredge its channel before the storms come, a spokesman said on Monday.\n";

    private static final String HEADLINE = "Owners of boats fear for their moorings\n";

    @Test
    void aSentenceAmongHeadlinesIsASummary() {
        assertThat(lowered(LIST + SENTENCE + HEADLINE, 4)).isNegative();
    }

    @Test
    void aSentenceWithAnotherBelowItOpensAnArticle() {
        assertThat(lowered(LIST + SENTENCE + SENTENCE.replace("Monday", "Friday"), 4))
                .isZero();
    }

    @Test
    void aParagraphOfSeveralSentencesIsNoSummary() {
        String paragraph = SENTENCE.strip().repeat(3).replace("Monday.The", "Monday. The");

        assertThat(lowered(LIST + paragraph + "\n" + HEADLINE, 4)).isZero();
    }

    private static double lowered(String page, int index) {
        List<Passage> passages = Passage.in(page);
        return Teasers.lowered(passages, Furniture.in(page, passages), new double[passages.size()])[index];
    }
}
