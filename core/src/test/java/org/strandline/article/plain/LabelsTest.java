package org.strandline.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.strandline.record.Article;

class LabelsTest {

    @Test
    void theShorterOfTwoLinesAlikeIsTheHeadlineOverItsStandfirst() {
        String page = """
            Strong tides close the harbour of Lisvane
            Strong tides and high winds have closed the harbour of Lisvane until Sunday night
            By Mara Quill
            The harbour of Lisvane was closed on Friday when strong tides and high winds pushed two ferries against the pier.
            Nobody was hurt, the harbour board said, but the winds would keep all ships at sea until Sunday night at least.
            """;

        assertThat(Scrape.article(page).headline()).hasValue("Strong tides close the harbour of Lisvane");
    }

    @Test
    void aSentenceAndTheSameAgainIsAPicturesDescriptionAndItsCaption() {
        String caption = "A ferry leans against the pier after the storm.\n";
        String page = """
            Strong tides close the harbour of Lisvane
            The harbour of Lisvane was closed on Friday when strong tides and high winds pushed two ferries against the pier.
            CAPTIONNobody was hurt, the harbour board said, but the winds would keep all ships at sea until Sunday night.
            """;

        assertThat(Scrape.outline(page.replace("CAPTION", caption + caption)))
                .filteredOn(block -> block.startsWith("caption:"))
                .hasSize(2);
        assertThat(Scrape.outline(page.replace("CAPTION", caption))).noneMatch(block -> block.startsWith("caption:"));
    }

    @Test
    void aLongLineInCapitalsBetweenSentencesIsALinkAndAShortOneIsASubheading() {
        String page = """
            Harbour pilots to strike

            The pilots of the harbour of Lisvane will not work on Friday, their union said on Monday evening.

            FERRY COMPANY LOSES LAST APPEAL OVER PRICE OF SUMMER TICKETS

            The harbour board said that it had offered the pilots more money and shorter nights in the harbour.

            NO TALKS YET

            Nobody in the harbour expects that the board and the pilots will talk again before Friday comes.
            """;

        assertThat(Scrape.outline(page)).contains("promo: FERRY COMPANY LOSES", "subheading: NO TALKS YET");
    }

    @Test
    void whoIsShownInAPictureIsNoAuthorAndWhoIsNotSpokenOfIs() {
        String page = """
            Harbour pilots to strike over longer nights
            Last updated 09:07, 6 February 2031
            NAME
            The pilots of the harbour of Lisvane will not work on Friday, their speaker Rowena Tarn said on Monday evening.
            The harbour board said that it had offered Rowena Tarn and the pilots more money and shorter nights.
            """;

        assertThat(Scrape.article(page.replace("NAME", "Rowena Tarn")).authors())
                .isEmpty();
        assertThat(Scrape.article(page.replace("NAME", "Mara Quill")).authors()).containsExactly("Mara Quill");
    }

    @Test
    void aNameTwiceUnderTheHeadlineIsAPictureAndTheHeadlineTwiceIsNone() {
        String page = """
            FIRSTHarbour pilots to strike over longer nights
            By Mara Quill
            SECONDThe pilots of the harbour of Lisvane will not work on Friday, their union said on Monday evening.
            The harbour board said that it had offered the pilots more money and shorter nights in the harbour.
            """;
        String shown = "Board chairman of the harbour Owen Tarn\n";
        Article pictured = Scrape.article(page.replace("FIRST", "").replace("SECOND", shown + shown));
        String headline = "Harbour pilots to strike over longer nights\n";
        Article echoed = Scrape.article(page.replace("FIRST", headline).replace("SECOND", ""));

        assertThat(pictured.images()).singleElement().satisfies(image -> assertThat(image.caption())
                .hasValue(shown.strip()));
        assertThat(echoed.images()).isEmpty();
    }

    @Test
    void pointsUnderTheHeadlineAreItsStandfirst() {
        String page = """
            Harbour pilots to strike over longer nights
            • Pilots of Lisvane will not work on Friday
            • Harbour board has offered the pilots shorter nights
            • Read this page on the way home instead today
            The pilots of the harbour of Lisvane will not work on Friday, their union said on Monday evening.
            The harbour board said that it had offered the pilots more money and shorter nights in the harbour.
            """;

        assertThat(Scrape.outline(page))
                .contains("standfirst: • Pilots of", "standfirst: • Harbour board")
                .doesNotContain("standfirst: • Read this");
    }

    @Test
    void manyHeadlinesRunTogetherAboveTheTextAreNotItsFirstParagraph() {
        String heap =
                "Ferry company loses last appeal over price of summer tickets in three courts Valley road stays closed"
                        + " after second landslide this week Old mill to become a school for sailors Council votes for new"
                        + " bridge over the estuary at Selby Growers fear frost as spring comes early to the county\n";
        String page = """
            Harbour pilots to strike over longer nights
            By Mara Quill
            HEAPThe pilots of the harbour of Lisvane will not work on Friday, their union said on Monday evening.
            The harbour board said that it had offered the pilots more money and shorter nights in the harbour.
            """;

        assertThat(Scrape.outline(page.replace("HEAP", heap))).contains("boilerplate: Ferry company loses");
        assertThat(Scrape.outline(page.replace("HEAP", heap.strip() + ".\n")))
                .contains("paragraph: Ferry company loses");
    }

    @Test
    void whatStandsUnderACountOfCommentsIsNoCaptionAndNoAuthorTellsANeighbour() {
        String page = """
            LISVANE GAZETTE
            Front page / Sea & tides / Lisvane

            Strong tides close the harbour of Lisvane

            Words and photographs: Mara Quill
            Friday 11 April 2025, 7.30am

            TELL A NEIGHBOUR

            The harbour of Lisvane was closed on Friday when strong tides and high winds pushed two ferries against the pier.

            Nobody was hurt, the harbour board said, but the winds would keep all ships at sea until Sunday night at least.

            12 comments

             - "My father built that pier. It will outlast the lot of them." E. Holm, Rope Street
             - "What about the eels?" Name supplied
            """;

        Article article = Scrape.article(page);
        assertThat(article.headline()).hasValue("Strong tides close the harbour of Lisvane");
        assertThat(article.authors()).containsExactly("Mara Quill");
        assertThat(Scrape.outline(page)).noneMatch(block -> block.startsWith("caption:"));
    }
}
