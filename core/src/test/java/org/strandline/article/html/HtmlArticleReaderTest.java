package org.strandline.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.strandline.article.Extraction;
import org.strandline.record.Article;
import org.strandline.record.Block;
import org.strandline.record.BlockType;
import org.strandline.record.Page;
import org.strandline.record.PageSource;

class HtmlArticleReaderTest {

    private static final String LEAD =
            "<p>The harbour board has voted to rebuild the old lighthouse, which fell into the sea in a storm last winter.</p>";
    private static final String MIDDLE =
            "<p>Work is to begin in the spring, and the board hopes that the lamp will be lit again before the herring come.</p>";
    private static final String END =
            "<p>Nobody was hurt when the tower fell, although the keeper lost his hat, two chairs and a very old barometer.</p>";

    @Test
    void aSentenceWithoutFurnitureIsAnArticle() {
        Article article =
                article("<p>The ferry left without its captain on Monday morning, and nobody noticed until noon.</p>");

        assertThat(article.body()).hasSize(1);
    }

    @Test
    void placeAndAgencyComeFromTheDateline() {
        Article article = article(
                "<h1>Lighthouse to be rebuilt</h1>" + LEAD.replace("<p>", "<p>PORT SELDOM (AP) — ") + MIDDLE + END);

        assertThat(article.place()).contains("PORT SELDOM");
        assertThat(article.agency()).contains("Associated Press");
        assertThat(article("<h1>Lighthouse to be rebuilt</h1>" + LEAD + MIDDLE + END)
                        .place())
                .isEmpty();
    }

    @Test
    void whatStandsUnderATitleOfOtherStoriesIsNotTheArticle() {
        Article article = article(
                "<h1>Lighthouse to be rebuilt</h1><div>" + LEAD + MIDDLE + END
                        + "<div><h3>Related stories</h3><p>A storm took the roof of the fish market, and the mayor wants it back by Easter.</p></div></div>");

        assertThat(typeOf(article, "A storm took")).isNotEqualTo(BlockType.PARAGRAPH);
        assertThat(typeOf(article, "Nobody was hurt")).isEqualTo(BlockType.PARAGRAPH);
    }

    @Test
    void theArticleGoesOnUnderALabelInItsMiddle() {
        Article article = article(
                "<h1>Lighthouse to be rebuilt</h1><div>" + LEAD + "<div>Advertisement</div>" + MIDDLE + END + "</div>");

        assertThat(typeOf(article, "Advertisement")).isEqualTo(BlockType.HEADING);
        assertThat(typeOf(article, "Work is to begin")).isEqualTo(BlockType.PARAGRAPH);
    }

    @Test
    void aParagraphThatIsOneLinkLeadsAway() {
        Article article = article("<h1>Lighthouse to be rebuilt</h1><div>" + LEAD + MIDDLE
                + "<p><a href='/x'>Keeper finds his hat in Norway</a></p>" + END + "</div>");

        assertThat(typeOf(article, "Keeper finds")).isEqualTo(BlockType.PROMO);
    }

    @Test
    void aNamedBoxOfFewWordsIsFurniture() {
        Article article = article("<h1>Lighthouse to be rebuilt</h1><div>" + LEAD + MIDDLE
                + "<div class='newsletter-signup'><p>Get the harbour news in your inbox every morning before the tide turns.</p></div>"
                + END + "</div>");

        assertThat(typeOf(article, "Get the harbour news")).isEqualTo(BlockType.WIDGET);
    }

    @Test
    void aNamedBoxThatHoldsTheArticleIsTheArticle() {
        Article article = article(
                "<h1>Lighthouse to be rebuilt</h1><div class='promo has-sidebar'>" + LEAD + MIDDLE + END + "</div>");

        assertThat(article.body()).hasSize(3);
    }

    @Test
    void captionAndCreditOfAFigureAreOneImage() {
        Article article = article("<h1>Lighthouse to be rebuilt</h1><div>" + LEAD
                + "<figure><img src='a.jpg'><figcaption><span class='caption'>The stump of the tower</span>"
                + "<span class='credit'>Photograph: Ida Holm</span></figcaption></figure>" + MIDDLE + END + "</div>");

        assertThat(article.images()).hasSize(1);
        assertThat(article.images().getFirst().caption()).contains("The stump of the tower");
        assertThat(article.body()).hasSize(3);
    }

    @Test
    void aPostThatTheArticleQuotesIsAQuotation() {
        Article article = article("<h1>Lighthouse to be rebuilt</h1><div>" + LEAD + MIDDLE
                + "<div class='social-embed'><blockquote><p>We will have a lamp again.</p></blockquote></div>" + END
                + "</div>");

        assertThat(typeOf(article, "We will have")).isEqualTo(BlockType.QUOTE);
    }

    @Test
    void paragraphsMayBeSetWithLineBreaks() {
        Article article = article("<h1>Lighthouse to be rebuilt</h1><div>"
                + "The harbour board has voted to rebuild the old lighthouse, which fell into the sea.<br><br>"
                + "Work is to begin in the spring, and the board hopes that the lamp will be lit again.</div>");

        assertThat(article.body()).hasSize(2);
    }

    @Test
    void aDropCapBelongsToItsWord() {
        Article article = article(
                "<h1>Lighthouse to be rebuilt</h1><div><p><span class='ad-cap'>T</span>he harbour board has voted to"
                        + " rebuild the old lighthouse, which fell into the sea.</p>" + MIDDLE + END + "</div>");

        assertThat(text(article, article.body().getFirst())).startsWith("The harbour");
    }

    @Test
    void hiddenTextIsNoPartOfTheArticle() {
        Article article = article("<h1>Lighthouse to be rebuilt</h1><div>" + LEAD + MIDDLE
                + "<p style='display: none'>The keeper of the tower was paid in herring until nineteen twelve.</p>"
                + END + "</div>");

        assertThat(typeOf(article, "The keeper of the tower")).isEqualTo(BlockType.BOILERPLATE);
    }

    @Test
    void aHeadingOverNothingIsNoSubheading() {
        Article article = article("<h1>Lighthouse to be rebuilt</h1><div>" + LEAD + "<h2>What comes next</h2>" + MIDDLE
                + END + "<h2>Our harbour</h2></div>");

        assertThat(typeOf(article, "What comes next")).isEqualTo(BlockType.SUBHEADING);
        assertThat(typeOf(article, "Our harbour")).isEqualTo(BlockType.HEADING);
    }

    @Test
    void whoElseReportedStandsAtTheFoot() {
        Article article = article("<h1>Lighthouse to be rebuilt</h1><div>" + LEAD + MIDDLE + END
                + "<p>Additional reporting by Ida Holm in the harbour office and by the keeper himself.</p></div>");

        assertThat(typeOf(article, "Additional reporting")).isEqualTo(BlockType.BYLINE);
    }

    @Test
    void softHyphensAreLeftOutAndJoinersStay() {
        Article article = article(
                "<p>The light\u00ADhouse of \u0646\u06CC\u200C\u0645\u0647 fell into the sea on a very wet night in May.</p>");

        assertThat(article.text()).contains("lighthouse").contains("\u200C");
    }

    @Test
    void aPageThatSaysItIsNotThereHasNoArticle() {
        Extraction extraction =
                read("<h1>Page not found</h1><p>Sorry, the page you were looking for has gone out with the tide.</p>");

        assertThat(extraction).isInstanceOf(Extraction.None.class);
    }

    @Test
    void aPageOfLinksHasNoArticle() {
        String links = "<li><a href='/x'>Harbour wins prize</a></li>".repeat(40);

        assertThat(read("<h1>News</h1><ul>" + links + "</ul>")).isInstanceOf(Extraction.None.class);
    }

    @Test
    void blocksCoverTheTextAndPointIntoTheSource() {
        String html = "<h1>Lighthouse to be rebuilt</h1><div>" + LEAD + MIDDLE + END + "</div>";
        Article article = article(html);

        assertThat(article.blocks()).allSatisfy(block -> {
            String there = block.html().orElseThrow().of(html);
            assertThat(there).isEqualTo(text(article, block));
        });
    }

    @Test
    void deepNestingIsRead() {
        Article article = article("<div>".repeat(100_000) + LEAD + MIDDLE);

        assertThat(article.body()).isNotEmpty();
    }

    private static String text(Article article, Block block) {
        return block.span().of(article.text());
    }

    private static BlockType typeOf(Article article, String start) {
        List<Block> found = article.blocks().stream()
                .filter(block -> text(article, block).startsWith(start))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst().type();
    }

    private static Article article(String html) {
        return switch (read(html)) {
            case Extraction.Found(Article article) -> article;
            case Extraction.None(String detail) -> throw new AssertionError(detail);
        };
    }

    private static Extraction read(String html) {
        PageSource source = new PageSource(Optional.empty(), Optional.empty(), Optional.empty(), "text/html");
        return new HtmlArticleReader(text -> "en")
                .read(new Page("sha256:0", source, Page.Form.HTML, html, Optional.empty()));
    }
}
