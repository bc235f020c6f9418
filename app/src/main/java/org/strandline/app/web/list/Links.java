package org.strandline.app.web.list;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.strandline.app.web.story.Told;
import org.strandline.record.PageRecord;
import org.strandline.record.PageTime;
import org.strandline.story.Evidence;

/** Leads from the rows of lists to subjects and pages. */
final class Links {

    private Links() {}

    /** A name that leads to its subject, where it is one. */
    static Cell subject(Told told, Optional<String> subject, String name) {
        return Cell.of(name)
                .linking(subject.map(id -> "/stories/" + told.story().id() + "/subjects/" + id));
    }

    /** A page's headline, which leads to the page. */
    static Cell page(PageRecord page) {
        return Cell.of(page.article().headline().orElse(page.id())).linking(Optional.of("/pages/" + page.id()));
    }

    /** When a page appeared. */
    static Cell published(Told told, String id) {
        return published(Optional.ofNullable(told.pages().get(id)));
    }

    static Cell published(Optional<PageRecord> page) {
        Optional<PageTime> time = page.map(PageRecord::article)
                .flatMap(article -> article.published().or(article::updated));
        Cell day = Cell.day(time.map(PageTime::date));
        return new Cell(time.map(PageTime::iso).orElse(""), day.shown(), Optional.empty());
    }

    /** The ids of the pages that {@code evidence} is on. */
    @SafeVarargs
    static List<String> pages(List<Evidence>... evidence) {
        return Stream.of(evidence)
                .flatMap(List::stream)
                .map(Evidence::page)
                .distinct()
                .toList();
    }
}
