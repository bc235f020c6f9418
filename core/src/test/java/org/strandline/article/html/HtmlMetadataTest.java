package org.strandline.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strandline.article.metadata.Metadata;
import org.strandline.record.PageTime;

class HtmlMetadataTest {

    private static final String HEADING = "<h1>Ferry talks resume in Tamport</h1>";

    private static Metadata of(String head, String body) {
        return ofPage("<html lang=en-GB><head>" + head + "</head><body>" + body + "</body></html>");
    }

    private static Metadata ofPage(String html) {
        return HtmlMetadata.of(PageWalk.over(Jsoup.parse(html), html).signals());
    }

    private static String json(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }

    private static String meta(String name, String content) {
        return "<meta property='" + name + "' content='" + content + "'>";
    }

    @Test
    void jsonLdSaysWhoAndWhen() {
        Metadata metadata = of(json("""
                        {"@graph": [{"@type": "WebSite", "name": "Kestrel Courier"},
                         {"@type": ["NewsArticle"], "headline": "Ferry talks resume in Tamport",
                          "author": [{"@type": "Person", "@id": "#mara"}, {"name": "Tom O&#8217;Shea"}],
                          "publisher": {"name": "Kestrel Courier"},
                          "datePublished": "2031-03-04T10:11:12+01:00", "dateModified": "2031-03-04T12:00:00+01:00"},
                         {"@type": "Person", "@id": "#mara", "name": "Mara Lindqvist"}]}
                        """), HEADING);

        assertThat(metadata.headline()).contains("Ferry talks resume in Tamport");
        assertThat(metadata.authors()).containsExactly("Mara Lindqvist", "Tom O’Shea");
        assertThat(metadata.outlet()).contains("Kestrel Courier");
        assertThat(metadata.published().map(PageTime::iso)).contains("2031-03-04T10:11:12+01:00");
        assertThat(metadata.updated().map(PageTime::iso)).contains("2031-03-04T12:00+01:00");
        assertThat(metadata.language()).contains("en-GB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\":\"NewsArticle\",\"description\":\"two\nlines\",\"datePublished\":\"2031-03-04T10:11Z\",}",
                "<!-- {\"@type\":\"NewsArticle\",\"datePublished\":\"2031-03-04T10:11Z\"} -->",
                "//<![CDATA[\n{\"@type\":\"NewsArticle\",\"datePublished\":\"2031-03-04T10:11Z\"}\n//]]>",
                "{\"@type\":\"WebSite\"}{\"@type\":\"NewsArticle\",\"datePublished\":\"2031-03-04T10:11Z\"}",
                "[{\"@type\":\"BlogPosting\",\"datePublished\":\"2031-03-04T10:11Z\",\"articleBody\":\"cut of",
                "{'@type':'LiveBlogPosting','datePublished':'2031-03-04T10:11Z'}",
            })
    void brokenJsonIsReadAsFarAsItGoes(String json) {
        assertThat(of(json(json), HEADING).published().map(PageTime::iso)).contains("2031-03-04T10:11Z");
    }

    @Test
    void anotherArticleInTheJsonLdIsNotBelieved() {
        String other =
                "{\"@type\":\"NewsArticle\",\"headline\":\"Orchards flood again\",\"datePublished\":\"2030-01-01\"}";
        String own = "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry talks resume\",\"datePublished\":\"2031-03-04\"}";

        assertThat(of(json("[" + other + "," + own + "]"), HEADING).published().map(PageTime::iso))
                .contains("2031-03-04");
    }

    @Test
    void theNameOfTheSiteIsTakenOffTheHeadline() {
        Metadata metadata = of(
                meta("og:title", "Ferry talks resume in Tamport | Kestrel Courier")
                        + meta("og:site_name", "Kestrel Courier"),
                "<h1>Kestrel Courier</h1>" + HEADING);

        assertThat(metadata.headline()).contains("Ferry talks resume in Tamport");
    }

    @Test
    void aHeadlineForSocialMediaGivesWayToTheHeading() {
        assertThat(of(meta("og:title", "You will not believe who is on this boat"), HEADING)
                        .headline())
                .contains("Ferry talks resume in Tamport");
    }

    @Test
    void theOutletIsNoAuthorWhereThePageShowsAPerson() {
        Metadata metadata = of(
                meta("og:site_name", "Kestrel Courier") + meta("author", "Kestrel Courier"),
                HEADING + "<p class=byline>By <a rel=author href=/x>Mara Lindqvist</a>, Political Editor</p>");

        assertThat(metadata.authors()).containsExactly("Mara Lindqvist");
    }

    @Test
    void anAgencyIsTheAuthorWhereNobodyElseIs() {
        Metadata metadata = of(meta("author", "The Associated Press"), HEADING);

        assertThat(metadata.authors()).containsExactly("The Associated Press");
        assertThat(metadata.agency()).contains("Associated Press");
    }

    @Test
    void addressesAndHandlesAreNoAuthors() {
        Metadata metadata = of(
                meta("article:author", "https://example.org/mara") + meta("author", "Mara Lindqvist @mara"), HEADING);

        assertThat(metadata.authors()).containsExactly("Mara Lindqvist");
    }

    @Test
    void aNameWithATitleNearTheHeadlineIsTheAuthor() {
        assertThat(of("", HEADING + "<span>Mara Lindqvist, harbour correspondent</span>")
                        .authors())
                .containsExactly("Mara Lindqvist");
        assertThat(of("", HEADING + "<span>Mara Lindqvist, harbour and home</span>")
                        .authors())
                .isEmpty();
    }

    @Test
    void theOutletAfterANameIsNoPartOfIt() {
        Metadata metadata =
                of(meta("og:site_name", "Kestrel 7"), HEADING + "<p class=byline>Mara Lindqvist, Kestrel 7</p>");

        assertThat(metadata.authors()).containsExactly("Mara Lindqvist");
    }

    @Test
    void aBylineFarFromTheHeadlineBelongsToSomethingElse() {
        String far = "<p>A paragraph of the article.</p>".repeat(400) + "<p class=byline>By Jan Maas</p>";

        assertThat(of("", HEADING + far).authors()).isEmpty();
    }

    @Test
    void aTeasersBylineNearTheHeadlineIsNotThePages() {
        String related = "<div class=related-stories><p class=byline>By Jan Maas</p></div>";

        assertThat(of("", HEADING + related).authors()).isEmpty();
    }

    @Test
    void theClockThatThePageShowsOutranksATemplatesZ() {
        Metadata metadata = of(
                json("{\"@type\":\"NewsArticle\",\"datePublished\":\"2031-03-04T10:11:12Z\"}")
                        + meta("article:published_time", "2031-03-04T10:11:12+02:00"),
                HEADING);

        assertThat(metadata.published().map(PageTime::iso)).contains("2031-03-04T10:11:12+02:00");
    }

    @Test
    void aBareDateIsSharpenedByTheTimeThatThePageShows() {
        Metadata metadata = of(
                meta("article:published_time", "2031-03-04"),
                HEADING + "<time datetime='2031-03-04T10:11'>4 March</time>");

        assertThat(metadata.published().map(PageTime::iso)).contains("2031-03-04T10:11");
    }

    @Test
    void aTimeWithoutAZoneStaysWithoutOne() {
        assertThat(of("", HEADING + "<p>4 March 2031, 10:11 | Updated: 4 March 2031, 11:12</p>")
                        .updated()
                        .map(PageTime::iso))
                .contains("2031-03-04T11:12");
    }

    @Test
    void anUpdateBeforeThePublicationIsNone() {
        Metadata metadata = of(
                meta("article:published_time", "2031-03-04T10:11Z")
                        + meta("article:modified_time", "2031-03-03T10:11Z"),
                HEADING);

        assertThat(metadata.updated()).isEmpty();
    }

    @Test
    void millisecondsSince1970AreATime() {
        assertThat(of(meta("article:published_time", "1930000000000"), HEADING)
                        .published()
                        .map(PageTime::iso))
                .contains("2031-02-27T23:06:40Z");
    }

    @Test
    void aPageThatSaysNothingSaysNothing() {
        Metadata metadata = ofPage("<p>Nothing at all.</p>");

        assertThat(metadata).isEqualTo(Metadata.NONE);
    }

    @Test
    void deepNestingAndHugeJsonAreBounded() {
        Metadata metadata = of(
                json("{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"about\":" + "[".repeat(100_000)),
                "<div>".repeat(50_000));

        assertThat(metadata.headline()).contains("x");
    }
}
