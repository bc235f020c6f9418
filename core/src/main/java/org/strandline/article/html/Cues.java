package org.strandline.article.html;

/**
 * A set of {@link Cue}s. A number instead of an {@code EnumSet}, because every element of a page has one.
 *
 * @param bits {@link Cue#bit()} of each member
 */
record Cues(long bits) {

    static final Cues NONE = new Cues(0);

    static Cues of(Cue... members) {
        long bits = 0;
        for (Cue member : members) {
            bits |= member.bit();
        }
        return new Cues(bits);
    }

    boolean isEmpty() {
        return bits == 0;
    }

    boolean has(Cue cue) {
        return (bits & cue.bit()) != 0;
    }

    boolean hasAny(Cues others) {
        return (bits & others.bits) != 0;
    }

    Cues with(Cues others) {
        return (bits | others.bits) == bits ? this : new Cues(bits | others.bits);
    }

    Cues without(Cues others) {
        return (bits & others.bits) == 0 ? this : new Cues(bits & ~others.bits);
    }
}
