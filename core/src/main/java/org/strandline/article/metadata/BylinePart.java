package org.strandline.article.metadata;

/**
 * One part of a byline, between commas, "and" and the like.
 *
 * @param kind what it is
 * @param text the words of it that count: a name without a job title, an agency by its full name
 */
record BylinePart(Kind kind, String text) {

    /** What a part of a byline can be. */
    enum Kind {
        /** A person's name. */
        PERSON,
        /** A person's name with a job title behind it. */
        PERSON_WITH_ROLE,
        /** A group that signs as one: {@code Gear Team}. */
        DESK,
        /** A news agency, perhaps with a job title behind it. */
        AGENCY,
        /** A publication. */
        OUTLET,
        /** A job title. */
        ROLE,
        /** Where it was written: {@code in Cairo}. */
        PLACE,
        /** An address, a handle, a date. */
        NOISE,
        /** Anything else. */
        PROSE
    }
}
