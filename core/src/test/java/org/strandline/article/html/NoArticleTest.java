package org.strandline.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strandline.article.Extraction;
import org.strandline.record.Page;
import org.strandline.record.PageSource;

final class NoArticleTest {

    private static final String SENTENCE = "<p>The mill burned for two days before anybody came.</p>";
    private static final String LISTED = """
            <main><h1>%s</h1>
            <article><h2><a href="/1">Mill burns for two days</a></h2><p>Nobody came until Tuesday, say neighbours.</p></article>
            <article><h2><a href="/2">Miller found in a pub</a></h2><p>He had not smelled anything at all.</p></article>
            <article><h2><a href="/3">Bread is dearer already</a></h2><p>Bakers are looking to the east.</p></article>
            %s</main>""";

    private static boolean isRejected(String html) {
        Page page = new Page(
                "sha256:none",
                new PageSource(Optional.empty(), Optional.empty(), Optional.empty(), "text/html"),
                Page.Form.HTML,
                html,
                Optional.empty());
        return new HtmlArticleReader(text -> "en").read(page) instanceof Extraction.None;
    }

    @Test
    void aSentenceAloneIsAnArticle() {
        assertThat(isRejected(SENTENCE)).isFalse();
    }

    @Test
    void aPageThatOnlyAsksForAScriptIsNone() {
        assertThat(isRejected("<noscript>Please enable JavaScript to go on reading.</noscript><div id=root></div>"))
                .isTrue();
    }

    @Test
    void aPageOfLinksAndRightsIsNone() {
        assertThat(isRejected(
                        "<h1>Pictures</h1><ul><li><a href=/1>The fair on Sunday</a></ul><footer>© The Mill</footer>"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Page not found", "Page not found | The Mill", "The Mill - 404", "Log in to your account"})
    void aPageWithTheTitleOfAnErrorOrALoginIsNone(String title) {
        assertThat(isRejected("<title>%s</title>%s".formatted(title, SENTENCE))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Page not found in the parish register", "Log of the Mary Ann", "The Mill | Searching for bread"
            })
    void anArticleWhoseTitleIsMuchLikeThatIsOne(String title) {
        assertThat(isRejected("<title>%s</title>%s".formatted(title, SENTENCE))).isFalse();
    }

    @Test
    void aTitleDecidesNothingWhereThereIsMuchToRead() {
        assertThat(isRejected("<title>Page not found</title><p>" + "Nobody came until noon. ".repeat(20)))
                .isFalse();
    }

    @Test
    void aListOfHeadlinesAndSummariesIsNone() {
        assertThat(isRejected(LISTED.formatted("Local", ""))).isTrue();
    }

    @Test
    void aListWithAWordOnItsNewsletterIsNone() {
        assertThat(isRejected(LISTED.formatted("Local", "<h3>The Miller</h3><p>One letter a week.</p>")))
                .isTrue();
    }

    @Test
    void aShortArticleBeforeAListIsOne() {
        assertThat(isRejected(LISTED.formatted("Mill burned down", SENTENCE).replace("</h1>", "</h1>" + SENTENCE)))
                .isFalse();
    }

    @Test
    void aPageThatSaysItIsAnArticleIsOneIfThereIsSomethingToRead() {
        String stated = "<meta property='og:type' content='article'>";

        assertThat(isRejected(stated + LISTED.formatted("Five mills", ""))).isFalse();
        assertThat(isRejected(stated + "<h1>Five mills</h1>")).isTrue();
    }
}
