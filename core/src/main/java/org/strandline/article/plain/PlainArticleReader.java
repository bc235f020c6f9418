package org.strandline.article.plain;

import org.strandline.article.Extraction;
import org.strandline.article.LanguageIdentifier;
import org.strandline.record.Page;

/** Reads the article out of a plain page. */
public final class PlainArticleReader {

    private final LanguageIdentifier languages;

    public PlainArticleReader(LanguageIdentifier languages) {
        this.languages = languages;
    }

    public Extraction read(Page page) {
        return new Extraction.None(languages.identify(page.text()));
    }
}
