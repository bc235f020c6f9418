package org.strandline.intake.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.strandline.article.html.TagNames;
import org.strandline.record.Envelope;
import org.strandline.record.PageTime;

/**
 * Reads feeds of any kind, however badly formed. The parser knows no document type declarations: entities that a feed
 * declares are not expanded, and nothing is ever fetched.
 */
public final class FeedReader {

    private static final List<String> CONTENT = List.of("content:encoded", "encoded", "content", "xhtml:body", "body");
    private static final List<String> SUMMARY =
            List.of("description", "summary", "dc:description", "media:description");
    private static final List<String> PUBLISHED =
            List.of("pubdate", "published", "issued", "dc:date", "dcterms:created", "dcterms:issued", "dc:created");
    private static final List<String> UPDATED = List.of("updated", "modified", "dcterms:modified", "dc:modified");
    private static final List<String> AUTHORS = List.of("dc:creator", "author", "itunes:author");
    private static final Set<String> CHANNELS = Set.of("channel", "feed", "rss", "rdf:rdf");

    private FeedReader() {}

    /**
     * The items of a feed, in its order; none where the text is made to wear the parser out.
     *
     * @param text the feed
     * @param url its own address, which its links are relative to
     * @param most the most items to read
     */
    public static List<FeedItem> read(String text, Optional<String> url, int most) {
        if (TagNames.areAbsurd(text)) {
            return List.of();
        }
        Document document = Jsoup.parse(text, "", Parser.xmlParser());
        document.outputSettings().prettyPrint(false);
        Walk walk = new Walk(url, most);
        document.filter(walk);
        return List.copyOf(walk.items);
    }

    /** Goes through a feed from top to bottom, into everything but items, so that items in items cost nothing. */
    private static final class Walk implements NodeFilter {

        private final List<FeedItem> items = new ArrayList<>();
        private final int most;
        private Channel channel;

        Walk(Optional<String> url, int most) {
            this.channel = new Channel(Optional.empty(), List.of(), url);
            this.most = most;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            Fields fields = new Fields(element);
            if (fields.isItem()) {
                items.add(item(fields, channel));
                return items.size() < most ? FilterResult.SKIP_CHILDREN : FilterResult.STOP;
            }
            if (CHANNELS.contains(fields.name()) && channel.outlet().isEmpty()) {
                channel = Channel.of(fields, channel.base());
            }
            return FilterResult.CONTINUE;
        }
    }

    /**
     * What a feed says of all its items.
     *
     * @param outlet its title
     * @param authors whose items they are if they do not say
     * @param base what their links are relative to
     */
    private record Channel(Optional<String> outlet, List<String> authors, Optional<String> base) {

        static Channel of(Fields fields, Optional<String> url) {
            return new Channel(
                    title(fields), FeedReader.authors(fields), link(fields, url).or(() -> url));
        }
    }

    private static FeedItem item(Fields fields, Channel channel) {
        List<String> authors = authors(fields);
        Envelope envelope = new Envelope(
                title(fields),
                channel.outlet(),
                authors.isEmpty() ? channel.authors() : authors,
                time(fields, PUBLISHED),
                time(fields, UPDATED));
        return new FeedItem(link(fields, channel.base()), content(fields), envelope);
    }

    private static Optional<String> title(Fields fields) {
        return fields.first(List.of("title")).map(FeedReader::plain).filter(title -> !title.isEmpty());
    }

    /** The content, or for want of it the summary. */
    private static String content(Fields fields) {
        return fields.all(CONTENT)
                .map(FeedReader::html)
                .filter(html -> !html.isBlank())
                .findFirst()
                .or(() -> fields.all(SUMMARY)
                        .map(FeedReader::html)
                        .filter(html -> !html.isBlank())
                        .findFirst())
                .orElse("");
    }

    /**
     * An element's content as HTML. It may be HTML with its tags escaped, XHTML as it is, or text; feeds often say the
     * wrong one, so the content itself is looked at.
     */
    private static String html(Element element) {
        String type = element.attr("type").toLowerCase(Locale.ROOT);
        if (element.childrenSize() > 0) {
            return element.html().strip();
        }
        String text = element.wholeText().strip();
        boolean isText = type.equals("text") || type.equals("text/plain");
        boolean hasMarkup = text.indexOf("</") >= 0 || text.indexOf("/>") >= 0 || text.indexOf("<p>") >= 0;
        return isText && !hasMarkup ? Entities.escape(text) : text;
    }

    /** An element's text for people: titles may hold escaped HTML. */
    private static String plain(Element element) {
        String text = element.wholeText().strip();
        boolean isHtml = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
        return isHtml ? Jsoup.parse(text).text() : new TextNode(text).text().strip();
    }

    private static Optional<PageTime> time(Fields fields, List<String> names) {
        return fields.all(names)
                .map(element -> FeedTime.parse(element.wholeText()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<String> authors(Fields fields) {
        for (String name : AUTHORS) {
            List<String> authors = fields.all(List.of(name))
                    .map(FeedReader::author)
                    .filter(author -> !author.isEmpty())
                    .distinct()
                    .toList();
            if (!authors.isEmpty()) {
                return authors;
            }
        }
        return List.of();
    }

    /** {@code <name>} of Atom, or the text; of {@code jane@example.org (Jane Doe)} the name, of an address alone nothing. */
    private static String author(Element element) {
        String text = new Fields(element)
                .first(List.of("name"))
                .map(FeedReader::plain)
                .orElseGet(() -> plain(element));
        if (text.indexOf('@') < 0) {
            return text;
        }
        int open = text.indexOf('(');
        int close = text.indexOf(')', open + 1);
        return open >= 0 && close > open ? text.substring(open + 1, close).strip() : "";
    }

    /** The address of an item or a feed: its link, or the identifier that is said to be its address. */
    private static Optional<String> link(Fields fields, Optional<String> base) {
        return fields.all(List.of("link", "feedburner:origlink"))
                .filter(link -> isAlternate(link.attr("rel")))
                .map(link -> link.hasAttr("href") ? link.attr("href") : link.wholeText())
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .findFirst()
                .or(() -> fields.first(List.of("guid"))
                        .filter(guid -> !guid.attr("isPermaLink").equalsIgnoreCase("false"))
                        .or(() -> fields.first(List.of("id")))
                        .map(guid -> guid.wholeText().strip())
                        .filter(guid -> guid.startsWith("http://") || guid.startsWith("https://")))
                .map(address -> resolve(address, base));
    }

    private static boolean isAlternate(String rel) {
        return rel.isEmpty() || rel.equalsIgnoreCase("alternate");
    }

    private static String resolve(String address, Optional<String> base) {
        if (base.isEmpty()) {
            return address;
        }
        try {
            return new URI(base.get()).resolve(new URI(address)).toString();
        } catch (URISyntaxException e) {
            return address;
        }
    }
}
