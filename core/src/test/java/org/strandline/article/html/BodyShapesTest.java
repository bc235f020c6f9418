package org.strandline.article.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.strandline.article.html.TypedLines.STORY;

import java.util.List;
import org.junit.jupiter.api.Test;

final class BodyShapesTest {

    @Test
    void aTableGivesALineForEachRow() {
        assertThat(page("<table><tr><th>Year</th><th>Sacks</th></tr><tr><td>1991</td><td>40</td></tr></table>"))
                .contains("TABLE Year Sacks", "TABLE 1991 40");
    }

    @Test
    void cellsThatHoldParagraphsAreNotOneLine() {
        assertThat(
                        page(
                                "<table><tr><td><p>The left of the page.</p></td><td><p>The right of the page.</p></td></tr></table>"))
                .doesNotContain("TABLE The left of the page. The right of the page.");
    }

    @Test
    void aBoldLineAloneOverProseIsASubheading() {
        assertThat(page("<p><b>The oven</b></p>")).contains("SUBHEADING The oven");
        assertThat(page("<p><b>The oven is hot now.</b></p>")).contains("PARAGRAPH The oven is hot now.");
    }

    @Test
    void anElementThatIsUsedAsAHeadingIsASubheading() {
        assertThat(page("<div role='heading' aria-level='2'>The oven</div>")).contains("SUBHEADING The oven");
    }

    @Test
    void theLettersOfAMachineMadeNameSayNothing() {
        assertThat(page("<h2 class='sc-f98b1ad2-0'>The oven</h2>")).contains("SUBHEADING The oven");
        assertThat(page("<h2 class='ad-2'>The oven</h2>")).doesNotContain("SUBHEADING The oven");
    }

    @Test
    void theNumberOfAPictureIsNoParagraph() {
        assertThat(page("<p>1 / 4</p>")).contains("WIDGET 1 / 4");
    }

    @Test
    void aPageMayEndWithALoneCapital() {
        assertThat(TypedLines.of("<h1>Old mill grinds again</h1>" + STORY + "<div>A")
                        .lines())
                .isNotEmpty();
    }

    @Test
    void aTextThatGoesOnInBoxesOfTheSameKindIsOneText() {
        String first = "The mill at Low Tarn ground its first flour in thirty years on Monday";
        String offer = "<div class='newsletter'><p>Get our letter.</p></div>".repeat(12);

        assertThat(parts("<div class='article-body'>" + STORY + "</div>", offer))
                .contains("PARAGRAPH " + first(STORY));
        assertThat(parts("<div class='article-body'><h1>Geese return</h1>" + STORY + "</div>", offer))
                .doesNotContain("PARAGRAPH " + first(STORY));
        assertThat(first(STORY)).startsWith(first);
    }

    private static List<String> parts(String other, String between) {
        String body = STORY.replace("mill", "wheel").replace("Friday", "Sunday").repeat(2);
        return TypedLines.of("<h1>Old mill grinds again</h1><div><div class='article-body'>" + body + "</div>" + between
                        + other + "</div>")
                .lines();
    }

    private static String first(String story) {
        return story.substring(story.indexOf('>') + 1, story.indexOf("</p>"));
    }

    @Test
    void aRowOfLinesThatDividesTheTextIsPartOfIt() {
        assertThat(atTheEnd("<p>___</p>")).contains("PARAGRAPH ___");
        assertThat(atTheEnd("<p>»</p>")).contains("BOILERPLATE »");
    }

    @Test
    void anAddressThatTheTextGivesIsPartOfIt() {
        assertThat(page("<p><a href='https://mill.example/log'>https://mill.example/log</a></p>"))
                .contains("PARAGRAPH https://mill.example/log");
        assertThat(page("<p><a href='https://mill.example/log'>The miller's log</a></p>"))
                .contains("PROMO The miller's log");
    }

    @Test
    void nothingOverTheHeadlineIsBody() {
        String over = "<p>The Tarn, a paper of the Lake Company</p>" + "<p>Weather</p>".repeat(12);

        assertThat(TypedLines.of("<div class='page'>" + over + "<h1>Old mill grinds again</h1>" + STORY + "</div>")
                        .lines())
                .contains("BOILERPLATE The Tarn, a paper of the Lake Company");
    }

    @Test
    void anInvitationIsNoParagraphWhereverItStands() {
        assertThat(page("<p>Subscribe to the Tarn on our channel</p>"))
                .contains("PROMO Subscribe to the Tarn on our channel");
        assertThat(page("<p>Subscribers to the Tarn got a loaf</p>"))
                .contains("PARAGRAPH Subscribers to the Tarn got a loaf");
    }

    @Test
    void theTimeOfAChangeAtTheFootIsADateline() {
        assertThat(atTheEnd("<p>Updated at 5:40 p.m.</p>")).contains("DATELINE Updated at 5:40 p.m.");
        assertThat(atTheEnd("<p>Updated rules came in on Monday.</p>"))
                .contains("PARAGRAPH Updated rules came in on Monday.");
    }

    private static List<String> atTheEnd(String last) {
        return TypedLines.of(
                        "<h1>Old mill grinds again</h1><div class='article-body'>" + STORY.repeat(2) + last + "</div>")
                .lines();
    }

    private static List<String> page(String inside) {
        return TypedLines.of("<h1>Old mill grinds again</h1><div class='article-body'>" + STORY + inside
                        + STORY.replace("mill", "wheel") + "</div>")
                .lines();
    }
}
