package org.strandline.app.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.strandline.record.PageRecord;
import org.strandline.store.Store;
import org.strandline.store.StorySummary;
import org.strandline.story.News;
import org.strandline.story.NewsTeller;
import org.strandline.story.Story;
import org.strandline.story.StoryPages;
import org.strandline.story.StoryTeller;

/**
 * A story that is looked into.
 *
 * @param story what its pages say together
 * @param told what it was told from
 */
record OpenStory(Story story, StoryPages told) {

    List<PageRecord> pages() {
        return told.pages();
    }

    /** What some of its pages add to the others. */
    News added(Set<String> added) {
        Set<String> before = new HashSet<>(story.pages());
        before.removeAll(added);
        return new NewsTeller().unread(told, before);
    }

    /** The story with this id, or the only one whose id, or the digest in it, begins so. */
    static Optional<OpenStory> of(Store store, String id) {
        List<String> ids = store.stories().stream()
                .map(StorySummary::id)
                .filter(known -> known.startsWith(id) || digest(known).startsWith(id))
                .toList();
        Optional<String> found =
                ids.contains(id) ? Optional.of(id) : ids.stream().findFirst().filter(first -> ids.size() == 1);
        return found.flatMap(store::storyPages).map(OpenStory::told);
    }

    private static String digest(String id) {
        return id.substring(id.lastIndexOf(':') + 1);
    }

    /** Tells the story of some pages. */
    static OpenStory told(StoryPages pages) {
        return new OpenStory(new StoryTeller().tell(pages), pages);
    }

    Map<String, PageRecord> byId() {
        return pages().stream().collect(Collectors.toMap(PageRecord::id, Function.identity(), (one, other) -> one));
    }
}
