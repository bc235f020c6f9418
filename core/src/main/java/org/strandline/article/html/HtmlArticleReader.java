package org.strandline.article.html;

import org.strandline.article.Extraction;
import org.strandline.article.LanguageIdentifier;
import org.strandline.record.Page;

/** Reads the article out of a html page. */
public final class HtmlArticleReader {

    private final LanguageIdentifier languages;

    public HtmlArticleReader(LanguageIdentifier languages) {
        this.languages = languages;
    }

    public Extraction read(Page page) {
        return new Extraction.None(languages.identify(page.text()));
    }
}
