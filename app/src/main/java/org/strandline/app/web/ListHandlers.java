package org.strandline.app.web;

import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.strandline.app.web.list.ListFiles;
import org.strandline.app.web.list.ListForm;
import org.strandline.app.web.list.ListView;
import org.strandline.app.web.list.ListViews;
import org.strandline.app.web.list.Listing;
import org.strandline.app.web.list.Lists;
import org.strandline.app.web.list.Picked;
import org.strandline.app.web.story.Archive;
import org.strandline.app.web.story.Proof;
import org.strandline.app.web.story.Proofs;
import org.strandline.app.web.story.StoryViews;
import org.strandline.app.web.story.Told;
import org.strandline.story.Evidence;

/** Answers with lists: to people with a page, to programs in JSON or CSV. */
final class ListHandlers {

    static final String CSV = "text/csv; charset=utf-8";

    private static final int FEW = 100;
    private static final int MOST_AT_ONCE = 1_000;

    private final Archive archive;
    private final Templates templates;
    private final Answers answers;

    ListHandlers(Archive archive, Templates templates) {
        this.archive = archive;
        this.templates = templates;
        this.answers = new Answers(archive);
    }

    /** The page of all stories. */
    void showStories(Context context) {
        show(context, Lists.STORIES, archive, "/stories", "", evidence -> List.of());
    }

    void storiesJson(Context context) {
        answer(context, Lists.STORIES, archive);
    }

    /** The page of a list of a story. */
    <T> void show(Context context, Listing<Told, T> listing) {
        Told told = story(context);
        show(
                context,
                listing,
                told,
                "/stories/" + told.story().id() + "/" + listing.name(),
                StoryViews.title(told),
                new Proofs(told)::of);
    }

    <T> void json(Context context, Listing<Told, T> listing) {
        answer(context, listing, story(context));
    }

    private <S, T> void show(
            Context context,
            Listing<S, T> listing,
            S source,
            String path,
            String story,
            Function<List<Evidence>, List<Proof>> proofs) {
        ListView view = ListViews.of(picked(context, listing, source), path, "/api" + path, proofs);
        String title = story.isEmpty() ? view.title() : view.title() + " – " + story;
        templates.show(context, "list", title, Map.of("list", view, "story", story));
    }

    private <S, T> void answer(Context context, Listing<S, T> listing, S source) {
        if ("csv".equals(context.queryParam("format"))) {
            context.header("Content-Disposition", "attachment; filename=\"" + listing.name() + ".csv\"");
            answers.unlessKnown(context, CSV, () -> ListFiles.csv(picked(context, listing, source)));
        } else {
            int most = Answers.number(context, "limit", FEW, MOST_AT_ONCE);
            answers.unlessKnown(
                    context,
                    ContentType.JSON,
                    () -> Json.object(json -> {
                        json.writeNumberProperty("revision", archive.revision());
                        ListFiles.json(json, picked(context, listing, source), most);
                    }));
        }
    }

    private <S, T> Picked<S, T> picked(Context context, Listing<S, T> listing, S source) {
        ListForm form = ListForm.of(listing.columns(), name -> Optional.ofNullable(context.queryParam(name)));
        return Picked.of(listing, form, source, archive::changedAfter);
    }

    private Told story(Context context) {
        return archive.story(context.pathParam("id"))
                .orElseThrow(() -> new NotFoundResponse("There is no such story here."));
    }
}
