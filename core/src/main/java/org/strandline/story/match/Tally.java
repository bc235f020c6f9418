package org.strandline.story.match;

/** How often, where and for what a page uses a word. */
final class Tally {

    /** A word among so many first ones of a page says what the page is about: the headline and the lead. */
    private static final int LEAD = 40;

    /** How much more a word of the headline or lead tells. */
    private static final double LEAD_FACTOR = 1.5;

    /** How much the logarithm of the uses counts. */
    private static final double AGAIN = 0.7;

    private int uses;
    private boolean leads;
    private Term.Kind kind = Term.Kind.WORD;

    void add(Term.Kind use, int place) {
        uses++;
        leads |= place < LEAD;
        if (use.compareTo(kind) > 0) {
            kind = use;
        }
    }

    Term.Kind kind() {
        return kind;
    }

    float weight(float rarity) {
        return (float) (rarity * (1 + AGAIN * StrictMath.log(uses)) * (leads ? LEAD_FACTOR : 1) * factor());
    }

    private double factor() {
        return switch (kind) {
            case WORD, NUMBER, NAME, ORGANISATION -> 1.0;
            case PLACE -> 1.2;
            case PERSON -> 1.3;
        };
    }
}
