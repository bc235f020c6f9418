package org.strandline.english;

import java.util.ArrayList;
import java.util.List;
import org.strandline.text.Span;

/**
 * Divides a text into paragraphs: stretches that no sentence goes beyond. An empty line ends one; so does any other line break, unless
 * the line before it ends within a sentence and the next one begins with a small letter, as in text that is wrapped at a width.
 */
final class Paragraphs {

    private Paragraphs() {}

    /** The paragraphs of a text, none empty, none overlapping another. */
    static List<Span> of(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isBreak(text.charAt(i)) && ends(text, i)) {
                add(paragraphs, start, i);
                start = i + 1;
            }
        }
        add(paragraphs, start, text.length());
        return paragraphs;
    }

    private static void add(List<Span> paragraphs, int start, int end) {
        if (end > start) {
            paragraphs.add(new Span(start, end));
        }
    }

    private static boolean ends(String text, int lineBreak) {
        int next = lineBreak + 1;
        int breaks = text.charAt(lineBreak) == '\n' ? 1 : 0;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            breaks += text.charAt(next) == '\n' ? 1 : 0;
            if (breaks > 1) {
                return true;
            }
            next++;
        }
        int last = lineBreak - 1;
        return next == text.length()
                || !Character.isLowerCase(text.charAt(next))
                || last < 0
                || !(Character.isLetterOrDigit(text.charAt(last))
                        || text.charAt(last) == ','
                        || text.charAt(last) == ' ');
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }
}
