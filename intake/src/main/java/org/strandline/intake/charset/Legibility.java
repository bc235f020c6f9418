package org.strandline.intake.charset;

import java.nio.charset.Charset;

/**
 * What comes out when bytes are read in one character set.
 *
 * @param text the text
 * @param broken how many characters of it no text has: U+FFFD and C1 controls
 * @param foreign how many are outside ASCII
 * @param asciiLetters how many are letters of ASCII outside tags
 * @param foreignLetters how many are letters outside ASCII
 */
record Legibility(String text, int broken, int foreign, int asciiLetters, int foreignLetters) {

    /** One broken character in so many outside ASCII is damage; more of them are the wrong character set. */
    private static final int DAMAGE = 50;

    /** The most letters with marks among all letters, per cent, of a language that western character sets were made for. */
    private static final int MARKED_LETTERS = 40;

    static Legibility of(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        int broken = 0;
        int foreign = 0;
        int asciiLetters = 0;
        int foreignLetters = 0;
        boolean inTag = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                inTag = c == '<' || (inTag && c != '>');
                asciiLetters += !inTag && (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? 1 : 0;
                continue;
            }
            foreign++;
            if (c <= 0x9F || c == '\uFFFD') {
                broken += i < text.length() - 1 ? 1 : 0;
            } else if (Character.isLetter(c)) {
                foreignLetters++;
            }
        }
        return new Legibility(text, broken, foreign, asciiLetters, foreignLetters);
    }

    /** Whether this can be what was meant. */
    boolean isGood() {
        return (long) broken * DAMAGE <= foreign;
    }

    /** Whether this can be western text: letters with marks stand among plain ones. */
    boolean isWestern() {
        return foreignLetters * 100L <= (long) (asciiLetters + foreignLetters) * MARKED_LETTERS;
    }
}
