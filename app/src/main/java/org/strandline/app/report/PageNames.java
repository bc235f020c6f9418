package org.strandline.app.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.strandline.record.Article;
import org.strandline.record.PageRecord;
import org.strandline.story.Evidence;

/** What the pages of a story are called beside what they say: "Harbour Post, 3 April 2025". */
final class PageNames {

    private final Map<String, PageRecord> pages;

    PageNames(List<PageRecord> pages) {
        this.pages =
                pages.stream().collect(Collectors.toMap(PageRecord::id, Function.identity(), (first, second) -> first));
    }

    /** The outlet and the day of a page. */
    String of(String id) {
        Optional<Article> article = Optional.ofNullable(pages.get(id)).map(PageRecord::article);
        String outlet = article.flatMap(Article::outlet)
                .or(() -> Optional.ofNullable(pages.get(id))
                        .flatMap(page -> page.source().path())
                        .map(path -> path.substring(path.lastIndexOf('/') + 1)))
                .orElse(id);
        return article.flatMap(found -> found.published().or(found::updated))
                .map(time -> outlet + ", " + Moments.words(time.date()))
                .orElse(outlet);
    }

    /** The headline of a page. */
    String headline(String id) {
        return Optional.ofNullable(pages.get(id))
                .flatMap(page -> page.article().headline())
                .orElse("(no headline)");
    }

    /** The page that has it first, and how many independent pages have it. */
    String source(List<Evidence> evidence, int independent) {
        String first = evidence.isEmpty() ? "" : of(evidence.getFirst().page());
        return independent > 1
                ? first + " and " + (independent - 1) + (independent == 2 ? " other" : " others")
                : first;
    }
}
