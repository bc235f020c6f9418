package org.strandline.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.strandline.article.Extraction;
import org.strandline.record.Article;
import org.strandline.record.Page;
import org.strandline.record.PageSource;
import org.strandline.record.PageTime;

class SignedLinesTest {

    private static final String HEADLINE = "<h1>Old mill grinds again</h1>";
    private static final String OUTLET = "<meta property='og:site_name' content='Tarn Courier'>";

    @Test
    void aBylineInNamelessBoxesSaysWhoWroteIt() {
        Article article = read("", HEADLINE + "<div class=x1>Por <b>Ada Roe</b></div>" + TypedLines.STORY);

        assertThat(article.authors()).containsExactly("Ada Roe");
        assertThat(read("", HEADLINE + "<div class=x1>Of <b>Low Tarn</b></div>" + TypedLines.STORY)
                        .authors())
                .isEmpty();
    }

    @Test
    void whoSignsTheTextIsBelievedBeforeThePublication() {
        String author = OUTLET + "<meta name=author content='Tarn Courier'>";
        String signed = HEADLINE + "<p class=x1>by: <a href=/x>Ada Roe</a></p>" + TypedLines.STORY;

        assertThat(read(author, signed).authors()).containsExactly("Ada Roe");
        assertThat(read(author, HEADLINE + TypedLines.STORY).authors()).containsExactly("Tarn Courier");
    }

    @Test
    void anAccountIsNoAuthorWhereverThePageSaysIt() {
        String json = "<script type='application/ld+json'>{'@type': 'NewsArticle', 'headline': 'Old mill grinds again',"
                + " 'author': {'name': 'NAME'}}</script>";
        String story = HEADLINE + TypedLines.STORY;

        assertThat(read(json.replace("NAME", "webmaster"), story).authors()).isEmpty();
        assertThat(read(json.replace("NAME", "Ada Webmaster Roe"), story).authors())
                .containsExactly("Ada Webmaster Roe");
    }

    @Test
    void theLineBelowThePictureThatOwnsItIsNoByline() {
        String picture = "<div><img src=p.jpg><div class=caption>The mill at dawn</div><div>LINE</div></div>";

        assertThat(read("", HEADLINE + picture.replace("LINE", "Jo Finch / NTB") + TypedLines.STORY)
                        .authors())
                .isEmpty();
        assertThat(read("", HEADLINE + picture.replace("LINE", "By Jo Finch") + TypedLines.STORY)
                        .authors())
                .containsExactly("Jo Finch");
    }

    @Test
    void aLineOfTimesSaysWhenItWasChanged() {
        String lines = "<p>Posted: <time>Mar 5, 2031 / 10:11 AM EST</time></p>"
                + "<p>Updated: <time>Mar 5, 2031 / HOUR:30 PM EST</time></p>";

        assertThat(read("", HEADLINE + lines.replace("HOUR", "01") + TypedLines.STORY)
                        .updated()
                        .map(PageTime::iso))
                .contains("2031-03-05T13:30-05:00");
        assertThat(read("", HEADLINE + lines.replace("HOUR:30 PM", "10:11 AM") + TypedLines.STORY)
                        .updated())
                .isEmpty();
    }

    @Test
    void theStationThatReportsIsNoAgency() {
        String story = HEADLINE + "<p>LOW TARN (STATION) — " + TypedLines.STORY.substring("<p>".length());

        assertThat(read(OUTLET.replace("Tarn Courier", "WLTN"), story.replace("STATION", "WLTN"))
                        .agency())
                .isEmpty();
        assertThat(read(OUTLET, story.replace("STATION", "AP")).agency()).contains("Associated Press");
    }

    @Test
    void theNameOfTheSiteInTheOnlyHeadingOfThatRankIsNoHeadline() {
        String post = "<h2>Old mill grinds again</h2>" + TypedLines.STORY;

        assertThat(read("<title>Tarn Courier: Old mill grinds again</title>", "<h1>Tarn Courier</h1>" + post)
                        .headline())
                .contains("Old mill grinds again");
        assertThat(read("<title>Old mill grinds again: Tarn Courier</title>", HEADLINE + "<h2>Bread</h2>" + post)
                        .headline())
                .contains("Old mill grinds again");
    }

    @Test
    void wordsInElementsOfTheirOwnAreSetApartAndPartsOfAWordAreNot() {
        Article article = read(
                "",
                HEADLINE + "<p><span>Ada Roe</span><span>Mill Correspondent</span><span>5 Mar 2031</span></p>"
                        + TypedLines.STORY
                                .replace("village", "<i>vil</i><b>lage</b>")
                                .replace("The miller", "<b>Mc</b><i>Roe</i>"));

        assertThat(article.text()).contains("Ada Roe Mill Correspondent 5 Mar 2031", "whole village", "McRoe, who");
    }

    private static Article read(String head, String body) {
        PageSource source = new PageSource(Optional.empty(), Optional.empty(), Optional.empty(), "text/html");
        String html = "<html><head>" + head + "</head><body>" + body + "</body></html>";
        Page page = new Page("sha256:0", source, Page.Form.HTML, html, Optional.empty());
        return ((Extraction.Found) new HtmlArticleReader(text -> "en").read(page)).article();
    }
}
