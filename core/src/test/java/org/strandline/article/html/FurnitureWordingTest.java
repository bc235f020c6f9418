package org.strandline.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FurnitureWordingTest {

    private static final List<String> AUTHORS = List.of("Nan Orchard");

    @ParameterizedTest
    @ValueSource(strings = {"ADVERTISEMENT", "ENDS", "For immediate release", "Story continues below", "Werbung"})
    void aLabelIsAWholeLine(String line) {
        assertThat(LineWording.LABEL.matches(WordKey.of(line))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ends of rope were found.", "Advertisement fell by half.", "The story continues below ground"})
    void aSentenceThatStartsLikeALabelIsNone(String line) {
        assertThat(LineWording.LABEL.matches(WordKey.of(line))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "More details soon.",
                "Got a story? Write to mill@tarn.example",
                "Send us your pictures of the mill",
                "This article originally appeared on The Mill: Bread",
                "Media contact: Al"
            })
    void anAppealIsToldByItsWords(String line) {
        assertThat(LineWording.APPEAL.matches(WordKey.of(line))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The details soon came out.",
                "He got a story out of the miller.",
                "They send us bread.",
                "The king appeared on a balcony.",
                "The media were not there."
            })
    void aSentenceOfTheArticleIsNoAppeal(String line) {
        assertThat(LineWording.APPEAL.matches(WordKey.of(line))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Except for the headline, this story has not been edited by our staff.)",
                "This entry was posted on Monday, March 4th, 2031 at 10:11 am and is filed under Mills.",
                "Comments are closed.",
                "The post Old mill grinds again appeared first on Tarn Courier."
            })
    void aNoteOnWhereATextIsFromIsNoParagraph(String line) {
        assertThat(LineWording.LEGAL.matches(WordKey.of(line))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Except for the miller, nobody came.",
                "This entry was the best of the show.",
                "Comments are what millers like best.",
                "The star of the film appeared first."
            })
    void aSentenceThatStartsLikeSuchANoteIsNone(String line) {
        assertThat(LineWording.LEGAL.matches(WordKey.of(line))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Already a subscriber? Log in", "Subscribe to continue reading", "Cancel anytime."})
    void anOfferIsToldByItsWords(String line) {
        assertThat(LineWording.OFFER.matches(WordKey.of(line))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"She was already a widow.", "Subscribers fled.", "To read is to travel."})
    void aSentenceOfTheArticleIsNoOffer(String line) {
        assertThat(LineWording.OFFER.matches(WordKey.of(line))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Nan Orchard covers mills for the Courier.", "Reach Nan at nan@courier.example", "Contact: @nan"
            })
    void aLineAboutTheAuthorIsANote(String line) {
        assertThat(AuthorsNote.isNote(line, AUTHORS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Nan Orchard said no.", "Ned Stone covers mills.", "Reach for the flour @ home", "Nan Orchard"})
    void aLineAboutAnotherIsNone(String line) {
        assertThat(AuthorsNote.isNote(line, AUTHORS)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 / 4", "12/30", "Image 3 of 12", "3 von 7"})
    void aNumberOfSoManyIsACounter(String line) {
        assertThat(Counters.isCounter(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 of 12 died", "1.4", "2024", "12/05/2024"})
    void anotherNumberIsNone(String line) {
        assertThat(Counters.isCounter(line)).isFalse();
    }

    @Test
    void anErrorPageIsToldByItsWholeTitle() {
        assertThat(PageWording.TITLE.matches("page not found")).isTrue();
        assertThat(PageWording.TITLE.matches("page not found in the register")).isFalse();
    }
}
