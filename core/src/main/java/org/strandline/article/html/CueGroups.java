package org.strandline.article.html;

/** Cues that lead to the same decision. */
final class CueGroups {

    /** Text inside is not the article's body. */
    static final Cues FURNITURE = Cues.of(
            Cue.ADVERT,
            Cue.BIO,
            Cue.BUTTON,
            Cue.COMMENT,
            Cue.CONSENT,
            Cue.FOOTER,
            Cue.FORM,
            Cue.HEADER,
            Cue.HIDDEN,
            Cue.NAVIGATION,
            Cue.NEWSLETTER,
            Cue.PAYWALL,
            Cue.PROMO,
            Cue.RELATED,
            Cue.SHARE,
            Cue.SIDEBAR,
            Cue.TAGS,
            Cue.TEASER,
            Cue.WIDGET,
            Cue.CAPTION,
            Cue.CREDIT,
            Cue.FIGURE,
            Cue.GALLERY,
            Cue.PULLQUOTE,
            Cue.BYLINE,
            Cue.DATE);

    /** Leads to other articles. */
    static final Cues READ_ON = Cues.of(Cue.PROMO, Cue.RELATED, Cue.TEASER);

    /** Words of controls and boxes. */
    static final Cues CONTROLS =
            Cues.of(Cue.BUTTON, Cue.FORM, Cue.SHARE, Cue.NEWSLETTER, Cue.WIDGET, Cue.CONSENT, Cue.PAYWALL, Cue.GALLERY);

    private CueGroups() {}
}
