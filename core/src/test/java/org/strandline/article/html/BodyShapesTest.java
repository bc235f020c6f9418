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

    private static List<String> page(String inside) {
        return TypedLines.of("<h1>Old mill grinds again</h1><div class='article-body'>" + STORY + inside
                        + STORY.replace("mill", "wheel") + "</div>")
                .lines();
    }
}
