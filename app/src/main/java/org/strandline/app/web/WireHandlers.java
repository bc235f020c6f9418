package org.strandline.app.web;

import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.ServiceUnavailableResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.strandline.app.web.story.Archive;
import org.strandline.app.web.wire.MessageJson;
import org.strandline.app.web.wire.NewsWire;

/** Answers what is new: since a revision, or as it comes. */
final class WireHandlers implements AutoCloseable {

    private static final int FEW = 50;
    private static final int MOST_AT_ONCE = 200;
    private static final int MOST_STREAMS = 32;

    /** How often it is looked whether anything has come. */
    private static final long PAUSE_MILLIS = 1_000;

    /** A stream that says nothing for so many pauses says that it is still there, before anybody between gives it up. */
    private static final int QUIET_PAUSES = 12;

    private final Archive archive;
    private final NewsWire wire;
    private final Answers answers;
    private final Semaphore streams = new Semaphore(MOST_STREAMS);
    private final CountDownLatch closed = new CountDownLatch(1);

    WireHandlers(Archive archive) {
        this.archive = archive;
        this.wire = new NewsWire(archive);
        this.answers = new Answers(archive);
    }

    /** What has come since a revision. */
    void json(Context context) {
        long since = number(Optional.ofNullable(context.queryParam("since"))).orElse(0L);
        int most = Math.max(1, Answers.number(context, "limit", FEW, MOST_AT_ONCE));
        answers.unlessKnown(
                context,
                ContentType.JSON,
                () -> Json.object(json -> MessageJson.write(json, wire.after(since, story(context), most))));
    }

    /** What comes, as it comes: one event for each page. A stream that was broken goes on where it was. */
    void stream(Context context) throws IOException, InterruptedException {
        if (!streams.tryAcquire()) {
            throw new ServiceUnavailableResponse("So many are listening that nobody else can.");
        }
        try {
            context.res().setContentType("text/event-stream; charset=utf-8");
            context.res().setHeader("Cache-Control", "no-store");
            context.res().setHeader("X-Accel-Buffering", "no");
            long since = number(Optional.ofNullable(context.header("Last-Event-ID")))
                    .or(() -> number(Optional.ofNullable(context.queryParam("since"))))
                    .orElseGet(archive::revision);
            follow(context.res().getOutputStream(), story(context), since);
        } finally {
            streams.release();
        }
    }

    private void follow(OutputStream out, Optional<String> story, long from) throws IOException, InterruptedException {
        send(out, ": what is new since " + from + "\n\n");
        long since = from;
        int quiet = 0;
        do {
            NewsWire.Messages news = archive.revision() == since
                    ? new NewsWire.Messages(since, false, List.of())
                    : wire.after(since, story, FEW);
            since = news.revision();
            for (NewsWire.Message message : news.messages()) {
                send(out, event(message));
                quiet = 0;
            }
            if (++quiet == QUIET_PAUSES) {
                send(out, ": still here\n\n");
                quiet = 0;
            }
        } while (!closed.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
    }

    private static String event(NewsWire.Message message) {
        return "id: " + message.revision() + "\nevent: page\ndata: "
                + Json.object(json -> MessageJson.write(json, message)).strip() + "\n\n";
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static Optional<String> story(Context context) {
        return Optional.ofNullable(context.queryParam("story"));
    }

    private static Optional<Long> number(Optional<String> written) {
        try {
            return written.map(Long::parseLong).filter(number -> number >= 0);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Ends all streams. */
    @Override
    public void close() {
        closed.countDown();
    }
}
