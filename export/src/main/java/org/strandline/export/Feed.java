package org.strandline.export;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.strandline.record.PageRecord;
import org.strandline.story.News;
import org.strandline.story.Story;
import org.strandline.text.Span;

/** What is new in stories, as a feed: an entry for each page that adds something, the newest first. */
public final class Feed {

    /** What a feed is written as. */
    public enum Form {
        RSS("rss_2.0"),
        ATOM("atom_1.0");

        private final String name;

        Form(String name) {
            this.name = name;
        }
    }

    /** A feed reader keeps what it has seen. */
    private static final int MOST_ENTRIES = 100;

    private static final String ID = "urn:strandline:new";

    private final List<SyndEntry> entries = new ArrayList<>();
    private final String title;
    private final String id;

    /**
     * @param title what the feed is called
     */
    public Feed(String title) {
        this(title, ID);
    }

    /**
     * @param title what the feed is called
     * @param id its address, or what else tells it from all others
     */
    public Feed(String title, String id) {
        this.title = title;
        this.id = id;
    }

    /**
     * Adds words of a page.
     *
     * @param span where they stand
     * @param title what the entry is called
     * @param link where they can be read
     */
    public void add(PageRecord page, Span span, String title, String link) {
        String words = span.of(page.article().text());
        entries.add(entry(
                page,
                Address.name(page.id()) + "#" + span.start() + "-" + span.end(),
                title,
                Optional.of(link),
                "<blockquote>" + Html.of(words) + "</blockquote>"));
    }

    /**
     * Adds what each page of a story adds.
     *
     * @param pages the story's pages by their ids
     */
    public void add(Story story, Map<String, PageRecord> pages) {
        for (News news : story.news()) {
            if (!news.differences().isEmpty()) {
                Optional.ofNullable(pages.get(news.pages().getLast()))
                        .ifPresent(page -> entries.add(entry(story, news, page)));
            }
        }
    }

    private static SyndEntry entry(Story story, News news, PageRecord page) {
        return entry(
                page,
                Address.name(page.id()),
                page.article().headline().orElse(story.id()),
                page.source().url().filter(Html::isWebAddress),
                html(story, news));
    }

    private static SyndEntry entry(PageRecord page, String id, String title, Optional<String> link, String html) {
        SyndEntry entry = new SyndEntryImpl();
        entry.setUri(id);
        entry.setTitle(Xml.of(title));
        link.map(Xml::of).ifPresent(entry::setLink);
        page.article().outlet().map(Xml::of).ifPresent(entry::setAuthor);
        moment(page).map(Date::from).ifPresent(date -> {
            entry.setPublishedDate(date);
            entry.setUpdatedDate(date);
        });
        SyndContentImpl content = new SyndContentImpl();
        content.setType("text/html");
        content.setValue(Xml.of(html));
        entry.setDescription(content);
        return entry;
    }

    private static String html(Story story, News news) {
        StringBuilder html = new StringBuilder();
        story.title()
                .ifPresent(named ->
                        html.append("<p>").append(Html.of(named.text())).append("</p>"));
        html.append("<ul>");
        for (News.Item item : news.differences()) {
            html.append("<li>")
                    .append(item.change().name().toLowerCase(Locale.ROOT))
                    .append(": ")
                    .append(Html.of(item.text()));
            item.before()
                    .ifPresent(before ->
                            html.append(" (before: ").append(Html.of(before)).append(")"));
            html.append("</li>");
        }
        return html.append("</ul>").toString();
    }

    /** When the page was published or updated; without a time zone on the page, in UTC. */
    private static Optional<Instant> moment(PageRecord page) {
        return page.article().updated().or(page.article()::published).map(Moments::instant);
    }

    /** The feed as XML. */
    public String write(Form form) {
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType(form.name);
        feed.setTitle(Xml.of(title));
        feed.setUri(Xml.of(id));
        feed.setLink(Xml.of(id));
        feed.setDescription(Xml.of(title));
        List<SyndEntry> newest = entries.stream()
                .sorted(Comparator.comparing(
                                SyndEntry::getPublishedDate, Comparator.nullsFirst(Comparator.<Date>naturalOrder()))
                        .reversed())
                .limit(MOST_ENTRIES)
                .toList();
        newest.stream().findFirst().map(SyndEntry::getPublishedDate).ifPresent(feed::setPublishedDate);
        feed.setEntries(newest);
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException("the feed cannot be written", e);
        }
    }
}
