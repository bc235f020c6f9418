package org.strandline.app.web;

import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.ServiceUnavailableResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.strandline.app.web.page.PageView;
import org.strandline.app.web.page.PageViews;
import org.strandline.app.web.page.Spans;
import org.strandline.app.web.read.ReadingRoom;
import org.strandline.app.web.read.RecentPages;
import org.strandline.app.web.read.Unpacked;
import org.strandline.app.web.read.Uploads;
import org.strandline.app.web.story.Archive;
import org.strandline.json.RecordJson;
import org.strandline.record.PageRecord;
import org.strandline.record.Reading;
import org.strandline.record.Received;

/** Answers what has to do with single pages: reads them for programs, shows them. */
final class ReadHandlers {

    private static final RecordJson JSON = new RecordJson(RecordJson.Detail.FACTS, Optional.empty());
    private static final String LINES = "application/x-ndjson";

    private final ReadingRoom room;
    private final RecentPages recent;
    private final Archive archive;
    private final Templates templates;

    ReadHandlers(ReadingRoom room, RecentPages recent, Archive archive, Templates templates) {
        this.room = room;
        this.recent = recent;
        this.archive = archive;
        this.templates = templates;
    }

    /** Reads the body and answers with its record; of a feed or an archive with one record a line. */
    void readBody(Context context) throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        for (Received received : Unpacked.pages(Uploads.ofBody(context))) {
            lines.add(JSON.line(read(received)));
        }
        context.contentType(lines.size() == 1 ? ContentType.JSON : LINES);
        context.result(String.join("\n", lines) + "\n");
    }

    private Reading read(Received received) throws InterruptedException {
        return room.read(received)
                .orElseThrow(() -> new ServiceUnavailableResponse(
                        "So many pages are being read that this one has to wait." + " Send it again in a minute."));
    }

    void showPage(Context context) {
        PageRecord page = page(context);
        Optional<String> story = archive.storyOf(page.id());
        Optional<String> at = Optional.ofNullable(context.queryParam("at"));
        templates.showKept(context, "page", Spans.asked(at) + story.orElse(""), page, () -> {
            PageView view = PageViews.of(page, Spans.asked(at));
            String correct = story.isPresent() ? "/pages/" + page.id() + "/correct" : "";
            return new Templates.View(
                    view.head().title(), Map.of("page", view, "story", story.orElse(""), "correct", correct));
        });
    }

    void pageJson(Context context) {
        String line = JSON.line(page(context));
        context.contentType(ContentType.APPLICATION_JSON).result(line + "\n");
    }

    private PageRecord page(Context context) {
        String id = context.pathParam("id");
        return archive.page(id)
                .or(() -> recent.find(id))
                .orElseThrow(() -> new NotFoundResponse("There is no such page here."));
    }
}
