package org.strandline.article.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;

class SourceCursorTest {

    @Test
    void everyTextNodeIsFoundWhereItStandsInTheSource() {
        String html = "<p title='a > b'>Rivers <b>rise</b> &amp; fall</p>\n<p>5 < 6 people&nbsp;left</p>";
        assertThat(found(html)).containsExactly("Rivers", "rise", "&amp; fall", "5 < 6 people&nbsp;left");
    }

    @Test
    void scriptsStylesTitlesAndCommentsAreNotText() {
        String html =
                "<title>No</title><script>if (a</b) '<p>No</p>'</SCRIPT ><!-- <p>No</p> --><style>p{}</style><p>Yes</p>";
        assertThat(found(html)).containsExactly("Yes");
    }

    @Test
    void textThatTheParserMovedOutOfATableDoesNotStopTheRest() {
        String html = "<p>Before it all</p><table>moved out of here<tr><td>cell</td></tr></table><p>After it all</p>";
        assertThat(found(html)).contains("Before it all", "After it all");
    }

    @Test
    void hiddenTextThatTheCallerLeavesOutIsSkipped() {
        SourceCursor cursor = new SourceCursor("<div hidden>secret menu words</div><p>The river rose overnight.</p>");
        assertThat(cursor.advance("The river rose overnight.")).isTrue();
        assertThat(cursor.start()).isEqualTo(38);
    }

    @Test
    void aShortWordFarAwayIsNotTakenForAMissingOne() {
        String html = "<i>word</i>".repeat(30_000) + "<p>Share</p>";
        SourceCursor cursor = new SourceCursor(html);
        assertThat(cursor.advance("Share")).isFalse();
        assertThat(cursor.advance("word")).isTrue();
        assertThat(cursor.start()).isEqualTo(3);
    }

    @Test
    void aWordInsideATagOrAnotherWordIsNotTheText() {
        assertThat(found("<p class='Tide'>Tidewater</p><p>Tide</p>")).containsExactly("Tidewater", "Tide");
        SourceCursor cursor = new SourceCursor("<p class='Tide'>Tidewater</p><p>Tide</p>");
        assertThat(cursor.advance("Tide")).isTrue();
        assertThat(cursor.start()).isEqualTo(32);
    }

    @Test
    void quoteMarksWrittenAsEntitiesAreFound() {
        assertThat(found("<p>&ldquo;No,&rdquo; she said.</p><p>“Yes,” he said.</p>"))
                .containsExactly("&ldquo;No,&rdquo; she said.", "“Yes,” he said.");
    }

    @Test
    void hostileSourcesTakeLinearTime() {
        String html = "<p>a</p>".repeat(200_000) + "<a href='never closed";
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            SourceCursor cursor = new SourceCursor(html);
            for (int i = 0; i < 200_000; i++) {
                assertThat(cursor.advance("text that is nowhere on the page")).isFalse();
            }
        });
    }

    private static List<String> found(String html) {
        SourceCursor cursor = new SourceCursor(html);
        List<String> found = new ArrayList<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text && !text.isBlank() && cursor.advance(text.getWholeText())) {
                        found.add(html.substring(cursor.start(), cursor.end()));
                    }
                },
                Jsoup.parse(html).body());
        return found;
    }
}
