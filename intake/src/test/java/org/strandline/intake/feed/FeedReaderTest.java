package org.strandline.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strandline.record.Envelope;

final class FeedReaderTest {

    private static final String ITEM = """
            <item><title>Ferry back &amp;amp; running</title><link>https://post.example/ferry</link>
            <dc:creator>Jo Vale</dc:creator><dc:creator>Ann Reed</dc:creator>
            <pubDate>Fri, 16 Aug 2024 05:46:00 +0100</pubDate>
            <description>It sails.</description>
            <content:encoded><![CDATA[<p>The ferry sails again.</p>]]></content:encoded></item>""";

    private static final String RSS =
            "<?xml version='1.0'?><rss version='2.0'><channel><title>The Post</title><link>https://post.example/</link>"
                    + ITEM + "</channel></rss>";

    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title type="html">The &lt;b&gt;Post&lt;/b&gt;</title>
            <link rel="self" href="https://post.example/feed"/><link href="https://post.example/"/>
            <author><name>The desk</name></author>
            <entry><title>Ferry back</title><link rel="enclosure" href="https://post.example/x.mp3"/>
            <link href="/ferry"/><id>tag:post.example,2024:1</id>
            <published>2024-08-16T05:46:00Z</published><updated>2024-08-16T09:00:30+02:00</updated>
            <summary>It sails.</summary>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The ferry <b>sails</b>.</p></div></content>
            </entry></feed>""";

    @Test
    void anItemOfRssIsReadWhole() {
        FeedItem item = only(RSS);
        assertThat(item.link()).contains("https://post.example/ferry");
        assertThat(item.content()).isEqualTo("<p>The ferry sails again.</p>");
        Envelope envelope = item.envelope();
        assertThat(envelope.headline()).contains("Ferry back & running");
        assertThat(envelope.outlet()).contains("The Post");
        assertThat(envelope.authors()).containsExactly("Jo Vale", "Ann Reed");
        assertThat(envelope.published().orElseThrow().iso()).isEqualTo("2024-08-16T05:46+01:00");
        assertThat(envelope.updated()).isEmpty();
    }

    @Test
    void anEntryOfAtomIsReadWhole() {
        FeedItem item = only(ATOM);
        assertThat(item.link()).contains("https://post.example/ferry");
        assertThat(item.content()).contains("<p>The ferry <b>sails</b>.</p>");
        Envelope envelope = item.envelope();
        assertThat(envelope.outlet()).contains("The Post");
        assertThat(envelope.authors()).containsExactly("The desk");
        assertThat(envelope.published().orElseThrow().iso()).isEqualTo("2024-08-16T05:46Z");
        assertThat(envelope.updated().orElseThrow().iso()).isEqualTo("2024-08-16T09:00:30+02:00");
    }

    @Test
    void itemsOfRdfStandBesideTheirChannel() {
        String rdf = "<rdf:RDF xmlns:rdf='x'><channel><title>The Post</title></channel>"
                + "<item rdf:about='x'><title>One</title><link>https://post.example/1</link><description>First.</description>"
                + "<dc:date>2024-08-16T05:46Z</dc:date></item><item><title>Two</title><description>Second.</description>"
                + "</item></rdf:RDF>";
        List<FeedItem> items = FeedReader.read(rdf, Optional.empty(), 10);
        assertThat(items).extracting(FeedItem::content).containsExactly("First.", "Second.");
        assertThat(items)
                .extracting(item -> item.envelope().outlet().orElse(""))
                .containsOnly("The Post");
        assertThat(items.getFirst().envelope().published().orElseThrow().iso()).isEqualTo("2024-08-16T05:46Z");
    }

    @Test
    void anOldFeedWithItsDocumentTypeIsRead() {
        String old = RSS.replace(
                "<rss version='2.0'>",
                "<!DOCTYPE rss PUBLIC \"-//Netscape//DTD RSS 0.91//EN\" \"http://dtd.example/rss.dtd\"><rss version='0.91'>");
        assertThat(only(old)).isEqualTo(only(RSS));
    }

    @Test
    void brokenFeedsAreRead() {
        FeedItem whole = only(RSS);
        assertThat(only(RSS.replace("Ferry back &amp;amp; running", "Ferry back & running")))
                .isEqualTo(whole);
        assertThat(only(RSS.replace("Ferry back", "Ferry\u0008 back")).content())
                .isEqualTo(whole.content());
        assertThat(only(RSS + "<script>x</script>")).isEqualTo(whole);
        assertThat(only(RSS.substring(0, RSS.indexOf("</item>")))).isEqualTo(whole);
        assertThat(only(RSS.replace("item>", "ITEM>"))).isEqualTo(whole);
        assertThat(only(RSS.replace("back", "caf&eacute;")).envelope().headline())
                .contains("Ferry café & running");
    }

    @Test
    void withoutContentTheSummaryIsRead() {
        assertThat(only(RSS.replace("<p>The ferry sails again.</p>", " ")).content())
                .isEqualTo("It sails.");
        assertThat(only(RSS.replace("content:encoded", "x")).content()).isEqualTo("It sails.");
    }

    @Test
    void escapedAndBareHtmlComeOutTheSame() {
        String escaped =
                RSS.replace("<![CDATA[<p>The ferry sails again.</p>]]>", "&lt;p&gt;The ferry sails again.&lt;/p&gt;");
        String bare = RSS.replace("<![CDATA[<p>The ferry sails again.</p>]]>", "<p>The ferry sails again.</p>");
        assertThat(only(escaped)).isEqualTo(only(RSS));
        assertThat(only(bare)).isEqualTo(only(RSS));
    }

    @Test
    void textThatIsNoHtmlIsMadeHtml() {
        String text = ATOM.replace("type=\"xhtml\"", "type=\"text\"")
                .replace(
                        "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>The ferry <b>sails</b>.</p></div>",
                        "3 &lt; 4 &amp; so");
        assertThat(only(text).content()).isEqualTo("3 &lt; 4 &amp; so");
    }

    @Test
    void anIdentifierThatIsAnAddressStandsInForTheLink() {
        String guid = RSS.replace("<link>https://post.example/ferry</link>", "<guid>https://post.example/g</guid>");
        assertThat(only(guid).link()).contains("https://post.example/g");
        assertThat(only(guid.replace("<guid>", "<guid isPermaLink='false'>")).link())
                .isEmpty();
    }

    @Test
    void relativeLinksAreRelativeToTheFeed() {
        String relative = RSS.replace("<link>https://post.example/ferry</link>", "<link>news/2?a=b</link>");
        assertThat(only(relative).link()).contains("https://post.example/news/2?a=b");
        String homeless = relative.replace("<link>https://post.example/</link>", "");
        assertThat(FeedReader.read(homeless, Optional.of("https://feeds.example/all/rss"), 9)
                        .getFirst()
                        .link())
                .contains("https://feeds.example/all/news/2?a=b");
    }

    @Test
    void anAddressOfMailIsNoAuthor() {
        String mail =
                RSS.replace("<dc:creator>Jo Vale</dc:creator><dc:creator>Ann Reed</dc:creator>", "<author>X</author>");
        assertThat(only(mail.replace("X", "jo@post.example (Jo Vale)"))
                        .envelope()
                        .authors())
                .containsExactly("Jo Vale");
        assertThat(only(mail.replace("X", "jo@post.example")).envelope().authors())
                .isEmpty();
    }

    @Test
    void entitiesThatAFeedDeclaresAreNotExpanded() {
        String bomb = "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
                + "<!ENTITY secret SYSTEM 'file:///etc/passwd'>]>"
                + RSS.substring(RSS.indexOf("<rss"))
                        .replace("It sails.", "&b;&secret;")
                        .replace("content:encoded", "x");
        assertThat(only(bomb).content()).isEqualTo("&b;&secret;");
    }

    @Test
    void theIdentityOfAnItemIsItsOwn() {
        String later = RSS.replace("The Post", "The New Post")
                .replace("</channel>", "<lastBuildDate>x</lastBuildDate></channel>");
        assertThat(only(later).identity()).isEqualTo(only(RSS).identity());
        assertThat(only(RSS.replace("sails again", "sank")).identity())
                .isNotEqualTo(only(RSS).identity());
        assertThat(only(RSS).identity())
                .isEqualTo("https://post.example/ferry\nFerry back & running\n<p>The ferry sails again.</p>");
    }

    @Test
    void itemsInItemsAreNotItems() {
        assertThat(FeedReader.read("<rss>" + "<item><description>".repeat(50_000), Optional.empty(), 100))
                .hasSize(1);
    }

    @Test
    void namesThatWearTheParserOutAreNotRead() {
        assertThat(FeedReader.read("<rss><item>" + "<a".repeat(4_000_000), Optional.empty(), 100))
                .isEmpty();
        assertThat(FeedReader.read("<rss><item>" + "<a>".repeat(20_000), Optional.empty(), 100))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'Fri, 16 Aug 2024 05:46:07 GMT', 2024-08-16T05:46:07Z",
        "'16 Aug 2024 05:46 EST', 2024-08-16T05:46-05:00",
        "'Fri, 16 Aug 24 5:46:00 -0430', 2024-08-16T05:46-04:30",
        "'Friday, 16 August 2024', 2024-08-16",
        "'Aug 16, 2024 05:46', 2024-08-16T05:46",
        "'16-Aug-2024 05:46:00 BRT', 2024-08-16T05:46",
        "2024-08-16, 2024-08-16",
        "2024-08-16T05:46:00.123Z, 2024-08-16T05:46Z",
        "2024-08-16 05:46, 2024-08-16T05:46",
        "2024-08-16T05:46+0530, 2024-08-16T05:46+05:30"
    })
    void timesAreReadAsFeedsWriteThem(String text, String iso) {
        assertThat(FeedTime.parse(text).orElseThrow().iso()).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource({"yesterday", "''", "2024-13-40", "'Fri,'", "'99 Foo 2024'", "16/08/2024", "'- - - -'"})
    void whatIsNoTimeIsNone(String text) {
        assertThat(FeedTime.parse(text)).isEmpty();
    }

    private static FeedItem only(String feed) {
        List<FeedItem> items = FeedReader.read(feed, Optional.empty(), 10);
        assertThat(items).hasSize(1);
        return items.getFirst();
    }
}
