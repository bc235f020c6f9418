package org.strandline.article;

import org.strandline.article.html.HtmlArticleReader;
import org.strandline.article.plain.PlainArticleReader;
import org.strandline.record.Page;

/** Reads the article out of a page. Immutable; may be shared between threads. */
public final class ArticleReader {

    private final HtmlArticleReader html;
    private final PlainArticleReader plain;

    public ArticleReader(LanguageIdentifier languages) {
        this.html = new HtmlArticleReader(languages);
        this.plain = new PlainArticleReader(languages);
    }

    public Extraction read(Page page) {
        return switch (page.form()) {
            case HTML -> html.read(page);
            case PLAIN -> plain.read(page);
        };
    }
}
