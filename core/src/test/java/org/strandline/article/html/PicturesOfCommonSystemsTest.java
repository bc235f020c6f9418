package org.strandline.article.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.strandline.article.html.TypedLines.STORY;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Captions and credits in the mark-up of systems that many newsrooms use. */
final class PicturesOfCommonSystemsTest {

    private static final String BOTH = "The mill in May. | Ada Roe/Fen News";

    @Test
    void wordPressBlocksAndShortcodes() {
        assertThat(
                        inside(
                                "<figure class='wp-block-image size-large'><img src='a.jpg' alt=''>"
                                        + "<figcaption class='wp-element-caption'>The mill in May. (Ada Roe/Fen News)</figcaption></figure>"))
                .containsExactly(BOTH);
        assertThat(inside("<div id='attachment_12' class='wp-caption alignnone' style='width: 650px'><img src='a.jpg'>"
                        + "<p id='caption-attachment-12' class='wp-caption-text'>The mill in May. Photo: Ada Roe/Fen News</p>"
                        + "</div>"))
                .containsExactly(BOTH);
    }

    @Test
    void wordPressFeaturedImagesOutsideTheText() {
        assertThat(
                        aboveText(
                                "<div class='post-thumbnail'><img src='a.jpg' class='wp-post-image'></div>"
                                        + "<div class='featured-image-caption'>The mill in May. <em>(Photo by Ada Roe/Fen News)</em></div>"))
                .containsExactly(BOTH);
        assertThat(aboveText(
                        "<figure class='single-featured-image'><img src='a.jpg'><figcaption class='single-caption-text'>"
                                + "<span class='icon-camera' aria-hidden='true'></span> The mill in May. Foto: Ada Roe/Fen News"
                                + "</figcaption></figure>"))
                .containsExactly(BOTH);
    }

    @Test
    void drupalMediaFields() {
        assertThat(aboveText(
                        "<div class='field field--name-field-media-image field--type-image'><img src='a.jpg'></div>"
                                + "<div class='field field--name-field-caption'><div class='field__item'>The mill in May.</div></div>"
                                + "<div class='field field--name-field-credit'><div class='field__label'>Credit</div>"
                                + "<div class='field__item'>Ada Roe/Fen News</div></div>"))
                .containsExactly(BOTH);
        assertThat(inside("<div class='media media--type-image'><div class='field-image'><img src='a.jpg'></div>"
                        + "<div class='field-image-caption'>The mill in May.</div>"
                        + "<div class='field-photographer'>Ada Roe/Fen News</div></div>"))
                .containsExactly(BOTH);
    }

    @Test
    void arcLeadArt() {
        assertThat(
                        aboveText(
                                "<figure class='c-media-item b-lead-art'><div class='c-image-wrapper'><img src='a.jpg'></div>"
                                        + "<figcaption class='c-media-item__fig-caption'><span class='c-media-item__caption'>The mill in May."
                                        + " </span><span class='c-media-item__credit'>(Ada Roe/Fen News)</span></figcaption></figure>"))
                .containsExactly(BOTH);
    }

    @Test
    void ghostCards() {
        assertThat(inside("<figure class='kg-card kg-image-card kg-card-hascaption'><img src='a.jpg' class='kg-image'>"
                        + "<figcaption><span style='white-space: pre-wrap;'>The mill in May. Photo by </span>"
                        + "<a href='/ada'><span>Ada Roe</span></a><span> / </span><a href='/fen'><span>Fen News</span></a>"
                        + "</figcaption></figure>"))
                .containsExactly("The mill in May. | Ada Roe / Fen News");
        assertThat(
                        inside(
                                "<figure class='kg-card kg-gallery-card'><div class='kg-gallery-container'><img src='a.jpg'>"
                                        + "<img src='b.jpg'></div><figcaption>The mill in May. Photos: Ada Roe/Fen News</figcaption></figure>"))
                .containsExactly(BOTH);
    }

    @Test
    void brightspotFiguresWithContentBelowTheImage() {
        assertThat(
                        inside(
                                "<div class='Enhancement'><div class='Enhancement-item'><figure class='Figure'><img class='Image'"
                                        + " src='a.jpg'><div class='Figure-content'><figcaption class='Figure-caption'>The mill in May."
                                        + "</figcaption><div class='Figure-credit'>Ada Roe/Fen News</div></div></figure></div></div>"))
                .containsExactly(BOTH);
        assertThat(inside(
                        "<bsp-figure class='figure'><img src='a.jpg'><div class='Figure-caption-wrap'><span>The mill in May."
                                + "</span><span class='Figure-source'>Ada Roe/Fen News</span></div></bsp-figure>"))
                .containsExactly(BOTH);
    }

    @Test
    void namelessDivisionsOfScriptedPages() {
        assertThat(inside("<div class='css-1a2b3c'><div class='css-9z8y7x'><span style='box-sizing:border-box'>"
                        + "<img src='data:image/gif;base64,AA'></span><noscript><img src='a.jpg'></noscript></div>"
                        + "<div class='css-4d5e6f'><span>The mill in May.</span><span class='css-77'>Ada Roe/Fen News</span>"
                        + "</div></div>"))
                .containsExactly(BOTH);
        assertThat(inside("<div class='sc-a1'><div class='sc-b2'><img src='a.jpg' alt='The mill in May.'></div></div>"
                        + "<div class='sc-c3'>The mill in May.</div><div class='sc-d4'>Credit: Ada Roe/Fen News</div>"))
                .containsExactly(BOTH);
    }

    @Test
    void captionsInTheElementBelowAnImagesElement() {
        assertThat(inside("<div class='c1'><div class='c2'><img alt='' src='a.jpg'></div><div class='c3'>"
                        + "<p class='c4'>The mill in May.<span class='c5'>Ada Roe/Fen News</span></p></div></div>"))
                .containsExactly(BOTH);
        assertThat(inside("<div class='image-wrapper'><img src='a.jpg'></div><div class='image-meta'>"
                        + "<div class='image-text'>The mill in May.</div>"
                        + "<div class='image-photographer'>Foto: Ada Roe/Fen News</div></div>"))
                .containsExactly(BOTH);
        assertThat(inside("<div class='image-wrapper'><img src='a.jpg'></div><div class='x1'>"
                        + "<p>The council has met.</p><p>It will meet again.</p></div>"))
                .isEmpty();
        assertThat(inside("<div class='InlineImage'><div><div class='InlineImage-caption'>The mill in May.</div>"
                        + "<div class='InlineImage-credit'>Ada Roe | Fen News | Getty Images</div></div><div><img src='a.jpg'>"
                        + "</div></div>"))
                .containsExactly("The mill in May. | Ada Roe | Fen News | Getty Images");
    }

    @Test
    void acceleratedPages() {
        assertThat(
                        inside(
                                "<figure><amp-img src='a.jpg' width='1' height='1' layout='responsive'></amp-img>"
                                        + "<figcaption>The mill in May.<div class='amp-credit'>Ada Roe/Fen News</div></figcaption></figure>"))
                .containsExactly(BOTH);
        assertThat(inside("<div class='amp-image-wrap'><amp-img src='a.jpg' width='1' height='1'></amp-img>"
                        + "<p class='amp-wp-caption-text wp-caption-text'>The mill in May. <small>Photo: Ada Roe/Fen News</small>"
                        + "</p></div>"))
                .containsExactly(BOTH);
    }

    @Test
    void typo3AndOtherEuropeanSystems() {
        assertThat(
                        inside(
                                "<div class='ce-gallery'><div class='ce-row'><div class='ce-column'><figure class='image'>"
                                        + "<img class='image-embed-item' src='a.jpg'><figcaption class='image-caption'>The mill in May."
                                        + "</figcaption><span class='image-copyright'>© Ada Roe/Fen News</span></figure></div></div></div>"))
                .containsExactly(BOTH);
        assertThat(inside("<div class='bildbox'><img src='a.jpg'><p class='bildunterschrift'>The mill in May."
                        + " <span class='bildnachweis'>Bild: Ada Roe/Fen News</span></p></div>"))
                .containsExactly(BOTH);
        assertThat(inside("<div class='photo'><img src='a.jpg'><p class='legende'>The mill in May. "
                        + "<span>Crédit photo : Ada Roe/Fen News</span></p></div>"))
                .containsExactly(BOTH);
    }

    @Test
    void tablesOfOldPages() {
        assertThat(inside("<table align='right' width='200'><tr><td><img src='a.jpg'></td></tr><tr><td><font size='1'>"
                        + "The mill in May. Photo: Ada Roe/Fen News</font></td></tr></table>"))
                .containsExactly(BOTH);
        assertThat(
                        inside(
                                "<table class='image' align='right'><tr><td><img src='a.jpg'></td></tr><tr><td class='caption'>"
                                        + "The mill in May.</td></tr><tr><td class='credit'>Ada Roe/Fen News</td></tr></table>"))
                .containsExactly(BOTH);
    }

    @Test
    void britishLabels() {
        assertThat(inside("<figure><div data-component='image-block'><img src='a.jpg'><span role='text'>"
                        + "<span class='visually-hidden'>Image source, </span>Ada Roe/Fen News</span></div>"
                        + "<div data-component='caption-block'><figcaption><span class='visually-hidden'>Image caption, </span>"
                        + "<p>The mill in May.</p></figcaption></div></figure>"))
                .containsExactly(BOTH);
        assertThat(inside("<div class='image-wrap'><img src='a.jpg'><span class='imageCaption'>The mill in May.</span>"
                        + "<span class='imageCopyright'>(Image: Ada Roe/Fen News)</span></div>"))
                .containsExactly(BOTH);
    }

    @Test
    void aSlideshowWithACaptionForEverySlide() {
        String slide = "<li class='slide'><img src='a.jpg'><div class='slide-caption'>%s</div>"
                + "<div class='slide-credit'>Ada Roe/Fen News</div></li>";
        assertThat(inside("<div class='gallery-carousel'><ul>" + slide.formatted("The mill in May.")
                        + slide.formatted("The miller at home.") + "</ul></div>"))
                .containsExactly(BOTH, "The miller at home. | Ada Roe/Fen News");
    }

    @Test
    void microdata() {
        assertThat(inside("<div itemprop='image' itemscope itemtype='https://schema.org/ImageObject'><img src='a.jpg'"
                        + " itemprop='contentUrl'><span itemprop='description'>The mill in May.</span>"
                        + "<span itemprop='copyrightHolder'>Ada Roe/Fen News</span></div>"))
                .containsExactly(BOTH);
    }

    private static List<String> inside(String picture) {
        return TypedLines.of("<h1>Old mill grinds again</h1><div class='article-body'>" + STORY + picture
                        + STORY.replace("mill", "wheel") + "</div>")
                .images();
    }

    private static List<String> aboveText(String picture) {
        return TypedLines.of("<main><article><header><h1>Old mill grinds again</h1></header>" + picture
                        + "<div class='article-body'>" + STORY + STORY.replace("mill", "wheel")
                        + "</div></article></main>")
                .images();
    }
}
