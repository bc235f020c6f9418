package org.strandline.app.web.story;

import java.util.List;
import java.util.Optional;
import org.strandline.app.terminal.Harmless;
import org.strandline.record.PageRecord;
import org.strandline.story.News;
import org.strandline.story.Revision;
import org.strandline.text.Span;

/** Makes the view of what a version of a page changes. */
public final class ChangesViews {

    /** A page that was written anew has no small changes to show. */
    private static final int MOST_ROWS = 300;

    private static final int AROUND = 60;

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
                        Proofs.label(before),
                        Proofs.label(after),
                        revision.facts().stream()
                                .filter(item -> item.change() != News.Change.REPEATED)
                                .map(stories::item)
                                .toList(),
                        rows(revision.words(), before, after))));
    }

    private static List<ChangesView.Row> rows(List<Revision.WordEdit> edits, PageRecord before, PageRecord after) {
        return edits.stream()
                .limit(MOST_ROWS)
                .map(edit -> new ChangesView.Row(side(before, edit.before()), side(after, edit.after())))
                .toList();
    }

    private static ChangesView.Side side(PageRecord page, Optional<Span> span) {
        return span.map(words -> {
                    String text = page.article().text();
                    int start = Math.max(0, words.start() - AROUND);
                    int end = Math.min(text.length(), words.end() + AROUND);
                    return new ChangesView.Side(
                            Harmless.line(text.substring(start, words.start())),
                            Harmless.line(words.of(text)),
                            Harmless.line(text.substring(words.end(), end)));
                })
                .orElse(new ChangesView.Side("", "", ""));
    }
}
