package org.strandline.app.web;

import static org.strandline.app.web.Route.get;
import static org.strandline.app.web.Route.post;

import io.javalin.http.ContentType;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.strandline.app.web.Route.Access;
import org.strandline.app.web.find.SearchRoom;
import org.strandline.app.web.list.Listing;
import org.strandline.app.web.list.Lists;
import org.strandline.app.web.read.ReadingRoom;
import org.strandline.app.web.read.Readings;
import org.strandline.app.web.read.RecentPages;
import org.strandline.app.web.safety.Visitors;
import org.strandline.app.web.story.Archive;
import org.strandline.app.web.story.Told;

/** Everything that can be asked of the server. */
public final class Routes {

    private Routes() {}

    static List<Route> of(
            ReadingRoom room, Archive archive, SearchRoom search, Templates templates, Visitors visitors, String user) {
        RecentPages recent = new RecentPages();
        Visits visits = new Visits(InstantSource.system());
        ReadHandlers read = new ReadHandlers(room, recent, archive, templates);
        Readings readings = new Readings(room, archive::keep, recent::put);
        DeskHandlers desk = new DeskHandlers(recent, archive, visits, templates);
        StoryHandlers stories = new StoryHandlers(archive, templates, visits);
        List<Route> routes = new ArrayList<>(corrections(new CorrectHandlers(archive, templates, user)));
        routes.add(get("/", "The desk: what there is, and where to add to it", desk::show));
        routes.add(get("/keys", "What can be done with the keyboard", desk::showKeys));
        routes.addAll(adding(new AddHandlers(readings, archive, visitors, templates)));
        routes.add(get("/stories/{id}", "A story: what is new, when, who said it, how many", stories::show));
        routes.add(get("/stories/{id}/subjects/{subject}", "A person, body or place of a story", stories::showSubject));
        routes.add(get("/stories/{id}/feed.atom", "What is new in a story, as Atom", stories::feed));
        routes.add(get("/pages/{id}/changes", "What a version of a page changes", stories::showChanges));
        routes.add(get("/pages/{id}", "A page with its facts marked", read::showPage));
        routes.addAll(searches(new FindHandlers(search, templates)));
        routes.add(post("/api/read", Access.READS, "Reads the page in the body without keeping it", read::readBody));
        routes.add(get("/api/stories/{id}", "A story", stories::json));
        routes.addAll(lists(new ListHandlers(archive, templates)));
        routes.add(get("/api/pages/{id}", "The record of a page", read::pageJson));
        routes.add(get("/api/session", "What a change has to say in X-CSRF-Token", context -> context.contentType(
                        ContentType.APPLICATION_JSON)
                .result(Json.object(json ->
                        json.writeStringProperty("csrf", visitors.of(context).csrf())))));
        routes.add(get("/api/openapi.json", "This interface, described as OpenAPI", context -> context.contentType(
                        ContentType.APPLICATION_JSON)
                .result(OpenApi.of(routes))));
        routes.add(get(
                "/api",
                "This interface, described for people",
                context -> templates.show(
                        context,
                        "api",
                        "Interface",
                        Map.of("routes", routes.stream().map(Line::of).toList()))));
        routes.add(get(Assets.PATH + "{file}", "Style, script and icon", templates::asset));
        return List.copyOf(routes);
    }

    private static List<Route> lists(ListHandlers lists) {
        List<Route> routes = new ArrayList<>();
        routes.add(get("/stories", "All stories, the one with the latest page first", lists::showStories));
        routes.add(get("/api/stories", "All stories, the one with the latest page first", lists::storiesJson));
        for (Listing<Told, ?> listing : Lists.OF_A_STORY) {
            String path = "/stories/{id}/" + listing.name();
            String summary = "Of a story: " + listing.title().toLowerCase(Locale.ROOT);
            routes.add(get(path, summary, context -> lists.show(context, listing)));
            routes.add(get("/api" + path, summary, context -> lists.json(context, listing)));
        }
        return routes;
    }

    private static List<Route> adding(AddHandlers add) {
        return List.of(
                post("/read", Access.CHANGES, "Reads files, pasted text and addresses and shows them", add::take),
                get("/read", "What became of what this browser sent last", add::show),
                get("/read/events", "How far reading it is, as server-sent events", add::follow));
    }

    private static List<Route> searches(FindHandlers find) {
        return List.of(
                get("/search", "Searches what the pages say", find::show),
                get("/api/search", "Passages that answer a search, the best first", find::json));
    }

    private static List<Route> corrections(CorrectHandlers correct) {
        return List.of(
                get("/corrections", "What people have put right, and how to undo it", correct::list),
                post("/corrections", Access.CHANGES, "Keeps what a form puts right", correct::keep),
                get("/pages/{id}/correct", "What can be put right on a page", correct::showPage),
                get(
                        "/stories/{id}/subjects/{subject}/correct",
                        "What can be put right of a person, body or place",
                        correct::showSubject),
                get("/api/corrections", "What people have put right", correct::listJson));
    }

    /**
     * A route as the page about the interface shows it.
     *
     * @param method the HTTP method
     * @param path the path
     * @param summary what it answers
     * @param token whether it needs {@code X-CSRF-Token}
     */
    public record Line(String method, String path, String summary, boolean token) {

        static Line of(Route route) {
            return new Line(route.method().name(), route.path(), route.summary(), route.access() == Access.CHANGES);
        }
    }
}
