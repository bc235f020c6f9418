package org.strandline.app.web;

import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.strandline.app.web.story.Archive;
import org.strandline.app.web.story.ChangesViews;
import org.strandline.app.web.story.StoryView;
import org.strandline.app.web.story.StoryViews;
import org.strandline.app.web.story.SubjectView;
import org.strandline.app.web.story.SubjectViews;
import org.strandline.app.web.story.Told;
import org.strandline.export.Feed;
import org.strandline.json.StoryJson;

/** Answers what has to do with stories. */
final class StoryHandlers {

    private final Archive archive;
    private final Templates templates;
    private final Visits visits;
    private final Answers answers;

    StoryHandlers(Archive archive, Templates templates, Visits visits) {
        this.archive = archive;
        this.templates = templates;
        this.visits = visits;
        this.answers = new Answers(archive);
    }

    void show(Context context) {
        Optional<Instant> before = visits.before(context);
        StoryView view = StoryViews.of(story(context), since(context).or(() -> before));
        templates.show(context, "story", view.title(), Map.of("story", view));
    }

    void showSubject(Context context) {
        Told told = story(context);
        SubjectView view = SubjectViews.of(told, context.pathParam("subject"))
                .orElseThrow(() -> new NotFoundResponse("Nobody of that number is in this story."));
        templates.show(
                context,
                "subject",
                view.name(),
                Map.of(
                        "story",
                        told.story().id(),
                        "title",
                        StoryViews.of(told, Optional.empty()).title(),
                        "subject",
                        view,
                        "correct",
                        context.path() + "/correct"));
    }

    void showChanges(Context context) {
        String page = context.pathParam("id");
        templates.show(
                context,
                "changes",
                "What changed",
                Map.of(
                        "page",
                        page,
                        "changes",
                        archive.storyOf(page)
                                .flatMap(archive::story)
                                .flatMap(told -> ChangesViews.of(told, page))
                                .orElseThrow(() -> new NotFoundResponse("There is no version before this one."))));
    }

    void feed(Context context) {
        Told told = story(context);
        Feed feed = new Feed(StoryViews.of(told, Optional.empty()).title());
        feed.add(told.story(), told.pages());
        answers.unlessKnown(context, "application/atom+xml; charset=utf-8", () -> feed.write(Feed.Form.ATOM));
    }

    void json(Context context) {
        Told told = story(context);
        answers.unlessKnown(context, ContentType.JSON, () -> StoryJson.line(told.story()) + "\n");
    }

    private Told story(Context context) {
        return archive.story(context.pathParam("id"))
                .orElseThrow(() -> new NotFoundResponse("There is no such story here."));
    }

    /** The moment that was chosen: an instant, or a day. */
    private static Optional<Instant> since(Context context) {
        String written = Optional.ofNullable(context.queryParam("since")).orElse("");
        try {
            return Optional.of(
                    written.indexOf('T') > 0
                            ? Instant.parse(written)
                            : LocalDate.parse(written).atStartOfDay().toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
