package org.strandline.article.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.strandline.article.html.TypedLines.STORY;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DescribedPicturesTest {

    @Test
    void aLineThatSaysWhatThePictureIsDescribedWithIsItsCaption() {
        assertThat(images("<div class='x1'><picture><img src='a.jpg' alt='The mill in May'></picture></div>"
                        + "<div class='x2'><span>The mill in May</span></div><p>It was shut for years, they say.</p>"))
                .containsExactly("The mill in May | ");
        assertThat(images("<div class='x1'><picture><img src='a.jpg' alt='A wheel'></picture></div>"
                        + "<div class='x2'><span>The mill in May</span></div><p>It was shut for years, they say.</p>"))
                .isEmpty();
    }

    @Test
    void aCreditMayStandBehindIt() {
        assertThat(images("<div><img src='a.jpg' alt='The old mill in May'></div>"
                        + "<p>The old mill in May. Photo: Ada Roe</p>"))
                .containsExactly("The old mill in May. | Ada Roe");
        assertThat(images("<div><img src='a.jpg' alt='Ada Roe'></div><p>Ada Roe said that it was shut for years.</p>"))
                .isEmpty();
    }

    @Test
    void theNameOfTheSiteMayStandBehindTheDescription() {
        assertThat(images("<div><img src='a.jpg' alt='The old mill in May - Fen Times'></div>"
                        + "<div>The old mill in May</div><p>It was shut for years, they say.</p>"))
                .containsExactly("The old mill in May | ");
    }

    @Test
    void anAuthorsNameUnderAPortraitIsNoCaption() {
        assertThat(
                        images(
                                "<div class='article-author'><div><img src='a.jpg' alt='Ada Roe'></div><div>Ada Roe</div></div>"))
                .isEmpty();
    }

    @Test
    void theNameOfTheArticlesAuthorUnderAPortraitNearTheHeadlineIsNoCaption() {
        assertThat(TypedLines.of("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":"
                                + "{\"@type\":\"Person\",\"name\":\"Ada Roe\"}}</script><h1>Old mill grinds again</h1>"
                                + "<div class='who'><img src='a.jpg' alt='ADA ROE'><b>ADA ROE</b></div>" + STORY)
                        .images())
                .isEmpty();
    }

    @Test
    void theTitleOfAnotherArticleIsNoCaption() {
        assertThat(images("<a href='/x'><img src='a.jpg' alt='Old wheel found in river'>"
                        + "<span>Old wheel found in river</span></a>"))
                .isEmpty();
        assertThat(images("<img src='a.jpg' alt='Old wheel found in river'><h3>Old wheel found in river</h3>"))
                .isEmpty();
    }

    private static List<String> images(String inside) {
        return TypedLines.of("<h1>Old mill grinds again</h1><div class='article-body'>" + STORY + inside
                        + STORY.replace("mill", "wheel") + "</div>")
                .images();
    }
}
