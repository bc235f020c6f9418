package org.strandline.bench.contract;

import java.util.List;
import java.util.Random;

/** Writes web pages at random: well-formed news, and mark-up that nobody meant. */
final class RandomHtml {

    private static final int DEEPEST = 9;
    private static final int MOST_CHILDREN = 6;

    private static final List<String> TAGS = List.of(
            "div",
            "p",
            "p",
            "p",
            "section",
            "article",
            "main",
            "aside",
            "nav",
            "header",
            "footer",
            "span",
            "a",
            "b",
            "em",
            "h1",
            "h2",
            "h3",
            "ul",
            "ol",
            "li",
            "blockquote",
            "table",
            "tr",
            "td",
            "figure",
            "figcaption",
            "time",
            "pre",
            "template",
            "noscript",
            "svg",
            "math",
            "form",
            "button",
            "select",
            "option",
            "textarea",
            "iframe",
            "dl",
            "dd");

    private static final List<String> ATTRIBUTES = List.of(
            " class=\"byline\"",
            " class='article-body'",
            " class=\"related teaser\"",
            " id=comments",
            " hidden",
            " style=\"display: none\"",
            " itemprop=\"articleBody\"",
            " datetime=\"2024-08-16T05:46:00+01:00\"",
            " href=\"/news/1\"",
            " data-x=\"a>b\"",
            " aria-hidden=true",
            " title=\"&quot;",
            " =\"");

    private static final List<String> ODDITIES = List.of(
            "<br>",
            "<hr/>",
            "<img src=x alt='a boat'>",
            "<!-- -->",
            "<!-->",
            "<![CDATA[ quay ]]>",
            "<?xml ?>",
            "&nbsp;",
            "&amp;",
            "&#x1F30A;",
            "&#0;",
            "&#xD800;",
            "&bogus;",
            "&copy",
            "<",
            ">",
            "</",
            "</p>",
            "</div>",
            "<script>if (a<b) {}</script>",
            "<style>p{}</style>",
            "<p/>",
            "<a name=x>",
            "\u0000",
            "\uD83C",
            "\t",
            "\r\n",
            "\u00A0",
            "\u00AD",
            "\u2028");

    private static final String HEAD = """
            <!DOCTYPE html><html lang="en"><head><title>Ferries stay in port - The Tidewater Post</title>
            <meta property="og:title" content="Ferries stay in port"><meta name="author" content="Ada Quill">
            <meta property="article:published_time" content="2024-08-16T05:46:00+01:00">
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferries stay in port",
            "author":[{"@type":"Person","name":"Ada Quill"}],"datePublished":"2024-08-16T05:46:00+01:00"}</script></head><body>
            """;

    private final Scribe scribe;
    private final StringBuilder page = new StringBuilder();

    private RandomHtml(Scribe scribe) {
        this.scribe = scribe;
    }

    /** The page that {@code seed} stands for. */
    static String page(long seed) {
        RandomHtml html = new RandomHtml(new Scribe(new Random(seed)));
        if (!html.scribe.oneIn(4)) {
            html.page.append(HEAD);
        }
        html.children(0);
        if (html.scribe.oneIn(2)) {
            html.story(Tidiness.UNTIDY);
        }
        html.children(0);
        return html.page.toString();
    }

    /** A page as a newsroom writes it: its tags end, its blocks are not inside lines. */
    static String tidyPage(long seed) {
        RandomHtml html = new RandomHtml(new Scribe(new Random(seed)));
        html.page.append(HEAD);
        html.story(Tidiness.TIDY);
        return html.page.append("</body></html>").toString();
    }

    private enum Tidiness {
        TIDY,
        UNTIDY
    }

    private void story(Tidiness tidiness) {
        page.append("<article><h1>Ferries stay in port</h1><p class=\"byline\">By Ada Quill</p>");
        page.append("<figure><img src=\"quay.jpg\"><figcaption>The quay at dawn. Picture: Getty</figcaption></figure>");
        for (int paragraphs = 3 + scribe.upTo(8); paragraphs > 0; paragraphs--) {
            page.append("<p>").append(scribe.paragraph()).append("</p>\n");
            if (scribe.oneIn(4)) {
                between(tidiness);
            }
        }
        page.append("</article>");
    }

    private void between(Tidiness tidiness) {
        switch (tidiness) {
            case TIDY ->
                page.append("<h2>")
                        .append(scribe.words(6))
                        .append("</h2><blockquote><p>")
                        .append(scribe.paragraph())
                        .append("</p></blockquote><ul><li><b>")
                        .append(scribe.words(9))
                        .append("</b> ")
                        .append(scribe.sentence())
                        .append("</li></ul>");
            case UNTIDY -> element(DEEPEST - 3);
        }
    }

    private void children(int depth) {
        for (int left = scribe.upTo(MOST_CHILDREN); left > 0; left--) {
            element(depth);
        }
    }

    private void element(int depth) {
        if (depth >= DEEPEST || scribe.oneIn(3)) {
            page.append(
                    scribe.oneIn(3)
                            ? scribe.furniture()
                            : scribe.oneIn(3) ? scribe.oneOf(ODDITIES) : scribe.paragraph());
            return;
        }
        String tag = scribe.oneOf(TAGS);
        page.append('<').append(tag);
        for (int attributes = scribe.upTo(3); attributes > 0; attributes--) {
            page.append(scribe.oneOf(ATTRIBUTES));
        }
        page.append('>');
        children(depth + 1);
        if (!scribe.oneIn(12)) {
            page.append("</").append(tag).append('>');
        }
    }
}
