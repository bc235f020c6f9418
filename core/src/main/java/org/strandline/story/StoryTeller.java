package org.strandline.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.strandline.record.Article;
import org.strandline.record.PageRecord;
import org.strandline.record.PageTime;

/** Tells a story from its pages. The same pages make the same story, in whatever order they are given. */
public final class StoryTeller {

    public Story tell(StoryPages pages) {
        Findings findings = new Findings(pages);
        List<Article> articles = pages.pages().stream().map(PageRecord::article).toList();
        return new Story(
                pages.id(),
                Titles.of(findings.texts()),
                times(articles, Article::published).findFirst(),
                times(articles, article -> article.updated().or(article::published))
                        .reduce((one, other) -> other),
                pages.pages().stream().map(PageRecord::id).toList(),
                pages.copies(),
                pages.versions(),
                Timeline.of(findings.texts(), findings.moments(), findings.origins()),
                findings.subjects().all(),
                Voices.of(findings.quotations()),
                findings.quotations(),
                findings.figures(),
                findings.positions(),
                findings.plans(),
                revisions(pages, findings.texts()),
                findings.news());
    }

    private static List<Revision> revisions(StoryPages pages, List<PageText> texts) {
        Map<String, PageText> byId = new HashMap<>();
        texts.forEach(text -> byId.put(text.id(), text));
        List<Revision> revisions = new ArrayList<>();
        for (List<String> group : pages.versions()) {
            List<PageText> versions =
                    group.stream().map(byId::get).filter(Objects::nonNull).toList();
            for (int n = 1; n < versions.size(); n++) {
                revisions.add(Revisions.between(versions.get(n - 1), versions.get(n)));
            }
        }
        return revisions;
    }

    private static Stream<PageTime> times(List<Article> articles, Function<Article, Optional<PageTime>> time) {
        return articles.stream()
                .flatMap(article -> time.apply(article).or(article::updated).stream())
                .sorted(Moments.ORDER);
    }
}
