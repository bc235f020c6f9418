package org.strandline.article.html;

import java.util.regex.Pattern;

/** The words of a text in lower case with one space between them: what two lines that say the same have in common. */
final class WordKey {

    private WordKey() {}

    private static final Pattern SPACE = Pattern.compile(" ", Pattern.LITERAL);

    /** The words of {@code text} as they stand in its key. */
    static String[] words(String text) {
        return SPACE.split(of(text));
    }

    static String of(String text) {
        StringBuilder key = new StringBuilder(text.length());
        boolean gap = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (Character.isLetterOrDigit(character) || Character.isSurrogate(character)) {
                if (gap && !key.isEmpty()) {
                    key.append(' ');
                }
                gap = false;
                key.append(Character.toLowerCase(character));
            } else if (character != '\'' && character != '’') {
                gap = true;
            }
        }
        return key.toString();
    }
}
