package org.strandline.article.html;

/**
 * A run of text that a reader sees as one block: a paragraph, a heading, an item of a list.
 *
 * @param box index of the nearest element that holds all of it, in {@link Layout}
 * @param kind by what element it stands out
 * @param text what a reader sees, white space collapsed
 * @param key its words, as {@link WordKey}
 * @param tally what was counted in it
 * @param htmlStart where it starts in the source, -1 if that is not known
 * @param htmlEnd where it ends in the source, -1 if that is not known
 */
record Line(int box, Kind kind, String text, String key, Tally tally, int htmlStart, int htmlEnd) {

    /** By what element a line stands out. */
    enum Kind {
        PARAGRAPH,
        TITLE,
        HEADING,
        ITEM,
        CELL,
        PREFORMATTED,
        OTHER
    }

    /**
     * What was counted in a line.
     *
     * @param words the words, two characters of Chinese, Japanese or Thai being one
     * @param linked those inside links
     * @param strong those in bold
     * @param sentences marks that end a sentence
     */
    record Tally(int words, int linked, int strong, int sentences) {}

    /** Words of a line that is as short as a heading or a label is, at most. */
    private static final int SHORT = 9;

    int words() {
        return tally.words();
    }

    boolean isHeading() {
        return kind == Kind.HEADING || kind == Kind.TITLE;
    }

    /** Share of the words that are inside links. */
    double linkedShare() {
        return tally.words() == 0 ? 0 : (double) tally.linked() / tally.words();
    }

    boolean isWhollyStrong() {
        return tally.words() > 0 && tally.strong() >= tally.words();
    }

    /** Running text: sentences that are not mostly links. */
    boolean isProse() {
        return words() > SHORT && tally.sentences() > 0 && linkedShare() < 0.5 && !isHeading();
    }

    /** A sentence, however short, that leads nowhere. */
    boolean isSentence() {
        boolean shortOne = kind == Kind.PARAGRAPH && words() >= 4 && tally.sentences() > 0 && linkedShare() < 0.3;
        return shortOne || prose() > 0;
    }

    /** How much running text it is: the words outside links, 0 for what is not prose. */
    int prose() {
        return isProse() ? words() - tally.linked() : 0;
    }
}
