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

    /** Inline elements that are never part of a sentence. */
    static final Cues APART = Cues.of(Cue.HIDDEN, Cue.BUTTON, Cue.CREDIT);

    /** Words that say whose a picture is inside a figure, and nothing elsewhere. */
    static final Cues OWNER = Cues.of(Cue.SOURCE, Cue.BYLINE);

    /** Inline elements that are never part of a sentence inside a figure. */
    static final Cues APART_IN_FIGURE = OWNER.with(Cues.of(Cue.CAPTION));

    /** What says nothing of inline elements outside a figure. */
    static final Cues OF_FIGURES = Cues.of(Cue.SOURCE, Cue.VIDEO);

    /** Parts of a page that are small; what holds much prose is something else of that name. */
    static final Cues SMALL = Cues.of(
            Cue.ADVERT,
            Cue.BUTTON,
            Cue.BYLINE,
            Cue.CAPTION,
            Cue.CONSENT,
            Cue.CREDIT,
            Cue.DATE,
            Cue.FIGURE,
            Cue.FORM,
            Cue.GALLERY,
            Cue.HEADER,
            Cue.NEWSLETTER,
            Cue.PROMO,
            Cue.SHARE,
            Cue.TAGS,
            Cue.WIDGET);

    /** Names that page builders give to every part of a page. */
    static final Cues VAGUE = Cues.of(Cue.WIDGET, Cue.TAGS, Cue.GALLERY);

    /** Parts of a page that are about other articles, or about none. */
    static final Cues ELSEWHERE = Cues.of(
            Cue.ADVERT,
            Cue.COMMENT,
            Cue.CONSENT,
            Cue.FOOTER,
            Cue.HIDDEN,
            Cue.NAVIGATION,
            Cue.NEWSLETTER,
            Cue.PROMO,
            Cue.RELATED,
            Cue.SIDEBAR,
            Cue.TEASER);

    /** Leads to other articles. */
    static final Cues READ_ON = Cues.of(Cue.PROMO, Cue.RELATED, Cue.TEASER);

    /** Words of controls and boxes. */
    static final Cues CONTROLS =
            Cues.of(Cue.BUTTON, Cue.FORM, Cue.SHARE, Cue.NEWSLETTER, Cue.WIDGET, Cue.CONSENT, Cue.PAYWALL, Cue.GALLERY);

    private CueGroups() {}
}
