package org.strandline.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strandline.article.metadata.Metadata;

final class HeadlineChoiceTest {

    private static final String HEADING = "Harbour pilots of Tamport strike for shorter nights";
    private static final String VERSION = "Harbour pilots of Tamport strike";

    @Test
    void aVersionThatIsPassedOnIsBelieved() {
        assertThat(choice(List.of(VERSION), Optional.of(HEADING))).contains(VERSION);
    }

    @Test
    void aVersionThatTheOtherMetaElementsDoNotShareIsForCards() {
        assertThat(choice(List.of(VERSION, HEADING), Optional.of(HEADING))).contains(HEADING);
        assertThat(choice(List.of(VERSION, VERSION), Optional.of(HEADING))).contains(VERSION);
    }

    @Test
    void aVersionOfLessThanHalfTheLengthIsForCards() {
        assertThat(choice(List.of("Harbour pilots strike"), Optional.of(HEADING)))
                .contains(HEADING);
        assertThat(choice(List.of("Harbour pilots strike"), Optional.empty())).contains("Harbour pilots strike");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span class='Headline'>Pilots go home early</span>",
                "<font size='5'><b>Pilots go home early</b></font>",
                "<div role='heading' aria-level='1'>Pilots go home early</div>"
            })
    void aHeadlineInNoHeadingIsTheLineThatThePageIsTitledAfter(String line) {
        for (String title : List.of(
                "Pilots go home early",
                "Pilots go home early - The Tamport Standard",
                "Tamport Standard -- Pilots go home early",
                "The Tamport Standard: Pilots go home early")) {
            assertThat(page(title, line + "<p>The night was long.</p>").headline())
                    .contains("Pilots go home early");
        }
    }

    @Test
    void aLinkToTheSiteIsNoHeadline() {
        assertThat(page("Early home - The Tamport Standard", "<a href='/'>The Tamport Standard</a><p>It rained.</p>")
                        .headline())
                .contains("Early home - The Tamport Standard");
    }

    @Test
    void theSitesNameAsTheHeadingGivesWayToTheHeadlineOfThePost() {
        String body = "<h1>Tamport Diary</h1><h3>Pilots go home early</h3><p>By Mara Lindqvist</p>";

        Metadata metadata = page(
                "Tamport Diary: Pilots go home early",
                "<meta property='og:title' content='Pilots go home early'>" + body);

        assertThat(metadata.headline()).contains("Pilots go home early");
        assertThat(metadata.authors()).containsExactly("Mara Lindqvist");
    }

    private static Optional<String> choice(List<String> meta, Optional<String> structured) {
        return HeadlineChoice.of(meta, List.of(HEADING), structured, Optional.empty(), Optional.empty());
    }

    private static Metadata page(String title, String body) {
        String html = "<title>" + title + "</title><body>" + body;
        return HtmlMetadata.of(PageWalk.over(Jsoup.parse(html), html).signals());
    }
}
