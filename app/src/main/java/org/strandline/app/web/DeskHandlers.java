package org.strandline.app.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.strandline.app.report.Moments;
import org.strandline.app.terminal.Harmless;
import org.strandline.app.web.page.PageView;
import org.strandline.app.web.page.PageViews;
import org.strandline.app.web.read.RecentPages;
import org.strandline.app.web.story.Archive;
import org.strandline.app.web.story.StoryLine;
import org.strandline.record.PageTime;
import org.strandline.store.StorySummary;

/** Answers the first page: what there is, and where to add to it. */
final class DeskHandlers {

    private static final int MOST_STORIES = 200;
    private static final int DAY_LETTERS = 10;

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
        List<PageView.Line> pages = recent.all().stream().map(PageViews::line).toList();
        Optional<Instant> before = visits.before(context);
        Map<String, Integer> fresh = before.map(archive::newSince).orElse(Map.of());
        List<StoryLine> stories = archive.stories().stream()
                .limit(MOST_STORIES)
                .map(story -> line(story, fresh.getOrDefault(story.id(), 0)))
                .toList();
        templates.show(
                context,
                "desk",
                "Desk",
                Map.of(
                        "stories",
                        stories,
                        "total",
                        archive.stories().size(),
                        "revision",
                        archive.revision(),
                        "since",
                        before.map(moment -> Moments.words(PageTime.of(
                                        moment.atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES))))
                                .orElse(""),
                        "pages",
                        pages));
    }

    private static StoryLine line(StorySummary story, int fresh) {
        return new StoryLine(
                story.id(),
                Harmless.line(story.title().orElse("A story without a headline")),
                day(story.first()),
                day(story.last()),
                story.pages(),
                fresh);
    }

    /** The day of a time in ISO 8601. */
    private static String day(Optional<String> time) {
        return time.map(iso -> iso.length() > DAY_LETTERS ? iso.substring(0, DAY_LETTERS) : iso)
                .orElse("");
    }

    void showKeys(Context context) {
        templates.show(context, "keys", "Keys", Map.of());
    }
}
