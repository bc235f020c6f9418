package org.strandline.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pages that attack whoever reads them. */
class HostilePageTest {

    private static final String ATTACK =
            "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">";

    private static final String PAGE =
            """
            <!DOCTYPE html><html lang="en"><head><title>Bridge</title>
            <link rel="canonical" href="javascript:document.title='owned'">
            <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge ATTACK opens",
            "author": {"@type": "Person", "name": "ATTACK"}, "publisher": {"name": "ATTACK"}}</script></head>
            <body><article><h1>Bridge ATTACK opens</h1>
            <p>The bridge over the Orle was opened again on Thursday after repairs that took two winters, ATTACK they said.</p>
            <p>"We are ATTACK glad," said Mara ATTACK Lindt, who has seen 40 ATTACK bridges open in her time as the mayor.</p>
            <figure><img src="b.jpg"><figcaption>The bridge ATTACK at dawn</figcaption></figure>
            <p>Buses will run again from Monday, the council said, and the ferry will make its last journey in May.</p>
            </article></body></html>
            """.replace("ATTACK", ATTACK.replace("<", "&lt;").replace("\"", "&quot;"));

    @AutoClose
    private static Newsroom room;

    @BeforeAll
    static void start() throws IOException {
        room = Newsroom.with(List.of());
    }

    @Test
    void scriptsInAPageAreTextAndDoNotRun() {
        Page page = room.desk(Looks.DESKTOP);
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        drop(page, new FilePayload("<img src=x onerror=alert(1)>.html", "text/html", bytes(PAGE)));
        assertThat(page.locator("article").textContent()).contains("<script>document.title='owned'</script>");
        assertThat(page.locator("article script, article img").count()).isZero();
        page.navigate(room.address("/"));
        assertThat(page.locator("ul.rows").textContent()).contains("<script>");
        assertThat(page.title()).doesNotStartWith("owned");
        assertThat(complaints).isEmpty();
    }

    @Test
    void scriptsInAFeedAreTextAndDoNotRun() {
        String feed = "<rss version=\"2.0\"><channel><title>" + ATTACK.replace("<", "&lt;") + "</title>"
                + "<item><title><![CDATA[One " + ATTACK
                + "]]></title><link>javascript:document.title='owned'</link><description><![CDATA[<p>It"
                + " rained in Valmere on Monday, and the river rose by a"
                + " metre.</p>]]></description></item><item><title>Two</title><description>It"
                + " " + ATTACK.replace("<", "&lt;")
                + " rained in Orle on Monday, and the river rose there, too.</description></item></channel></rss>";
        Page page = room.desk(Looks.DESKTOP);
        drop(page, new FilePayload("feed.xml", "application/rss+xml", bytes(feed)));
        assertThat(page.locator("main script, main img").count()).isZero();
        for (String address : page.locator(".rows a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList()) {
            page.navigate(room.address(address));
            assertThat(page.locator("a[href^=javascript]").count()).isZero();
            assertThat(page.title()).doesNotStartWith("owned");
        }
    }

    @Test
    void fiveMegabytesOfMarkUpAreShownAndStillCanBeUsed() {
        String paragraph = "<div><p>The ferry <b>left <i>at <span>dawn</span></i></b> again.</p></div><div>".repeat(3);
        String page5 = "<!DOCTYPE html><html><body><article><h1>Long</h1>"
                + paragraph.repeat(5_000_000 / paragraph.length()) + "</article></body></html>";
        Page page = room.desk(Looks.DESKTOP);
        drop(page, new FilePayload("long.html", "text/html", bytes(page5)));
        assertThat(page.locator("h1").isVisible()).isTrue();
        page.navigate(room.address("/"));
        assertThat(page.title()).startsWith("Desk");
    }

    private static void drop(Page page, FilePayload file) {
        page.locator("#files").setInputFiles(file);
        Newsroom.button(page, "Only read").click();
        page.waitForURL(url -> !url.endsWith("/"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
