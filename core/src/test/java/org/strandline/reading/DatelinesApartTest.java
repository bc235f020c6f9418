package org.strandline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.strandline.record.Articles;

/** A dateline is read apart from the paragraph behind it, so that its place is nobody's subject. */
final class DatelinesApartTest {

    @Test
    void thePlaceOfTheArticleBeforeADashIsReadByItself() {
        assertThat(read("BERGEN — Police arrested two men.", Optional.of("BERGEN")))
                .containsExactly("BERGEN — ", "Police arrested two men.");
    }

    @Test
    void aPlaceSignedByAnAgencyIsReadByItself() {
        assertThat(read("Bergen, March 3 (AP) -- Police arrested two men.", Optional.empty()))
                .containsExactly("Bergen, March 3 (AP) -- ", "Police arrested two men.");
    }

    @Test
    void aNameThatIsNotTheArticlesPlaceStaysInItsSentence() {
        String paragraph = "OPEC — the oil exporters' club — meets on Monday.";

        assertThat(read(paragraph, Optional.of("BERGEN"))).containsExactly(paragraph);
    }

    @Test
    void aDatelineWithNothingBehindItStaysWhole() {
        assertThat(read("BERGEN — ", Optional.of("BERGEN"))).containsExactly("BERGEN — ");
    }

    /** What a page of one paragraph hands to the sentence model. */
    private static List<String> read(String paragraph, Optional<String> place) {
        List<String> read = new ArrayList<>();
        SentenceReader recorder = (text, stretches) -> {
            stretches.forEach(stretch -> read.add(stretch.of(text)));
            return List.of();
        };
        new FactReader(recorder, Optional.empty()).prose(Articles.paragraph(paragraph, place));
        return read;
    }
}
