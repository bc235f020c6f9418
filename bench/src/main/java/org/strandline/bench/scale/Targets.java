package org.strandline.bench.scale;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.strandline.record.PageRecord;
import org.strandline.store.Store;
import org.strandline.store.StoryMember;
import org.strandline.store.StorySummary;

/**
 * What is asked of a server.
 *
 * @param pages the kinds of pages, with addresses of each kind
 * @param story what the stories are like
 * @param storeCost what the store itself costs
 */
record Targets(List<Page> pages, String story, String storeCost) {

    private static final int SOME = 40;

    /** A story of so many pages is one of the middle. */
    private static final int MIDDLE = 20;

    private static final String STORIES = "/stories/";
    private static final String PAGES = "/pages/";

    /**
     * Pages of one kind.
     *
     * @param name what they are called
     * @param paths their addresses
     */
    record Page(String name, List<String> paths) {}

    static Targets of(Store store) throws IOException {
        List<StorySummary> all = store.stories();
        List<StorySummary> bySize = all.stream()
                .sorted(Comparator.comparingInt(StorySummary::pages).reversed())
                .toList();
        StorySummary greatest = bySize.getFirst();
        StorySummary middle = bySize.stream()
                .filter(story -> story.pages() <= MIDDLE)
                .findFirst()
                .orElse(greatest);
        List<Page> pages = new ArrayList<>();
        pages.add(new Page("desk", List.of("/")));
        pages.addAll(stories(all, middle, greatest));
        pages.addAll(pages(store, all));
        pages.add(search(store, all));
        pages.add(new Page("corrections", List.of("/corrections")));
        pages.add(new Page("api/stories", List.of("/api/stories")));
        String story = all.size() + " stories, the greatest with " + greatest.pages() + " pages";
        return new Targets(
                pages.stream().filter(page -> !page.paths().isEmpty()).toList(), story, cost(store, middle));
    }

    private static List<Page> stories(List<StorySummary> all, StorySummary middle, StorySummary greatest) {
        List<String> some =
                all.stream().limit(SOME).map(story -> STORIES + story.id()).toList();
        return List.of(
                new Page("stories", some),
                new Page("story of " + middle.pages(), List.of(STORIES + middle.id())),
                new Page("story of " + greatest.pages(), List.of(STORIES + greatest.id())),
                new Page("person", List.of(STORIES + middle.id() + "/subjects/w1")),
                new Page("api/stories/id", List.of("/api" + STORIES + middle.id())));
    }

    private static List<Page> pages(Store store, List<StorySummary> all) {
        List<StoryMember> members = all.stream()
                .limit(SOME)
                .flatMap(story -> store.storyMembers(story.id()).stream().limit(2))
                .toList();
        List<String> changes = all.stream()
                .flatMap(story -> store.storyMembers(story.id()).stream())
                .filter(member -> member.version() > 1)
                .map(member -> PAGES + member.page() + "/changes")
                .limit(SOME)
                .toList();
        List<String> ids = members.stream().map(member -> PAGES + member.page()).toList();
        return List.of(
                new Page("page", ids),
                new Page("put right", ids.stream().map(id -> id + "/correct").toList()),
                new Page("changes", changes),
                new Page("api/pages/id", ids.stream().map(id -> "/api" + id).toList()));
    }

    private static Page search(Store store, List<StorySummary> all) {
        List<PageRecord> pages = all.stream()
                .limit(SOME)
                .flatMap(story -> store.storyMembers(story.id()).stream().limit(1))
                .flatMap(member -> store.page(member.page()).stream())
                .toList();
        return new Page(
                "search",
                Searches.typed(pages).stream()
                        .map(typed -> "/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                        .toList());
    }

    private static String cost(Store store, StorySummary middle) throws IOException {
        String page = store.storyMembers(middle.id()).getFirst().page();
        for (int warm = 0; warm < SOME; warm++) {
            store.stories();
            store.page(page);
            store.story(middle.id());
        }
        return String.format(
                Locale.ROOT,
                "the store itself: all stories %.1f ms, a page %.1f ms, telling a story of %d pages %.0f ms",
                Cost.once(store::stories),
                Cost.once(() -> store.page(page)),
                middle.pages(),
                Cost.once(() -> store.story(middle.id())));
    }
}
