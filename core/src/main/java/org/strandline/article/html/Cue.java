package org.strandline.article.html;

/** What an element says about the words inside it, by its name, its class, its role. */
enum Cue {
    // What may hold the article
    ARTICLE,
    MAIN,
    BODY,
    // Parts of the article that are not its body
    HEADLINE,
    KICKER,
    STANDFIRST,
    BYLINE,
    DATE,
    CAPTION,
    CREDIT,
    SOURCE,
    FIGURE,
    VIDEO,
    PICTURELESS,
    GALLERY,
    PULLQUOTE,
    // Shapes of text
    QUOTE,
    LIST,
    TABLE,
    EMBED,
    // What is not the article
    ADVERT,
    BIO,
    BUTTON,
    COMMENT,
    CONSENT,
    FOOTER,
    FORM,
    HEADER,
    HIDDEN,
    NAVIGATION,
    NEWSLETTER,
    PAYWALL,
    PROMO,
    RELATED,
    SHARE,
    SIDEBAR,
    TAGS,
    TEASER,
    WIDGET;

    /** Its place in the number that {@link Cues} is; never stored, so the order of the names does not matter. */
    @SuppressWarnings("EnumOrdinal")
    long bit() {
        return 1L << ordinal();
    }
}
