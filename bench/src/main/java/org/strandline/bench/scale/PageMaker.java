package org.strandline.bench.scale;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.strandline.record.Article;
import org.strandline.record.Page;
import org.strandline.record.PageRecord;
import org.strandline.record.PageSource;
import org.strandline.record.PageTime;

/** Makes pages by a plan. For one thread at a time. */
final class PageMaker {

    private final Models models;
    private final Vocabulary vocabulary;
    private final Rewriter rewriter = new Rewriter();

    PageMaker(Models models) {
        this.models = models;
        this.vocabulary = Vocabulary.of(models.texts());
    }

    MadePage page(Planned plan) {
        MadePage model = models.stories().get(plan.model()).get(plan.text());
        Disguise disguise = new Disguise(vocabulary, plan);
        String text = disguise.of(model.page().text());
        String url = "https://outlet" + plan.outlet() + ".example/" + Long.toHexString(plan.address());
        String id = Models.digest(url + plan.layers() + text);
        PageSource source = new PageSource(
                Optional.empty(),
                Optional.of(url),
                Optional.empty(),
                model.page().source().mediaType());
        Article article = rewriter.of(model.record().article(), disguise::of);
        PageRecord.Facts facts = rewriter.of(model.record().facts(), disguise::of);
        return new MadePage(
                new Page(id, source, model.page().form(), text, Optional.empty()),
                new PageRecord(id, model.record().version(), source, published(article, plan), facts));
    }

    private static Article published(Article article, Planned plan) {
        return new Article(
                article.headline(),
                Optional.of("Outlet " + plan.outlet()),
                article.authors(),
                article.agency(),
                article.place(),
                Optional.of(time(plan.published())),
                plan.updated().map(PageMaker::time),
                article.language(),
                article.text(),
                article.blocks(),
                article.images());
    }

    private static PageTime time(LocalDateTime moment) {
        return PageTime.of(moment.atOffset(ZoneOffset.UTC));
    }
}
