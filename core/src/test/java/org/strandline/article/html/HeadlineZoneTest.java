package org.strandline.article.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.strandline.article.html.TypedLines.STORY;

import java.util.List;
import org.junit.jupiter.api.Test;

final class HeadlineZoneTest {

    private static final String HEADLINE = "<h1>Old mill grinds again</h1>";

    @Test
    void aSentenceUnderTheHeadlineIsItsStandfirst() {
        assertThat(page("<p>The stones of Low Tarn turn again.</p>"))
                .contains("STANDFIRST The stones of Low Tarn turn again.");
    }

    @Test
    void aFewWordsInABoxThatIsNamedSoAreTheStandfirst() {
        String line = "<h1>Old mill grinds again</h1><h2 class=CLASS>Bread by Friday</h2>" + TypedLines.STORY;

        assertThat(TypedLines.of(line.replace("CLASS", "subtitle articlededek dek"))
                        .lines())
                .contains("STANDFIRST Bread by Friday");
        assertThat(TypedLines.of(line.replace("CLASS", "x1")).lines()).doesNotContain("STANDFIRST Bread by Friday");
    }

    @Test
    void aSentenceOfTheTextThatIsSetUnderTheHeadlineTooIsSaidOnce() {
        String taken =
                "The miller, who is ninety, said that the stones had kept better than his knees, and then he sat down"
                        + " on a sack.";

        assertThat(page("<h2 class='standfirst'>" + taken + "</h2>"))
                .contains("BOILERPLATE " + taken, "PARAGRAPH " + taken);
    }

    @Test
    void aSentenceBetweenHeadlineAndBylineIsAStandfirstInTheTextsBoxToo() {
        assertThat(inOneBox("<p>The stones of Low Tarn turn again after thirty years of rust.</p><p>By Ada Roe</p>"))
                .contains(
                        "STANDFIRST The stones of Low Tarn turn again after thirty years of rust.",
                        "BYLINE By Ada Roe");
        assertThat(inOneBox("<p>The stones of Low Tarn turn again after thirty years of rust.</p>"))
                .contains("PARAGRAPH The stones of Low Tarn turn again after thirty years of rust.");
    }

    @Test
    void nameTitleAndTimesOnOneLineAreAByline() {
        assertThat(inOneBox("<p>Ada Roe, mill correspondent 4 May 2021, 10:15</p>"))
                .contains("BYLINE Ada Roe, mill correspondent 4 May 2021, 10:15");
    }

    @Test
    void aTimeOfWhichOnlyTheFirstPartIsWholeIsADateline() {
        assertThat(inOneBox("<p>Published 4 May 2021, 6.00am Updated 11.20am</p>"))
                .contains("DATELINE Published 4 May 2021, 6.00am Updated 11.20am");
    }

    @Test
    void aTimeRightOverTheHeadlineIsADatelineInTheTextsBox() {
        assertThat(TypedLines.of("<div><p>4 May 2021</p>" + HEADLINE + STORY + "</div>")
                        .lines())
                .contains("DATELINE 4 May 2021");
        assertThat(TypedLines.of("<div><p>4 May 2021</p></div><div>" + HEADLINE + STORY + "</div>")
                        .lines())
                .doesNotContain("DATELINE 4 May 2021");
    }

    @Test
    void aDateInEasternScriptIsADateline() {
        assertThat(page("<div>2021年5月4日 10時15分</div>")).contains("DATELINE 2021年5月4日 10時15分");
        assertThat(page("<div>2021年5月4日、水車が三十年ぶりに動いた。</div>")).doesNotContain("DATELINE 2021年5月4日、水車が三十年ぶりに動いた。");
    }

    private static List<String> inOneBox(String between) {
        return TypedLines.of("<article>" + HEADLINE + between + STORY + "</article>")
                .lines();
    }

    @Test
    void aSentenceAfterTheBylineIsNoStandfirst() {
        assertThat(page("<p>By Ada Roe</p><p>We may earn a small sum when you buy flour here.</p>"))
                .contains("BYLINE By Ada Roe", "BOILERPLATE We may earn a small sum when you buy flour here.");
    }

    @Test
    void aTimeInTheBylinesBoxIsADateline() {
        assertThat(page("<div class='byline'><div>By Ada Roe</div><div>4 May 2021, 10:15</div></div>"))
                .contains("BYLINE By Ada Roe", "DATELINE 4 May 2021, 10:15");
    }

    @Test
    void aLineWithAuthorAndTimeIsAByline() {
        assertThat(page("<meta name='author' content='Ada Roe'><p>Ada Roe | 4 May 2021</p>"))
                .contains("BYLINE Ada Roe | 4 May 2021");
    }

    @Test
    void aJobTitleUnderTheBylineIsPartOfIt() {
        assertThat(page("<div>By Ada Roe</div><div>Rural affairs correspondent</div>"))
                .contains("BYLINE Rural affairs correspondent");
        assertThat(page("<div>Rural affairs correspondent</div>")).doesNotContain("BYLINE Rural affairs correspondent");
    }

    @Test
    void aCounterInTheBylinesBoxIsNoByline() {
        assertThat(page("<div class='byline'><div>By Ada Roe</div><div>Views: 412</div></div>"))
                .contains("BOILERPLATE Views: 412");
    }

    @Test
    void theLeadPicturesCaptionIsACaptionOutsideTheTextsBoxToo() {
        assertThat(page("<figure><img src='m.jpg'><figcaption>The mill on Monday</figcaption></figure>"))
                .contains("CAPTION The mill on Monday");
        assertThat(page("<nav><figure><img src='m.jpg'><figcaption>The mill on Monday</figcaption></figure></nav>"))
                .doesNotContain("CAPTION The mill on Monday");
    }

    @Test
    void aLabelOverTheHeadlineIsAKicker() {
        assertThat(TypedLines.of("<div><div>Villages</div>" + HEADLINE + "</div><div>" + STORY + "</div>")
                        .lines())
                .contains("KICKER Villages");
        assertThat(TypedLines.of("<nav><div>Villages</div></nav><div>" + HEADLINE + "</div><div>" + STORY + "</div>")
                        .lines())
                .contains("BOILERPLATE Villages");
    }

    @Test
    void aCommentersNameIsNoByline() {
        String comments = "<div class='reader-comments'><span class='author'>Mud Lark</span><p>We shall see about the"
                + " smoke.</p></div>";
        assertThat(TypedLines.of(HEADLINE + "<div>" + STORY + "</div>" + comments)
                        .lines())
                .doesNotContain("BYLINE Mud Lark");
    }

    @Test
    void aHeadlineSetTwiceIsOneHeadline() {
        assertThat(page("<h2>Old mill grinds again</h2>"))
                .filteredOn(line -> line.startsWith("HEADLINE"))
                .containsExactly("HEADLINE Old mill grinds again");
    }

    private static List<String> page(String between) {
        return TypedLines.of("<main><div>" + HEADLINE + between + "</div><div class='article-body'>" + STORY
                        + "</div></main>")
                .lines();
    }
}
