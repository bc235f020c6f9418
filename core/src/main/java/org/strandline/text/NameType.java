package org.strandline.text;

/** What a name names. */
public enum NameType {
    PERSON,
    ORGANISATION,
    /** A country, region, town, river, street. */
    PLACE,
    /** People by nationality, religion or politics: Kenyan, Sunni, Republicans. */
    GROUP,
    /** Something built: an airport, a bridge, a prison. */
    FACILITY,
    EVENT,
    /** A book, film, law, treaty. */
    WORK,
    PRODUCT,
    /** A name of another kind, or of a kind that the words do not tell. */
    MISC,
    DATE,
    MONEY
}
