package org.strandline.article.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A number, a word or a mark in a line of times.
 *
 * @param kind which of them
 * @param text its characters; a word's final full stop is left out
 * @param lower the same in lower case
 * @param start where it stands in the line
 */
record TimeToken(Kind kind, String text, String lower, int start) {

    /** The token that stands behind the last one. */
    static final TimeToken END = new TimeToken(Kind.MARK, "", Integer.MAX_VALUE);

    private static final int LONGEST_NUMBER = 9;

    /** What a token is. */
    enum Kind {
        NUMBER,
        WORD,
        MARK
    }

    private TimeToken(Kind kind, String text, int start) {
        this(kind, text, kind == Kind.WORD ? text.toLowerCase(Locale.ROOT) : text, start);
    }

    /** The word that {@code line} begins with, if it begins with one. */
    static Optional<TimeToken> firstWord(String line) {
        return line.isEmpty() || !Character.isLetter(line.charAt(0))
                ? Optional.empty()
                : Optional.of(new TimeToken(Kind.WORD, line.substring(0, wordEnd(line, 0)), 0));
    }

    static List<TimeToken> of(String line) {
        List<TimeToken> tokens = new ArrayList<>();
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            int start = i;
            if (c >= '0' && c <= '9') {
                while (i < line.length()
                        && i - start < LONGEST_NUMBER
                        && line.charAt(i) >= '0'
                        && line.charAt(i) <= '9') {
                    i++;
                }
                tokens.add(new TimeToken(Kind.NUMBER, line.substring(start, i), start));
            } else if (Character.isLetter(c)) {
                i = wordEnd(line, start);
                tokens.add(new TimeToken(Kind.WORD, line.substring(start, i), start));
            } else {
                i++;
                if (c != ' ') {
                    tokens.add(new TimeToken(Kind.MARK, String.valueOf(c), start));
                }
            }
        }
        return tokens;
    }

    /** A word with the full stops inside it ({@code a.m}), but without the last one. */
    private static int wordEnd(String line, int start) {
        int i = start;
        while (i < line.length()) {
            char c = line.charAt(i);
            boolean stopInside =
                    c == '.' && i + 1 < line.length() && Character.isLetter(line.charAt(i + 1)) && i - start == 1;
            if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK && !stopInside) {
                return i;
            }
            i++;
        }
        return i;
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    boolean isMark(String mark) {
        return kind == Kind.MARK && text.equals(mark);
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    /** The value of a number with at most {@code digits} digits; -1 for anything else. */
    int value(int digits) {
        return kind == Kind.NUMBER && text.length() <= digits ? Integer.parseInt(text) : -1;
    }

    boolean hasDigits(int digits) {
        return kind == Kind.NUMBER && text.length() == digits;
    }

    int end() {
        return start + text.length();
    }
}
