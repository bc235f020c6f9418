package org.strandline.app.web;

import static org.strandline.app.web.Route.get;
import static org.strandline.app.web.Route.post;

import io.javalin.http.ContentType;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.strandline.app.web.Route.Access;
import org.strandline.app.web.list.Listing;
import org.strandline.app.web.list.Lists;
import org.strandline.app.web.read.Readings;
import org.strandline.app.web.read.RecentPages;
import org.strandline.app.web.safety.Visitors;
import org.strandline.app.web.story.Archive;
import org.strandline.app.web.story.Told;
import org.strandline.export.Feed;

/** Everything that can be asked of the server. */
public final class Routes {

    private Routes() {}

    static List<Route> of(Rooms rooms, Templates templates, Visitors visitors, String user) {
        Archive archive = rooms.archive();
        RecentPages recent = new RecentPages();
        Clock clock = Clock.system(ZoneId.systemDefault());
        Visits visits = new Visits(clock);
        ReadHandlers read = new ReadHandlers(rooms.reading(), recent, archive, templates);
        Readings readings = new Readings(rooms.reading(), archive::keep, recent::put);
        DeskHandlers desk = new DeskHandlers(recent, archive, visits, templates);
        StoryHandlers stories = new StoryHandlers(archive, templates, visits, clock);
        List<Route> routes = new ArrayList<>(corrections(new CorrectHandlers(archive, templates, user)));
        routes.add(get("/", "The desk: what there is, and where to add to it", desk::show));
        routes.add(get("/keys", "What can be done with the keyboard", desk::showKeys));
        routes.addAll(adding(new AddHandlers(readings, archive, visitors, templates)));
        routes.add(get("/stories/{id}", "A story: what is new, when, who said it, how many", stories::show));
        routes.add(get("/stories/{id}/subjects/{subject}", "A person, body or place of a story", stories::showSubject));
        routes.add(get("/pages/{id}/changes", "What a version of a page changes", stories::showChanges));
        routes.add(get("/pages/{id}", "A page with its facts marked", read::showPage));
        FindHandlers find = new FindHandlers(rooms.search(), templates);
        routes.addAll(searches(find));
        routes.addAll(feeds(new FeedHandlers(archive, find)));
        routes.addAll(lists(new ListHandlers(archive, templates)));
        routes.addAll(records(read, stories, visitors));
        routes.addAll(news(rooms.wire()));
        routes.add(get("/api/openapi.json", "This interface, described as OpenAPI", context -> context.contentType(
                                ContentType.APPLICATION_JSON)
                        .result(OpenApi.of(routes)))
                .promising(Contract.json("Description")));
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

    private static List<Route> records(ReadHandlers read, StoryHandlers stories, Visitors visitors) {
        return List.of(
                post("/api/read", Access.READS, "Reads the page in the body without keeping it", read::readBody)
                        .promising(Contracts.READ),
                get("/api/stories/{id}", "A story", stories::json).promising(Contract.json("Story")),
                get("/api/pages/{id}", "The record of a page", read::pageJson).promising(Contract.json("Record")),
                get("/api/session", "What a change has to say in X-CSRF-Token", context -> context.contentType(
                                        ContentType.APPLICATION_JSON)
                                .result(Json.object(json -> json.writeStringProperty(
                                        "csrf", visitors.of(context).csrf()))))
                        .promising(Contract.json("Session")));
    }

    private static List<Route> news(WireHandlers wire) {
        return List.of(
                get("/api/new", "What has come or changed after a revision", wire::json)
                        .promising(Contracts.NEW),
                get("/api/events", "What comes or changes, as it does: server-sent events", wire::stream)
                        .promising(Contracts.EVENTS));
    }

    private static List<Route> feeds(FeedHandlers feeds) {
        List<Route> routes = new ArrayList<>();
        for (Feed.Form form : Feed.Form.values()) {
            String file = "/feed." + form.name().toLowerCase(Locale.ROOT);
            String as = form == Feed.Form.RSS ? ", as RSS" : ", as Atom";
            routes.add(get(
                    "/stories/{id}" + file, "What is new in a story" + as, context -> feeds.ofStory(context, form)));
            routes.add(get(
                    "/stories/{id}/subjects/{subject}" + file,
                    "What somebody said and where they stand" + as,
                    context -> feeds.ofSubject(context, form)));
            routes.add(get("/search" + file, "What answers a search" + as, context -> feeds.ofSearch(context, form)));
        }
        return routes;
    }

    private static List<Route> lists(ListHandlers lists) {
        List<Route> routes = new ArrayList<>();
        routes.add(get("/stories", "All stories, the one with the latest page first", lists::showStories));
        routes.add(get("/api/stories", "All stories, the one with the latest page first", lists::storiesJson)
                .promising(Contracts.of(Lists.STORIES)));
        for (Listing<Told, ?> listing : Lists.OF_A_STORY) {
            String path = "/stories/{id}/" + listing.name();
            String summary = "Of a story: " + listing.title().toLowerCase(Locale.ROOT);
            routes.add(get(path, summary, context -> lists.show(context, listing)));
            routes.add(get("/api" + path, summary, context -> lists.json(context, listing))
                    .promising(Contracts.of(listing)));
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
                get("/api/search", "Passages that answer a search, the best first", find::json)
                        .promising(Contracts.SEARCH));
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
                get("/api/corrections", "What people have put right", correct::listJson)
                        .promising(Contract.json("Corrections")));
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
