package org.strandline.record;

/**
 * What kind of thing was done: the sixteen types of the PLOVER ontology (its manual, 2.0), and six more for talks.
 */
public enum EventType {
    AGREE,
    CONSULT,
    SUPPORT,
    COOPERATE,
    AID,
    CONCEDE,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT,
    /** A plan or terms are put forward. */
    PROPOSE,
    /** A plan or terms are changed. */
    AMEND,
    /** A third party goes between. */
    MEDIATE,
    /** A round of talks is held. */
    MEET,
    /** Talks are broken off or put off. */
    SUSPEND,
    /** Talks go on after a break. */
    RESUME
}
