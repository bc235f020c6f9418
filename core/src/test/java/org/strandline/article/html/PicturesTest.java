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

    @Test
    void aSourceOrAnAuthorInsideACaptionIsItsCredit() {
        assertThat(page("<figure><img src='a.jpg'><figcaption>The mill in May <span class='source'>Fen Archive</span>"
                                + "</figcaption></figure>")
                        .images())
                .containsExactly("The mill in May | Fen Archive");
        assertThat(page("<p>The mill <span class='source'>Fen Archive</span> says is shut.</p>")
                        .images())
                .isEmpty();
    }

    @Test
    void aLabelOnALineOfItsOwnNamesTheNextLine() {
        assertThat(page("<figure><img src='a.jpg'><span class='off-screen'>Image copyright</span>"
                                + "<dl><dt>Photo</dt><dd>@adaroe</dd></dl><figcaption>The mill in May</figcaption></figure>")
                        .images())
                .containsExactly("The mill in May | @adaroe");
    }

    @Test
    void aNameAfterTheLastSentenceOfACaptionIsItsCredit() {
        assertThat(page("<figure><img src='a.jpg'><figcaption><span>The mill is shut.</span><span>J. Ada Roe</span>"
                                + "</figcaption></figure>")
                        .images())
                .containsExactly("The mill is shut. | J. Ada Roe");
        assertThat(page("<figure><img src='a.jpg'><figcaption>The mill is shut. It was old</figcaption></figure>")
                        .images())
                .containsExactly("The mill is shut. It was old | ");
    }

    @Test
    void aCreditIsInABoxOfItsOwnInsideABoxForBoth() {
        assertThat(
                        page("<figure><img src='a.jpg'><figcaption class='caption-credit'><div class='image-credit'>Ada Roe</div>"
                                        + "<div class='image-caption'>The mill</div></figcaption></figure>")
                                .images())
                .containsExactly("The mill | Ada Roe");
    }

    @Test
    void whatAVideoShowsIsNoPicture() {
        assertThat(page("<div><div class='video-player'><img src='a.jpg'><h3>Watch the wheel turn</h3></div>"
                                + "<span class='media-caption'>The wheel turns again.</span></div>")
                        .images())
                .isEmpty();
        assertThat(page("<figure><iframe src='x'></iframe><figcaption>The wheel turns</figcaption></figure>")
                        .images())
                .isEmpty();
    }

    @Test
    void aCreditFarFromAnyPictureIsNone() {
        assertThat(page("<div class='attribution'>Reporting by Ada Roe</div>").images())
                .isEmpty();
    }

    @Test
    void anAppealAnAuthorAndATeaserInAFigureAreNoCaptions() {
        assertThat(page("<figure><img src='a.jpg'><figcaption><p>Do you like mills?</p><p>Subscribe to our letter</p>"
                                + "</figcaption></figure>")
                        .images())
                .isEmpty();
        assertThat(
                        page("<figure><img src='a.jpg'><figcaption class='author-card'>Ada Roe has written on mills, rivers and"
                                        + " the price of flour for this paper since 2004.</figcaption></figure>")
                                .images())
                .isEmpty();
        assertThat(page("<div><img src='a.jpg'><div class='media-caption'><a href='/x'>Old wheel found in the river"
                                + " Tarn</a></div></div>")
                        .images())
                .isEmpty();
    }

    @Test
    void countersAndControlsAreNotOfTheCaption() {
        assertThat(
                        page("<figure><img src='a.jpg'><figcaption><span class='count'>1 of 4</span><span class='caption'>The"
                                        + " mill in May. (Ada Roe/AP) <a>hide caption</a></span></figcaption></figure>")
                                .images())
                .containsExactly("The mill in May. | Ada Roe/AP");
    }

    @Test
    void aPictureShownTwiceIsOne() {
        String figure = "<figure><img src='a.jpg'><figcaption>The mill in May</figcaption></figure>";
        assertThat(page(figure + "<p>It is old.</p>" + figure).images()).containsExactly("The mill in May | ");
    }

    @Test
    void aCutCaptionBesideTheWholeOneIsLeftOut() {
        assertThat(page("<figure><img src='a.jpg'><figcaption><div>The mill in May, when the wheel turned</div>"
                                + "<div>The mill in May, when <a>... more</a></div></figcaption></figure>")
                        .images())
                .containsExactly("The mill in May, when the wheel turned | ");
    }

    @Test
    void aCaptionKeptFromScreenReadersIsSeen() {
        assertThat(
                        page("<figure><img src='a.jpg'><figcaption aria-hidden='true'>The mill in May. <span class='credit'>Ada"
                                        + " Roe</span></figcaption></figure>")
                                .images())
                .containsExactly("The mill in May. | Ada Roe");
        assertThat(page("<p>Mills are old.</p><p aria-hidden='true'>The mill in May</p>")
                        .images())
                .isEmpty();
    }

    @Test
    void smallPrintFarFromAnyPictureIsNoPicture() {
        assertThat(page("<div class='text-caption'>The mill in May</div>").images())
                .isEmpty();
    }

    @Test
    void whatHasAPriceIsForSaleAndNoPicture() {
        assertThat(
                        page("<div><div><img src='a.jpg'><div class='caption'>A small mill</div></div><p>$49.99 at the Fen Shop</p>"
                                        + "</div>")
                                .images())
                .isEmpty();
        assertThat(page("<div><img src='a.jpg'><div class='caption'>A mill for $49</div></div>")
                        .images())
                .containsExactly("A mill for $49 | ");
    }

    @Test
    void millionsAndHeadlinesAreNoPrices() {
        String figure = "<figure><img src='a.jpg'><figcaption>The mill in May</figcaption></figure>";
        assertThat(page("<div><p>Won: $3.5M for the mill</p>" + figure + "</div>")
                        .images())
                .containsExactly("The mill in May | ");
        assertThat(TypedLines.of("<div><h1>Mill sold for $90</h1>" + figure + "</div><div>" + STORY + "</div>")
                        .images())
                .containsExactly("The mill in May | ");
    }

    @Test
    void aTimeToldFromTodayIsNoCredit() {
        assertThat(TypedLines.of("<h1>Old mill grinds again</h1><div class='attribution-line'>Ada Roe<span>|</span>"
                                + "<span>Published <time>4 months ago</time></span></div><div><img src='a.jpg'></div>"
                                + STORY)
                        .images())
                .isEmpty();
        assertThat(TypedLines.of("<h1>Old mill grinds again</h1><div><img src='a.jpg'></div>"
                                + "<div class='attribution-line'>Ada Roe</div>" + STORY)
                        .images())
                .containsExactly(" | Ada Roe");
    }

    @Test
    void aLabelThatNobodySeesDividesNoFigure() {
        assertThat(
                        page("<figure><div><img src='a.jpg'><span role='text'><span class='visually-hidden'>Source</span>Ada Roe"
                                        + "</span></div><figcaption><span class='visually-hidden'>What it shows</span>"
                                        + "<p>The mill in May.</p></figcaption></figure>")
                                .images())
                .containsExactly("The mill in May. | Ada Roe");
    }

    @Test
    void whatIsNamedForBothIsTheCreditBesideACaption() {
        assertThat(page("<figure><img src='a.jpg'><figcaption><span class='captionText'>The mill in May - </span>"
                                + "<span class='captionCredit'>Copyright Fen News. All rights reserved.</span></figcaption></figure>")
                        .images())
                .containsExactly("The mill in May | Fen News");
    }

    private static TypedLines page(String inside) {
        return TypedLines.of("<h1>Old mill grinds again</h1><div class='article-body'>" + STORY + inside
                + STORY.replace("mill", "wheel") + "</div>");
    }
}
