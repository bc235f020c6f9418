package org.strandline.record;

/** What an entity is. */
public enum EntityType {
    PERSON,
    /** A body that acts under a name or an office: a government, ministry, company, court, agency, armed group. */
    ORGANISATION,
    PLACE,
    /** People without a body: Kenyans, protesters, US officials. */
    GROUP,
    EVENT,
    /** A book, film, law, treaty, report. */
    WORK
}
