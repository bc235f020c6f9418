package org.strandline.article.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.strandline.article.html.TypedLines.STORY;

import org.junit.jupiter.api.Test;

final class PicturesTest {

    @Test
    void captionAndCreditInElementsOfTheirOwnAreOnePicture() {
        assertThat(
                        page("<figure><img src='a.jpg'><span>Fen Archive</span><figcaption>The mill in May</figcaption></figure>")
                                .images())
                .containsExactly("The mill in May | Fen Archive");
    }

    @Test
    void twoFiguresAreTwoPictures() {
        assertThat(page("<figure><img src='a.jpg'><figcaption>The mill in May</figcaption></figure>"
                                + "<figure><img src='b.jpg'><figcaption>The miller at home</figcaption></figure>")
                        .images())
                .containsExactly("The mill in May | ", "The miller at home | ");
    }

    @Test
    void aNamelessBoxWithAnImageAndTwoShortLinesIsAPicture() {
        assertThat(page("<div><div><img src='a.jpg'></div><div>The mill in May</div><div>Ada Roe</div></div>")
                        .images())
                .containsExactly("The mill in May | Ada Roe");
        assertThat(
                        page("<div><img src='a.jpg'><p>The owl in the loft has been told, and has not yet replied.</p></div>")
                                .images())
                .isEmpty();
    }

    @Test
    void aParagraphThatEndsInALabelledCreditIsACaption() {
        assertThat(page("<p><img src='a.jpg'></p><p><em>The mill in May. Photo: Ada Roe</em></p>")
                        .images())
                .containsExactly("The mill in May. | Ada Roe");
        assertThat(page("<p>The council said it was glad (Reuters)</p>").images())
                .isEmpty();
    }

    @Test
    void aQuotationInAFigureIsNoCaption() {
        assertThat(page("<figure><blockquote>We kept the stones</blockquote><cite>Ada Roe</cite></figure>")
                        .images())
                .isEmpty();
    }

    @Test
    void aBoxThatAsksForSubscriptionsIsNoCaption() {
        assertThat(page("<div class='subscription-widget cta-caption'>The Tarn Letter lives from its readers.</div>")
                        .images())
                .isEmpty();
    }

    @Test
    void wordsOfAControlOverAPictureAreNoCaption() {
        assertThat(page("<figure><div role='button'><span>Tap to enlarge</span><img src='a.jpg'></div>"
                                + "<figcaption>The mill in May</figcaption></figure>")
                        .images())
                .containsExactly("The mill in May | ");
    }

    private static TypedLines page(String inside) {
        return TypedLines.of("<h1>Old mill grinds again</h1><div class='article-body'>" + STORY + inside
                + STORY.replace("mill", "wheel") + "</div>");
    }
}
