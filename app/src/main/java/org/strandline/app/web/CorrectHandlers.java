package org.strandline.app.web;

import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.strandline.app.report.ChangeWords;
import org.strandline.app.web.correct.CorrectView;
import org.strandline.app.web.correct.CorrectViews;
import org.strandline.app.web.correct.CorrectionsViews;
import org.strandline.app.web.correct.Form;
import org.strandline.app.web.correct.Orders;
import org.strandline.app.web.page.Spans;
import org.strandline.app.web.story.Archive;
import org.strandline.record.PageRecord;
import org.strandline.store.Change;
import org.strandline.store.Correction;
import org.strandline.store.StoreException;
import org.strandline.store.StorySummary;
import org.strandline.text.Span;

/** Answers what has to do with putting right what was read wrongly. */
final class CorrectHandlers {

    private static final String TEMPLATE = "correct";
    private static final String COOKIE = "strandline-author-";
    private static final long LIFE = Duration.ofDays(400).toSeconds();
    private static final int LONGEST_NAME = 80;

    /** Where a form may lead back to: a page of this server, without what could make it another one. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?:pages|stories)/[-A-Za-z0-9:/?=#]{1,300}");

    private final Archive archive;
    private final Templates templates;
    private final String user;

    /**
     * @param user who signs where nobody has said otherwise; empty where several people use the server
     */
    CorrectHandlers(Archive archive, Templates templates, String user) {
        this.archive = archive;
        this.templates = templates;
        this.user = user;
    }

    /** All that was put right, with what undoes it. */
    void list(Context context) {
        templates.show(
                context,
                "corrections",
                "Corrections",
                Map.of(
                        "corrections",
                        CorrectionsViews.of(archive),
                        "author",
                        author(context),
                        "done",
                        context.queryParam("done") != null,
                        "back",
                        own(Optional.ofNullable(context.queryParam("back")))));
    }

    void listJson(Context context) {
        List<Correction> all = archive.corrections();
        context.contentType(ContentType.APPLICATION_JSON).result(Json.object(json -> {
            json.writeArrayPropertyStart("corrections");
            for (Correction correction : all) {
                json.writeStartObject();
                json.writeStringProperty("id", correction.id());
                json.writeStringProperty("author", correction.author());
                json.writeStringProperty("at", correction.at().toString());
                json.writeStringProperty("change", ChangeWords.of(correction.change()));
                if (correction.change() instanceof Change.Undo(String undone)) {
                    json.writeStringProperty("undoes", undone);
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            archive.tampered().ifPresent(broken -> json.writeStringProperty("tampered", broken.id()));
        }));
    }

    /** What can be put right on a page: the same until any page changes, since it names all stories. */
    void showPage(Context context) {
        List<StorySummary> stories = archive.stories();
        PageRecord page = archive.page(context.pathParam("id"))
                .orElseThrow(() -> new NotFoundResponse("There is no such page here."));
        Optional<Span> at = Spans.asked(Optional.ofNullable(context.queryParam("at")));
        CorrectViews views = views(context);
        templates.showKept(context, TEMPLATE, at + author(context), stories, () -> view(views.of(page, at)));
    }

    /** What can be put right of somebody in a story. */
    void showSubject(Context context) {
        Templates.View view = archive.story(context.pathParam("id"))
                .flatMap(told -> views(context).of(told, context.pathParam("subject")))
                .map(CorrectHandlers::view)
                .orElseThrow(() -> new NotFoundResponse("Nobody of that number is in this story."));
        templates.show(context, TEMPLATE, view.title(), view.parameters());
    }

    private CorrectViews views(Context context) {
        return new CorrectViews(archive, author(context));
    }

    private static Templates.View view(CorrectView view) {
        return new Templates.View("Put right", Map.of("view", view));
    }

    /** Keeps what a form says, and answers with the list, in which it stands first. */
    void keep(Context context) {
        Form form = new Form(context.formParamMap());
        String author = form.needed("author", "Sign it: write your name.");
        if (author.length() > LONGEST_NAME) {
            author = author.substring(0, author.offsetByCodePoints(0, LONGEST_NAME / 2));
        }
        try {
            archive.correct(author, new Orders(archive).of(form));
        } catch (StoreException e) {
            switch (e.reason()) {
                case ABSENT -> throw new NotFoundResponse(String.valueOf(e.getMessage()));
                case UNREACHABLE, BUSY, DAMAGED, NEWER, FAILED -> throw e;
            }
        }
        context.res()
                .addHeader(
                        "Set-Cookie",
                        cookie(context) + "=" + URLEncoder.encode(author, StandardCharsets.UTF_8) + "; Path=/; Max-Age="
                                + LIFE + "; HttpOnly; SameSite=Lax");
        String back = URLEncoder.encode(own(form.first("back")), StandardCharsets.UTF_8);
        context.redirect("/corrections?done=yes&back=" + back, HttpStatus.SEE_OTHER);
    }

    private static String own(Optional<String> path) {
        return path.filter(written -> OWN_PATH.matcher(written).matches()).orElse("/");
    }

    private String author(Context context) {
        return Optional.ofNullable(context.cookie(cookie(context)))
                .flatMap(CorrectHandlers::decoded)
                .orElse(user);
    }

    private static Optional<String> decoded(String cookie) {
        try {
            return Optional.of(URLDecoder.decode(cookie, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String cookie(Context context) {
        return COOKIE + context.req().getLocalPort();
    }
}
