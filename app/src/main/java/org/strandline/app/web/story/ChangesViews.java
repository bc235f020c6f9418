package org.strandline.app.web.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.strandline.record.PageRecord;
import org.strandline.story.News;
import org.strandline.story.Revision;

/** Makes the view of what a version of a page changes. */
public final class ChangesViews {

    private final Told told;

    private ChangesViews(Told told) {
        this.told = told;
    }

    /** What the page of this id changes against the version before it; empty where there is none. */
    public static Optional<ChangesView> of(Told told, String page) {
        ChangesViews views = new ChangesViews(told);
        return told.story().revisions().stream()
                .filter(revision -> revision.after().equals(page))
                .findFirst()
                .flatMap(views::view);
    }

    private Optional<ChangesView> view(Revision revision) {
        StoryViews stories = new StoryViews(told);
        return told.page(revision.before()).flatMap(before -> told.page(revision.after())
                .map(after -> new ChangesView(
                        Told.version(before),
                        Told.version(after),
                        versions(revision),
                        revision.facts().stream()
                                .filter(item -> item.change() != News.Change.REPEATED)
                                .map(stories::item)
                                .toList(),
                        SideBySide.of(before, after))));
    }

    /** All versions of the page that the revision is of. */
    private List<ChangesView.Version> versions(Revision revision) {
        List<ChangesView.Version> versions = new ArrayList<>();
        for (List<String> group : told.story().versions()) {
            if (!group.contains(revision.after())) {
                continue;
            }
            for (String id : group) {
                String link = "/pages/" + id + (versions.isEmpty() ? "" : "/changes");
                Optional<PageRecord> page = told.page(id);
                versions.add(new ChangesView.Version(
                        link,
                        page.map(Told::version).orElse("a version"),
                        id.equals(revision.before()) || id.equals(revision.after())));
            }
        }
        return versions;
    }
}
