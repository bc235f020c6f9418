package org.strandline.app.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.strandline.app.report.PassageJson;
import org.strandline.app.web.find.FindFiles;
import org.strandline.app.web.find.FindView;
import org.strandline.app.web.find.FindViews;
import org.strandline.app.web.find.SearchForm;
import org.strandline.app.web.find.SearchRoom;
import org.strandline.store.search.Asked;
import org.strandline.store.search.Passage;
import org.strandline.store.search.Query;

/** Answers searches: to people with a page, to programs in JSON. */
final class FindHandlers {

    /** What stands further down answers nothing any more. */
    private static final int MOST_FOUND = 200;

    private static final int MOST_AT_ONCE = 100;

    private final SearchRoom room;
    private final Templates templates;

    FindHandlers(SearchRoom room, Templates templates) {
        this.room = room;
        this.templates = templates;
    }

    void show(Context context) throws IOException, InterruptedException {
        SearchForm form = SearchForm.of(context::queryParams);
        FindView view =
                switch (form.asked()) {
                    case Asked.Refused refused ->
                        FindViews.of(form, form.isEmpty() ? Optional.empty() : Optional.of(refused.sentence()));
                    case Query query -> FindViews.of(form, query, room.search(query, MOST_FOUND));
                };
        String title = form.words().isEmpty() ? "Search" : form.words() + " – Search";
        templates.show(context, "search", title, Map.of("find", view));
    }

    void json(Context context) throws IOException, InterruptedException {
        SearchForm form = SearchForm.of(context::queryParams);
        SearchRoom.Found found = found(form);
        List<Passage> passages = FindViews.sorted(found.passages(), form.order());
        if ("csv".equals(context.queryParam("format"))) {
            context.header("Content-Disposition", "attachment; filename=\"search.csv\"")
                    .contentType(ListHandlers.CSV)
                    .result(FindFiles.csv(passages));
            return;
        }
        int offset = Answers.number(context, "offset", 0, passages.size());
        int limit = Answers.number(context, "limit", MOST_AT_ONCE, MOST_AT_ONCE);
        context.header("Cache-Control", "private, no-cache")
                .contentType(ContentType.APPLICATION_JSON)
                .result(Json.object(json -> {
                    json.writeNumberProperty("total", passages.size());
                    json.writeBooleanProperty("behind", found.behind());
                    json.writeArrayPropertyStart("passages");
                    for (Passage passage : passages.subList(offset, Math.min(passages.size(), offset + limit))) {
                        json.writeStartObject();
                        PassageJson.write(json, passage);
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                }));
    }

    /** What answers a search; a search that cannot be understood is refused with a sentence. */
    SearchRoom.Found found(SearchForm form) throws IOException, InterruptedException {
        return switch (form.asked()) {
            case Asked.Refused refused -> throw new BadRequestResponse(refused.sentence() + ".");
            case Query query -> room.search(query, MOST_FOUND);
        };
    }
}
