package org.strandline.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.strandline.record.PageTime;

final class HeadlinesTest {

    private static final String TEXT = """
        The harbour pilots of Kestrel Bay walked out on Monday night after talks on night shifts broke down without a date for more.

        Their union said that the port had offered nothing on the shifts since March, and that the walkout would last until Friday.

        The port of Kestrel Bay said that ships would wait outside, and that it was ready to talk to the pilots about nights at any time.
        """;

    @Test
    void aShortNameThatTheTextSaysAgainIsNoHeadline() {
        assertThat(Scrape.article("Weather\n\n"
                                + "Pilots walk out over night shifts at the port\n\n"
                                + "Most read today\n\n"
                                + "Kestrel Bay\n\n"
                                + TEXT)
                        .headline())
                .contains("Pilots walk out over night shifts at the port");
    }

    @Test
    void namesOfSectionsInARowAreNoHeadline() {
        assertThat(Scrape.article("Home News Sport Business Opinion Weather\n\nKestrel Bay\n\n" + TEXT)
                        .headline())
                .isEmpty();
    }

    @Test
    void ofTwoLinesTheOneOverTheBylineIsTheHeadline() {
        assertThat(Scrape.article("Pilots walk out over night shifts at the port\n\nBy Mara Quill\n\n3 March 2025\n\n"
                                + "Ships wait outside port after storm damages the old harbour wall\n\n" + TEXT)
                        .headline())
                .contains("Pilots walk out over night shifts at the port");
    }

    @Test
    void aSentenceBelowTheHeadlineIsItsStandfirst() {
        assertThat(Scrape.outline("News\n\n"
                        + "Pilots walk out over night shifts at the port\n\n"
                        + "The union of the harbour pilots says the walkout will last until Friday night.\n\n"
                        + "By Mara Quill\n\n"
                        + TEXT))
                .contains("headline: Pilots walk out", "standfirst: The union of");
    }

    @Test
    void todaysDateOverTheHeadlineIsNotWhenItWasPublished() {
        assertThat(Scrape.article("Sunday, March 09, 2025\n\n"
                                + "Pilots walk out over night shifts at the port\n\n"
                                + "By Mara Quill\n\n"
                                + "March 3, 2025 8:24 AM\n\n" + TEXT)
                        .published()
                        .map(PageTime::iso))
                .contains("2025-03-03T08:24");
        assertThat(Scrape.article("March 3, 2025\n\nPilots walk out over night shifts at the port\n\n" + TEXT)
                        .published()
                        .map(PageTime::iso))
                .contains("2025-03-03");
    }

    @Test
    void aTitleWrittenShortBeforeANameEndsNoSentence() {
        assertThat(Scrape.article("Kestrel man admits that he threatened Rep. Ada Roe\n\n" + TEXT)
                        .headline())
                .contains("Kestrel man admits that he threatened Rep. Ada Roe");
    }
}
