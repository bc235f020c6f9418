package org.strandline.record;

/** What a block of a page is. Nothing on a page is thrown away: what is not the article has a type of its own. */
public enum BlockType {
    /** The headline of the article. */
    HEADLINE(Part.FURNITURE),
    /** A short line over the headline: the section, the topic, "Exclusive". */
    KICKER(Part.FURNITURE),
    /** The sentence or two under the headline that sum the article up. */
    STANDFIRST(Part.BODY),
    /** Who wrote it, or the agency whose text it is. */
    BYLINE(Part.FURNITURE),
    /** When it was published or updated. */
    DATELINE(Part.FURNITURE),
    /** A paragraph of the article. */
    PARAGRAPH(Part.BODY),
    /** A heading inside the article. */
    SUBHEADING(Part.BODY),
    /** An item of a list inside the article. */
    LIST(Part.BODY),
    /** A block quotation inside the article. */
    QUOTE(Part.BODY),
    /** A row of a table inside the article. */
    TABLE(Part.BODY),
    /** What stands under a picture, with its credit. */
    CAPTION(Part.FURNITURE),
    /** A line in the article that leads to another one ("Read more: …"). */
    PROMO(Part.FURNITURE),
    /** Words of a control: players, share buttons, newsletter boxes, cookie notices. */
    WIDGET(Part.FURNITURE),
    /** The title over a list of other articles. */
    HEADING(Part.FURNITURE),
    /** Another article's headline, summary or caption. */
    TEASER(Part.FURNITURE),
    /** Everything else that the site puts on every page: navigation, footers, legal lines. */
    BOILERPLATE(Part.FURNITURE);

    private enum Part {
        BODY,
        FURNITURE
    }

    private final Part part;

    BlockType(Part part) {
        this.part = part;
    }

    /** Whether blocks of this type are the article's body text. */
    public boolean isBody() {
        return part == Part.BODY;
    }
}
