package org.strandline.story.match;

/**
 * A word of a page with what it tells of the page's subject.
 *
 * @param key the form that words are compared by
 * @param kind what the page uses it for
 * @param weight how much it tells: more for rare words, names, words of the headline and the lead, and words that come again
 */
public record Term(String key, Kind kind, float weight) {

    /** What a page uses a word for, where it uses it for several things the most telling one. */
    public enum Kind {
        /** Any word that is no part of a name. */
        WORD,
        /** A number written in digits. */
        NUMBER,
        /** A part of the name of something else: a work, an event, a people. */
        NAME,
        ORGANISATION,
        PLACE,
        PERSON
    }
}
