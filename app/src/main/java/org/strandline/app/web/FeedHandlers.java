package org.strandline.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.Optional;
import org.strandline.app.terminal.Harmless;
import org.strandline.app.web.find.FindViews;
import org.strandline.app.web.find.SearchForm;
import org.strandline.app.web.page.Spans;
import org.strandline.app.web.page.Words;
import org.strandline.app.web.story.Archive;
import org.strandline.app.web.story.StoryViews;
import org.strandline.app.web.story.Told;
import org.strandline.export.Feed;
import org.strandline.store.search.Passage;
import org.strandline.story.Evidence;
import org.strandline.story.PositionSeries;
import org.strandline.story.Quotation;
import org.strandline.story.Subject;

/** Answers with feeds: of a story, of a person, body or place, and of a search. */
final class FeedHandlers {

    private final Archive archive;
    private final FindHandlers find;
    private final Answers answers;

    FeedHandlers(Archive archive, FindHandlers find) {
        this.archive = archive;
        this.find = find;
        this.answers = new Answers(archive);
    }

    /** What is new in a story. */
    void ofStory(Context context, Feed.Form form) {
        Told told = story(context);
        answers.unlessKnown(context, type(form), () -> {
            Feed feed = new Feed(StoryViews.title(told), address(context));
            feed.add(told.story(), told.pages());
            return feed.write(form);
        });
    }

    /** What somebody said, and where they stand. */
    void ofSubject(Context context, Feed.Form form) {
        Told told = story(context);
        Subject subject = told.story().subjects().stream()
                .filter(one -> one.id().equals(context.pathParam("subject")))
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse("Nobody of that number is in this story."));
        answers.unlessKnown(context, type(form), () -> {
            Feed feed = new Feed(subject.name(), address(context));
            for (Quotation said : told.story().quotations()) {
                if (said.subject().equals(Optional.of(subject.id()))) {
                    said.wordings().getFirst().statements().getFirst().evidence().stream()
                            .findFirst()
                            .ifPresent(place -> add(context, feed, told, place, said(said)));
                }
            }
            for (PositionSeries series : told.story().positions()) {
                if (series.subject().equals(Optional.of(subject.id()))) {
                    series.stands().forEach(stand -> stand.evidence().stream()
                            .findFirst()
                            .ifPresent(place -> add(context, feed, told, place, stands(series, stand))));
                }
            }
            return feed.write(form);
        });
    }

    /** What answers a search, the newest first. */
    void ofSearch(Context context, Feed.Form form) throws IOException, InterruptedException {
        SearchForm asked = SearchForm.of(context::queryParams);
        Feed feed = new Feed("Search: " + asked.query(), address(context));
        for (Passage passage : find.found(asked).passages()) {
            archive.page(passage.page().id())
                    .ifPresent(page -> feed.add(
                            page,
                            passage.span(),
                            passage.page().headline().orElse(passage.kind().word()),
                            origin(context) + FindViews.link(passage)));
        }
        context.header("Cache-Control", "private, no-cache")
                .contentType(type(form))
                .result(feed.write(form));
    }

    private static String said(Quotation said) {
        return said.speaker() + ": " + said.wordings().getFirst().text();
    }

    private static String stands(PositionSeries series, PositionSeries.Stand stand) {
        return series.party() + " " + Words.of(stand.stance()) + ": " + series.on();
    }

    private static void add(Context context, Feed feed, Told told, Evidence place, String title) {
        Optional.ofNullable(told.pages().get(place.page()))
                .ifPresent(page -> feed.add(
                        page,
                        place.span(),
                        Harmless.line(title),
                        origin(context) + "/pages/" + place.page() + Spans.link(place.span())));
    }

    private Told story(Context context) {
        return archive.story(context.pathParam("id"))
                .orElseThrow(() -> new NotFoundResponse("There is no such story here."));
    }

    private static String type(Feed.Form form) {
        return switch (form) {
            case ATOM -> "application/atom+xml; charset=utf-8";
            case RSS -> "application/rss+xml; charset=utf-8";
        };
    }

    /** This server as the one who asks calls it; the gate has looked at the name. */
    private static String origin(Context context) {
        return context.scheme() + "://"
                + Optional.ofNullable(context.header("Host")).orElse("localhost");
    }

    private static String address(Context context) {
        String query = Optional.ofNullable(context.queryString())
                .map(text -> "?" + text)
                .orElse("");
        return origin(context) + context.path() + query;
    }
}
