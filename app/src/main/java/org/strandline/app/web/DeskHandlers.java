package org.strandline.app.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.strandline.app.web.page.PageViews;
import org.strandline.app.web.read.RecentPages;
import org.strandline.app.web.story.Archive;
import org.strandline.app.web.story.Since;
import org.strandline.app.web.story.StoryLines;
import org.strandline.record.PageRecord;

/** Answers the first page: what there is, and where to add to it. */
final class DeskHandlers {

    private final RecentPages recent;
    private final Archive archive;
    private final Visits visits;
    private final Templates templates;

    DeskHandlers(RecentPages recent, Archive archive, Visits visits, Templates templates) {
        this.recent = recent;
        this.archive = archive;
        this.visits = visits;
        this.templates = templates;
    }

    void show(Context context) {
        Optional<Instant> before = visits.before(context);
        List<PageRecord> unkept = recent.all();
        if (unkept.isEmpty()) {
            String way = before.map(Instant::toString).orElse("");
            templates.showKept(context, "desk", way, archive.stories(), () -> view(before, unkept));
        } else {
            Templates.View view = view(before, unkept);
            templates.show(context, "desk", view.title(), view.parameters());
        }
    }

    private Templates.View view(Optional<Instant> before, List<PageRecord> unkept) {
        return new Templates.View(
                "Desk",
                Map.of(
                        "stories",
                        StoryLines.of(archive, before),
                        "total",
                        archive.stories().size(),
                        "since",
                        before.map(Since::minute).orElse(""),
                        "pages",
                        unkept.stream().map(PageViews::line).toList()));
    }

    void showKeys(Context context) {
        templates.show(context, "keys", "Keys", Map.of());
    }
}
