package org.strandline.reading;

import org.strandline.article.ArticleReader;
import org.strandline.article.Extraction;
import org.strandline.article.LanguageIdentifier;
import org.strandline.record.Article;
import org.strandline.record.Page;
import org.strandline.record.PageRecord;
import org.strandline.record.Reading;
import org.strandline.record.Received;
import org.strandline.record.Rejected;

/** Reads pages. Immutable; may be shared between threads; reading one page never changes how another is read. */
public final class PageReader {

    /** The reader's version: two records of one page differ only if this does. */
    public static final String VERSION = "0.1.0";

    private final ArticleReader articles;

    public PageReader(LanguageIdentifier languages) {
        this.articles = new ArticleReader(languages);
    }

    public Reading read(Received received) {
        return switch (received) {
            case Rejected rejected -> rejected;
            case Page page -> read(page);
        };
    }

    private Reading read(Page page) {
        if (page.text().isBlank()) {
            return new Rejected(page.id(), page.source(), Rejected.Reason.EMPTY, "nothing but white space");
        }
        return switch (articles.read(page)) {
            case Extraction.Found(Article article) -> new PageRecord(page.id(), VERSION, page.source(), article);
            case Extraction.None(String detail) ->
                new Rejected(page.id(), page.source(), Rejected.Reason.NOT_AN_ARTICLE, detail);
        };
    }
}
