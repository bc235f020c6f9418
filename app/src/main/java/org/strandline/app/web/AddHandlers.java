package org.strandline.app.web;

import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.ServiceUnavailableResponse;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.strandline.app.web.read.Outcome;
import org.strandline.app.web.read.ReadingLog;
import org.strandline.app.web.read.Readings;
import org.strandline.app.web.read.Uploads;
import org.strandline.app.web.safety.Visitors;
import org.strandline.app.web.story.Archive;
import org.strandline.app.web.story.StoryLines;

/** Takes what people drop, paste or name, has it read, and tells how far that is. */
final class AddHandlers {

    /** Who has no script waits for the answer, but not longer than this. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** A connection on which nothing is said for long is cut by those in between. */
    private static final Duration SILENCE = Duration.ofSeconds(10);

    private static final ReadingLog.State NOTHING = new ReadingLog.State(0, 0, "", List.of(), false, true);

    private final Readings readings;
    private final Archive archive;
    private final Visitors visitors;
    private final Templates templates;

    AddHandlers(Readings readings, Archive archive, Visitors visitors, Templates templates) {
        this.readings = readings;
        this.archive = archive;
        this.visitors = visitors;
        this.templates = templates;
    }

    /** Begins to read what a form has sent. Our own script, which asks for JSON, goes on at once; a browser without it waits. */
    void take(Context context) throws IOException, InterruptedException {
        Readings.Purpose purpose =
                context.formParam("keep") == null ? Readings.Purpose.ONLY_READ : Readings.Purpose.KEEP;
        ReadingLog log = readings.start(visitors.of(context).id(), Uploads.ofForm(context), purpose)
                .orElseThrow(() -> new ServiceUnavailableResponse(
                        "So many pages are being read that these have to wait. Send them again in a minute."));
        if ("application/json".equals(context.header("Accept"))) {
            context.status(HttpStatus.ACCEPTED).contentType(ContentType.JSON).result("{}\n");
        } else {
            context.redirect(log.end(PATIENCE).place(), HttpStatus.SEE_OTHER);
        }
    }

    /** Shows what became of what this browser sent last. */
    void show(Context context) {
        ReadingLog.State state = log(context).map(ReadingLog::state).orElse(NOTHING);
        List<String> pages = state.outcomes().stream()
                .flatMap(outcome -> outcome.page().stream())
                .toList();
        templates.show(
                context,
                "outcomes",
                "What was read",
                Map.of(
                        "state",
                        state,
                        "stories",
                        state.kept() && state.over() ? StoryLines.with(archive, pages) : List.of()));
    }

    /** Tells how far it is, as it goes on. */
    void follow(Context context) {
        Optional<ReadingLog> log = log(context);
        new SseHandler(client -> {
                    try (client) {
                        if (log.isPresent()) {
                            tell(client, log.get());
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                })
                .handle(context);
    }

    private static void tell(SseClient client, ReadingLog log) throws InterruptedException {
        int told = 0;
        ReadingLog.State state = log.state();
        while (!client.terminated()) {
            for (Outcome outcome :
                    state.outcomes().subList(told, state.outcomes().size())) {
                client.sendEvent("outcome", json(outcome));
            }
            told = state.outcomes().size();
            if (state.over()) {
                client.sendEvent("end", state.place());
                return;
            }
            client.sendEvent("progress", json(state));
            int seen = state.step();
            state = log.after(seen, SILENCE);
            if (state.step() == seen) {
                client.sendComment("still reading");
            }
        }
    }

    private static String json(ReadingLog.State state) {
        return Json.object(json -> {
                    json.writeNumberProperty("done", state.outcomes().size());
                    json.writeNumberProperty("expected", state.expected());
                    json.writeStringProperty("now", state.now());
                })
                .strip();
    }

    private static String json(Outcome outcome) {
        return Json.object(json -> {
                    json.writeStringProperty("name", outcome.name());
                    json.writeStringProperty("title", outcome.title());
                    outcome.page().ifPresent(page -> json.writeStringProperty("page", page));
                })
                .strip();
    }

    private Optional<ReadingLog> log(Context context) {
        return readings.of(visitors.of(context).id());
    }
}
