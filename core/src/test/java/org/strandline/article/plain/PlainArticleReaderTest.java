package org.strandline.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.strandline.article.Extraction;
import org.strandline.record.Article;
import org.strandline.record.Block;
import org.strandline.record.BlockType;
import org.strandline.record.PageTime;

class PlainArticleReaderTest {

    private static final String RADIO = """
            Harbour pilots 'to walk out on Friday' as ferry talks with port of Lisvane collapse

            3 March 2025, 06:12 | Updated: 3 March 2025, 09:40

            Pilots guide about forty ships a day into the harbour
            Pilots guide about forty ships a day into the harbour. Picture: Alamy

            By Mara Quill

            The pilots' union has said its members will walk out on Friday after talks with the port of Lisvane collapsed.

            Listen to this article

            Loading audio...

            The union said that the port had offered nothing new in eleven hours of talks, which ended early on Monday.

            "We came here to settle this, and we were shown the same sheet of paper three times," its secretary Owen Tarn said.

            The car deck of a ferry stands empty
            The car deck of a ferry stands empty. Picture: Getty

            The port said it was "surprised and disappointed", and that its offer was worth more than that of any rival harbour.

            Read more: Ferry prices rise for the third time this year

            Mr Tarn said that the door remained open until Thursday evening, but that nobody had called him since.

            Ella Marsh explains: why the pilots of Lisvane 'have had enough of night shifts'

            The harbour board meets on Wednesday to discuss the strike," he added.The last walkout, in 1998, kept some two hundred ships at sea for nine days.

            More Coast News

            See more More Coast News

            A lighthouse keeper has retired after forty years

            Lighthouse keeper who never missed a night retires after forty years

            Beach huts stand in a row

            Beach huts 'sold for the price of a house' as summer queues grow

            A council has voted to close three car parks near the northern beach.

            Car parks close as council 'runs out of money for new tarmac'
            """;

    private static final String DUMP = """
                Skip to content
                Home
                News
                Sport
                Weather
                Valley Courier
                Subscribe
                Mill bridge to stay closed until autumn after second crack is found
                By Tom Sedge
                May 2, 2023
                Share on Facebook
                The old mill bridge will stay closed until the autumn after engineers found a second crack in its northern arch.
                County officials said on Tuesday that the repair would cost about $2 million, twice what they had planned for.
                Advertisement
                "Nobody should have to drive forty minutes to get to school," said Ana Pell, who has two children.
                Why it takes so long
                The stone has to come from a quarry that closed in 1971, and the county is talking to its last owner.
                Related Stories
                Mill owners win prize for quiet turbines
                Five walks along the upper river
                What the county budget means for you
                12 Comments
                About us
                Contact
                Terms of Use
                © 2023 Valley Courier. All rights reserved.
                """;

    @Test
    void everyBlockOfAScrapeIsLabelled() {
        assertThat(Scrape.outline(RADIO))
                .containsExactly(
                        "headline: Harbour pilots 'to",
                        "dateline: 3 March 2025,",
                        "caption: Pilots guide about",
                        "caption: Pilots guide about",
                        "byline: By Mara Quill",
                        "standfirst: The pilots' union",
                        "widget: Listen to this",
                        "widget: Loading audio...",
                        "paragraph: The union said",
                        "paragraph: \"We came here",
                        "caption: The car deck",
                        "caption: The car deck",
                        "paragraph: The port said",
                        "promo: Read more: Ferry",
                        "paragraph: Mr Tarn said",
                        "promo: Ella Marsh explains:",
                        "paragraph: The harbour board",
                        "paragraph: The last walkout,",
                        "heading: More Coast News",
                        "heading: See more More",
                        "teaser: A lighthouse keeper",
                        "teaser: Lighthouse keeper who",
                        "teaser: Beach huts stand",
                        "teaser: Beach huts 'sold",
                        "teaser: A council has",
                        "teaser: Car parks close");
    }

    @Test
    void whatAScrapeSaysAboutItselfIsRead() {
        Article article = Scrape.article(RADIO);

        assertThat(article.headline())
                .contains("Harbour pilots 'to walk out on Friday' as ferry talks with port of Lisvane collapse");
        assertThat(article.authors()).containsExactly("Mara Quill");
        assertThat(article.published().map(PageTime::iso)).contains("2025-03-03T06:12");
        assertThat(article.updated().map(PageTime::iso)).contains("2025-03-03T09:40");
        assertThat(article.images()).hasSize(2);
        assertThat(article.images().get(1).credit()).contains("Getty");
        assertThat(article.text()).isSameAs(RADIO);
    }

    @Test
    void theSecondLineOfADoubledCaptionPointsAtTheFirst() {
        List<Block> blocks = Scrape.article(RADIO).blocks();

        assertThat(blocks.get(3).duplicateOf()).isEqualTo(OptionalInt.of(2));
        assertThat(blocks.get(2).duplicateOf()).isEmpty();
    }

    @Test
    void aSlugWithACreditBelongsToTheCaptionAboveIt() {
        String page = """
                Orchard growers ask for rain

                4 June 2024, 11:05

                Two growers look at dry branches in an orchard near Selby Cross
                Weather Growers Selby. Picture: PA

                Growers in the valley say that they have seen no rain for seven weeks, and that half of the crop is lost.

                They want the county to open the reservoir, which was closed for repairs in the spring of last year.

                By Press Association
                """;

        Article article = Scrape.article(page);

        assertThat(Scrape.outline(page).subList(2, 4))
                .containsExactly("caption: Two growers look", "caption: Weather Growers Selby.");
        assertThat(article.images()).hasSize(1);
        assertThat(article.images().getFirst().caption())
                .contains("Two growers look at dry branches in an orchard near Selby Cross");
        assertThat(article.agency()).contains("Press Association");
    }

    @Test
    void menusAndFootersAroundAnArticleAreLeftOut() {
        Article article = Scrape.article(DUMP);

        assertThat(article.headline()).contains("Mill bridge to stay closed until autumn after second crack is found");
        assertThat(article.body().stream().map(block -> block.span().of(DUMP)).toList())
                .containsExactly(
                        "The old mill bridge will stay closed until the autumn after engineers found a second crack in its northern arch.",
                        "County officials said on Tuesday that the repair would cost about $2 million, twice what they had planned for.",
                        "\"Nobody should have to drive forty minutes to get to school,\" said Ana Pell, who has two children.",
                        "Why it takes so long",
                        "The stone has to come from a quarry that closed in 1971, and the county is talking to its last owner.");
    }

    @Test
    void aShortLineBetweenParagraphsIsASubheading() {
        String page = """
                The museum will open a new wing in May, its director told reporters at a breakfast on Monday morning.

                Three floors

                The wing has three floors and a garden on the roof, and cost a little less than the board had feared.
                """;

        assertThat(Scrape.outline(page))
                .containsExactly("paragraph: The museum will", "subheading: Three floors", "paragraph: The wing has");
    }

    @Test
    void readersCommentsAreNotTheArticle() {
        String page = """
                Town picks a blue roof for its market hall

                The council has chosen a blue roof for the market hall after eleven months of meetings and two public votes.

                Work begins in April, and the stalls will move to the car park behind the station until it is done.

                Comments

                Joan P on 2 April 2024 at 10:12 am said:

                I voted for the green one, and so did everybody I know, so I would really like to see the count.

                Old Tom on 2 April 2024 at 11:30 am said:

                Blue is fine. What worries me far more is where we are all going to park while the stalls are there.

                Joan P on 2 April 2024 at 11:41 am said:

                You could always walk, Tom, it would do you good and it would leave more room for the rest of us.
                """;

        assertThat(Scrape.article(page).body()).hasSize(2);
    }

    @Test
    void namesAloneOnALineBesideATimeAreTheAuthors() {
        String page = """
                Four things to watch as the valley votes

                Nobody who built the dam is standing, and everybody who drowned is

                Mara Quill and Tom Sedge

                Published 24 April 2025 07:00

                The valley votes on Sunday for the third time in two years. These are the things that could decide it:

                - The price of bread, which has doubled since January
                - Turnout in the south, where buses are on strike

                The buses need some explaining. In February a court ruled that they belong to nobody and must stay where they are.

                A bus stands in a field near the river
                A bus stands in a field near the river

                That has not kept fourteen candidates from promising them to somebody, often on the same evening and in the same hall.
                """;

        Article article = Scrape.article(page);

        assertThat(article.headline()).contains("Four things to watch as the valley votes");
        assertThat(article.authors()).containsExactly("Mara Quill", "Tom Sedge");
        assertThat(Scrape.outline(page))
                .containsSequence("list: - The price", "list: - Turnout in", "paragraph: The buses need")
                .containsSequence("caption: A bus stands", "caption: A bus stands", "paragraph: That has not");
    }

    @Test
    void oneSentenceWithoutFurnitureIsAnArticle() {
        assertThat(Scrape.outline("Talks on the ferry strike resumed on Monday."))
                .containsExactly("paragraph: Talks on the");
    }

    @Test
    void aFewShortSentencesAreAnArticle() {
        assertThat(Scrape.article("It rained.\n\nNobody came.\n").body()).hasSize(2);
    }

    @Test
    void aSentenceInAScriptWithoutBlanksIsAnArticle() {
        assertThat(Scrape.article("市議会は月曜日、古い橋の修理に二億円を充てることを決めた。").body()).hasSize(1);
    }

    @Test
    void proseFromRightToLeftIsRead() {
        String page = """
                أعلن مجلس المدينة يوم الاثنين أن الجسر القديم سيبقى مغلقا حتى الخريف.

                وقال المهندسون إن إصلاح القوس الشمالي سيكلف ضعف ما كان مقررا في البداية.
                """;

        assertThat(Scrape.article(page).body()).hasSize(2);
    }

    @Test
    void carriageReturnsAndTabsChangeNothing() {
        String page = """
                Bridge stays closed

                \tThe bridge will stay closed until autumn, the county said on Monday.

                \tEngineers found a second crack in its northern arch during an inspection last week.
                """.replace("\n", "\r\n");

        assertThat(Scrape.outline(page))
                .containsExactly(
                        "headline: Bridge stays closed", "paragraph: The bridge will", "paragraph: Engineers found a");
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        String page = """
                The county has closed the old mill bridge after engineers found a
                crack in its northern arch, and drivers will have to go round by the
                motorway until the autumn.

                A spokesman said that the repair would cost two million, which is
                twice what the county had planned for, and that the stone would come
                from a quarry in the north.
                """;

        assertThat(Scrape.article(page).body()).hasSize(2);
        assertThat(Scrape.article(page).body().getFirst().span().of(page)).endsWith("until the autumn.");
    }

    @Test
    void anAgencysDatelineGivesThePlace() {
        String page = """
                Ferries stop for a day

                LISVANE (AP) — Ferries stayed in the harbour of Lisvane on Friday after pilots walked out over night shifts.

                The port said that some forty ships were waiting at sea, and that it hoped to clear them by Sunday night.
                """;

        assertThat(Scrape.article(page).place())
                .hasValueSatisfying(place -> assertThat(place).isEqualToIgnoringCase("Lisvane"));
        assertThat(Scrape.article(page).agency()).isPresent();
    }

    @Test
    void aPageOfLinksIsNoArticle() {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            page.append("Council votes on plan number ").append(i).append('\n');
        }

        assertThat(Scrape.read(page.toString())).isInstanceOf(Extraction.None.class);
    }

    @Test
    void anErrorPageIsNoArticle() {
        String page = "404\n\nPage not found\n\nSorry, the page you are looking for has moved or never was here.\n";

        assertThat(Scrape.read(page)).isEqualTo(new Extraction.None("an error page"));
    }

    @Test
    void nothingButPunctuationIsNoArticle() {
        assertThat(Scrape.read("... --- ... !!! ???")).isInstanceOf(Extraction.None.class);
    }

    @Test
    void blocksCoverAllThatIsNotWhiteSpace() {
        Article article = Scrape.article(RADIO);
        StringBuilder rest = new StringBuilder(RADIO);
        int before = 0;
        for (Block block : article.blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(before);
            before = block.span().end();
            for (int i = block.span().start(); i < before; i++) {
                rest.setCharAt(i, ' ');
            }
        }

        assertThat(rest.toString()).isBlank();
    }

    @Test
    void everyDecisionNamesItsRule() {
        assertThat(Scrape.article(RADIO).blocks())
                .allSatisfy(block -> assertThat(block.because().rule()).matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void bodyTextOfAScrapeIsInOrder() {
        assertThat(Scrape.article(RADIO).body().stream().map(Block::type).distinct())
                .containsExactly(BlockType.STANDFIRST, BlockType.PARAGRAPH);
    }
}
