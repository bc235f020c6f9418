package org.strandline.app.web;

import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.strandline.app.web.story.Archive;
import org.strandline.app.web.story.ChangesViews;
import org.strandline.app.web.story.Since;
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
    private final Clock clock;
    private final Answers answers;

    StoryHandlers(Archive archive, Templates templates, Visits visits, Clock clock) {
        this.archive = archive;
        this.templates = templates;
        this.visits = visits;
        this.clock = clock;
        this.answers = new Answers(archive);
    }

    void show(Context context) {
        Since since = Since.of(Optional.ofNullable(context.queryParam("since")), visits.before(context), clock);
        Told told = story(context);
        templates.showKept(context, "story", since.key(), told, () -> {
            StoryView view = StoryViews.of(told, since, came(told, since));
            return new Templates.View(view.title(), Map.of("story", view));
        });
    }

    /** The pages of a story that have come since the last visit. */
    private Set<String> came(Told told, Since since) {
        return since.choice() == Since.Choice.VISIT
                ? archive.newSince(since.moment(), told.story().id())
                : Set.of();
    }

    void showSubject(Context context) {
        Told told = story(context);
        String path = context.path();
        String id = context.pathParam("subject");
        templates.showKept(context, "subject", "", told, () -> {
            SubjectView view = SubjectViews.of(told, id)
                    .orElseThrow(() -> new NotFoundResponse("Nobody of that number is in this story."));
            String title = StoryViews.title(told);
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
        if (!answers.isKnown(context)) {
            context.contentType(ContentType.JSON);
            lines.page(told.story().id(), told, "", unused -> StoryJson.line(told.story()) + "\n")
                    .writeTo(context.outputStream());
        }
    }

    private Told story(Context context) {
        return archive.story(context.pathParam("id"))
                .orElseThrow(() -> new NotFoundResponse("There is no such story here."));
    }
}
