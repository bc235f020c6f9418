package org.strandline.app.cli;

/** Whether an item of a feed is an article, or only says what one is about. */
final class Summary {

    /** A summary is a paragraph or two. An article that is shorter than this is fetched, too, which does no harm. */
    private static final int WORDS = 120;

    private Summary() {}

    /** Whether {@code html} is so short that the article must be elsewhere. */
    static boolean is(String html) {
        int words = 0;
        boolean inTag = false;
        boolean inWord = false;
        for (int i = 0; i < html.length() && words < WORDS; i++) {
            char c = html.charAt(i);
            inTag = c == '<' || (inTag && c != '>');
            boolean letter = !inTag && Character.isLetterOrDigit(c);
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return words < WORDS;
    }
}
