package org.strandline.app.web;

import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.nio.charset.StandardCharsets;
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
import org.strandline.json.StoryJson;

/** Answers what has to do with stories. */
final class StoryHandlers {

    /** Nothing in a line is anybody's own; NUL stands in none. */
    private final Shelf lines = new Shelf("\0");

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
        Optional<Instant> since = since(context).or(() -> before);
        Told told = story(context);
        templates.showKept(context, "story", since.map(Instant::toString).orElse(""), told, () -> {
            StoryView view = StoryViews.of(told, since);
            return new Templates.View(view.title(), Map.of("story", view));
        });
    }

    void showSubject(Context context) {
        Told told = story(context);
        String path = context.path();
        String id = context.pathParam("subject");
        templates.showKept(context, "subject", "", told, () -> {
            SubjectView view = SubjectViews.of(told, id)
                    .orElseThrow(() -> new NotFoundResponse("Nobody of that number is in this story."));
            String title = StoryViews.of(told, Optional.empty()).title();
            return new Templates.View(
                    view.name(),
                    Map.of("story", told.story().id(), "title", title, "subject", view, "correct", path + "/correct"));
        });
    }

    void showChanges(Context context) {
        String page = context.pathParam("id");
        Told told = archive.storyOf(page)
                .flatMap(archive::story)
                .orElseThrow(() -> new NotFoundResponse("There is no such page here."));
        templates.showKept(
                context,
                "changes",
                "",
                told,
                () -> new Templates.View(
                        "What changed",
                        Map.of(
                                "page",
                                page,
                                "changes",
                                ChangesViews.of(told, page)
                                        .orElseThrow(
                                                () -> new NotFoundResponse("There is no version before this one.")))));
    }

    void json(Context context) {
        Told told = story(context);
        answers.unlessKnown(
                context,
                ContentType.JSON,
                () -> new String(
                        lines.page(told.story().id(), told, "", unused -> StoryJson.line(told.story()) + "\n"),
                        StandardCharsets.UTF_8));
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
