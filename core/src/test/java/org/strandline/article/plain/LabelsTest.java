package org.strandline.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
