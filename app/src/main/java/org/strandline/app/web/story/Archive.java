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
import org.strandline.record.PageRecord;
import org.strandline.record.Reading;
import org.strandline.record.Received;
import org.strandline.store.Kept;
import org.strandline.store.Member;
import org.strandline.store.Revision;
import org.strandline.store.Store;
import org.strandline.store.StorySummary;
import org.strandline.story.StoryPages;
import org.strandline.story.StoryTeller;

/**
 * The stories of a store, told. A story is told again when a page of the store has changed; until then it is told once for all who
 * ask, since telling costs more than showing.
 */
public final class Archive implements AutoCloseable {

    private static final int MOST_TOLD = 64;
    private static final int REVISIONS_AT_ONCE = 1_000;

    private final Store store;
    private final StoryTeller teller = new StoryTeller();
    private final Map<String, Told> told = new LinkedHashMap<>();
    private long revision;
    private Contents contents = Contents.NONE;

    /** What the store has, as of a revision. */
    private record Contents(List<StorySummary> stories, Map<String, List<Member>> members) {
        static final Contents NONE = new Contents(List.of(), Map.of());
    }

    /**
     * @param store what is kept; this closes it
     */
    public Archive(Store store) {
        this.store = store;
    }

    /** All stories, the one with the latest page first. */
    public List<StorySummary> stories() {
        return contents().stories();
    }

    /** How many pages each story has got since {@code moment}, by the ids of the stories. */
    public Map<String, Integer> newSince(Instant moment) {
        Set<String> fresh = new HashSet<>(store.newSince(moment));
        Map<String, Integer> numbers = new HashMap<>();
        contents().members().forEach((story, members) -> {
            int number = (int) members.stream()
                    .map(Member::page)
                    .distinct()
                    .filter(fresh::contains)
                    .count();
            if (number > 0) {
                numbers.put(story, number);
            }
        });
        return numbers;
    }

    /** A story with its pages; empty where there is none of this id. */
    public Optional<Told> story(String id) {
        List<Member> members = contents().members().getOrDefault(id, List.of());
        if (members.isEmpty()) {
            return Optional.empty();
        }
        synchronized (told) {
            Told known = told.get(id);
            if (known != null) {
                return Optional.of(known);
            }
        }
        Told fresh = tell(id, members);
        synchronized (told) {
            if (told.size() >= MOST_TOLD) {
                told.remove(told.keySet().iterator().next());
            }
            told.put(id, fresh);
        }
        return Optional.of(fresh);
    }

    public Optional<PageRecord> page(String id) {
        return store.page(id);
    }

    /** The id of the story that a page is of. */
    public Optional<String> storyOf(String page) {
        return store.storyOf(page);
    }

    public Kept keep(Received received, Reading reading) {
        return store.keep(received, reading);
    }

    /** The number of the last change to a page that is kept; more after each change. */
    public synchronized long revision() {
        refresh();
        return revision;
    }

    private synchronized Contents contents() {
        refresh();
        return contents;
    }

    private void refresh() {
        long before = revision;
        for (List<Revision> news = store.revisionsAfter(revision, REVISIONS_AT_ONCE);
                !news.isEmpty();
                news = store.revisionsAfter(revision, REVISIONS_AT_ONCE)) {
            revision = news.getLast().number();
        }
        if (revision != before) {
            Map<String, List<Member>> members = new LinkedHashMap<>();
            for (Member member : store.members()) {
                member.story().ifPresent(story -> members.computeIfAbsent(story, key -> new ArrayList<>())
                        .add(member));
            }
            contents = new Contents(store.stories(), members);
            synchronized (told) {
                told.clear();
            }
        }
    }

    private Told tell(String id, List<Member> members) {
        Map<String, PageRecord> pages = new LinkedHashMap<>();
        Map<String, List<String>> copies = new LinkedHashMap<>();
        Map<String, TreeMap<Integer, String>> versions = new LinkedHashMap<>();
        for (Member member : members) {
            if (pages.containsKey(member.page())) {
                continue;
            }
            store.page(member.page()).ifPresent(page -> pages.put(page.id(), page));
            member.copies().ifPresent(group -> copies.computeIfAbsent(group, key -> new ArrayList<>())
                    .add(member.page()));
            member.versions().ifPresent(group -> versions.computeIfAbsent(group, key -> new TreeMap<>())
                    .put(member.version().orElse(0), member.page()));
        }
        StoryPages all = new StoryPages(
                id,
                List.copyOf(pages.values()),
                List.copyOf(copies.values()),
                versions.values().stream()
                        .map(group -> List.copyOf(group.values()))
                        .toList());
        return new Told(teller.tell(all), pages);
    }

    @Override
    public void close() {
        store.close();
    }
}
