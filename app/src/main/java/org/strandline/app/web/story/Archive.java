package org.strandline.app.web.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.strandline.record.PageRecord;
import org.strandline.record.Reading;
import org.strandline.record.Received;
import org.strandline.store.Change;
import org.strandline.store.Correction;
import org.strandline.store.Coverage;
import org.strandline.store.Kept;
import org.strandline.store.Revision;
import org.strandline.store.Store;
import org.strandline.store.StoryMember;
import org.strandline.store.StorySummary;
import org.strandline.story.StoryPages;
import org.strandline.story.StoryTeller;

/**
 * The stories of a store, told. Telling costs more than showing, so a story is told once for all who ask, and again only when one of its own
 * pages has changed, or which pages it has.
 */
public final class Archive implements AutoCloseable {

    private static final int MOST_TOLD = 64;
    private static final int MOST_PAGES = 256;
    private static final int MOST_MOMENTS = 64;
    private static final int REVISIONS_AT_ONCE = 1_000;
    private static final String ALL = "all";

    private final Store store;
    private final StoryTeller teller = new StoryTeller();
    private final Latest<List<StoryMember>, Telling> stories;
    private final Latest<Long, PageRecord> pages;
    private final Latest<Long, List<StorySummary>> summaries;
    private final Latest<Long, Map<String, Integer>> fresh;
    private final Latest<Long, Map<String, List<Coverage>>> coverage;

    /** A story as it was told, with the revisions of the pages that it was told from. */
    private record Telling(Told told, Map<String, Long> revisions) {}

    /**
     * @param store what is kept; this closes it
     */
    public Archive(Store store) {
        this.store = store;
        this.stories = new Latest<>(MOST_TOLD, this::members, this::tell);
        this.pages = new Latest<>(MOST_PAGES, store::revisionOf, (id, revision, before) -> store.page(id));
        this.summaries = new Latest<>(1, all -> last(), (all, revision, before) -> Optional.of(store.stories()));
        this.coverage = new Latest<>(
                1,
                all -> last(),
                (all, revision, before) ->
                        Optional.of(store.coverage().stream().collect(Collectors.groupingBy(Coverage::story))));
        this.fresh = new Latest<>(
                MOST_MOMENTS,
                moment -> last(),
                (moment, revision, before) -> Optional.of(store.newByStory(Instant.parse(moment))));
    }

    /** All stories, the one with the latest page first. */
    public List<StorySummary> stories() {
        return summaries.get(ALL, revision()).orElse(List.of());
    }

    /** How many pages each story has got since {@code moment}, by the ids of the stories. */
    public Map<String, Integer> newSince(Instant moment) {
        return fresh.get(moment.toString(), revision()).orElse(Map.of());
    }

    /** The pages that a story has got since {@code moment}. */
    public Set<String> newSince(Instant moment, String story) {
        Set<String> pages = new HashSet<>(store.newSince(moment));
        pages.retainAll(pagesOf(story));
        return pages;
    }

    /** How many pages of a story appeared on each day, the first day first. */
    public List<Coverage> coverage(String story) {
        return coverage.get(ALL, revision()).orElse(Map.of()).getOrDefault(story, List.of());
    }

    /** A story with its pages; empty where there is none of this id. */
    public Optional<Told> story(String id) {
        return stories.get(id, revision()).map(Telling::told);
    }

    /** What has happened to pages after the revision of this number, in order, at most so many of it. */
    public List<Revision> revisionsAfter(long number, int most) {
        return store.revisionsAfter(number, most);
    }

    /** The ids of the pages that were added or have changed after the revision of this number. */
    public Set<String> changedAfter(long number) {
        Set<String> changed = new HashSet<>();
        List<Revision> next = store.revisionsAfter(number, REVISIONS_AT_ONCE);
        while (!next.isEmpty()) {
            next.forEach(revision -> changed.add(revision.page()));
            next = store.revisionsAfter(next.getLast().number(), REVISIONS_AT_ONCE);
        }
        return changed;
    }

    /** What is said of a page, with the corrections of people; empty where it is not kept, or no article. */
    public Optional<PageRecord> page(String id) {
        return pages.get(id, revision());
    }

    /** The id of the story that a page is of. */
    public Optional<String> storyOf(String page) {
        return store.storyOf(page);
    }

    /** The ids of the pages of a story, in the order of time; none where there is no such story. */
    public List<String> pagesOf(String story) {
        return store.storyMembers(story).stream().map(StoryMember::page).toList();
    }

    public Kept keep(Received received, Reading reading) {
        return store.keep(received, reading);
    }

    /**
     * Keeps what a person puts right, all of it in one step.
     *
     * @param author who says so
     */
    public List<Correction> correct(String author, List<Change> changes) {
        return store.correct(author, changes);
    }

    /** All corrections, the first one first, also those that were undone. */
    public List<Correction> corrections() {
        return store.corrections();
    }

    /** The first correction that is not as it was signed, if somebody has changed one by hand. */
    public Optional<Correction> tampered() {
        return store.tampered();
    }

    /** The number of the last change to a page that is kept; more after each change. */
    public long revision() {
        return store.lastRevision();
    }

    private Optional<Long> last() {
        return Optional.of(store.lastRevision());
    }

    private Optional<List<StoryMember>> members(String story) {
        return Optional.of(store.storyMembers(story)).filter(members -> !members.isEmpty());
    }

    /** Tells a story; pages that are as they were the last time are not read from the store again. */
    private Optional<Telling> tell(String id, List<StoryMember> members, Optional<Telling> before) {
        Map<String, PageRecord> records = new LinkedHashMap<>();
        Map<String, Long> revisions = new HashMap<>();
        Map<String, List<String>> copies = new LinkedHashMap<>();
        Map<String, TreeMap<Integer, String>> versions = new LinkedHashMap<>();
        for (StoryMember member : members) {
            String page = member.page();
            before.filter(telling -> Long.valueOf(member.revision())
                            .equals(telling.revisions().get(page)))
                    .flatMap(telling -> telling.told().page(page))
                    .or(() -> store.page(page))
                    .ifPresent(record -> records.put(page, record));
            revisions.put(page, member.revision());
            member.copies().ifPresent(group -> copies.computeIfAbsent(group, unused -> new ArrayList<>())
                    .add(page));
            member.versions().ifPresent(group -> versions.computeIfAbsent(group, unused -> new TreeMap<>())
                    .put(member.version(), page));
        }
        StoryPages all = new StoryPages(
                id,
                List.copyOf(records.values()),
                List.copyOf(copies.values()),
                versions.values().stream()
                        .map(group -> List.copyOf(group.values()))
                        .toList());
        return Optional.of(new Telling(new Told(teller.tell(all), records), revisions));
    }

    @Override
    public void close() {
        store.close();
    }
}
