package org.strandline.article.html;

import java.util.Arrays;

/**
 * The text of a line while it is put together: white space collapsed as a browser does, words counted.
 *
 * <p>No-break and other wide or narrow spaces become one plain space. Soft hyphens, zero-width spaces, word joiners
 * and byte order marks are left out, since a reader does not see them and a search for a word should not trip over
 * them. The zero-width joiner and non-joiner stay: in Persian and in the scripts of India they are spelling.
 */
final class LineText {

    private char[] text = new char[256];
    private int length;
    private boolean spaceBefore;
    private boolean inWord;
    private int words;
    private int syllables;
    private int linked;
    private int strong;
    private int sentences;

    boolean isEmpty() {
        return length == 0;
    }

    int words() {
        return words + syllables / 2;
    }

    /** Whether it is a single capital letter, as a drop cap is. */
    boolean isInitial() {
        return length == 1 && !spaceBefore && Character.isUpperCase(text[0]);
    }

    /**
     * Whether a new word begins with {@code next} if it stands in an element of its own: {@code Ada Roe} and {@code Editor}, {@code
     * Ada Roe} and {@code 5 May}. Style sheets set such elements apart, without a space between.
     */
    boolean isSeam(char next) {
        boolean word = length > 1
                && Character.isLetterOrDigit(text[length - 1])
                && !Character.isUpperCase(text[length - 1])
                && !Character.isUpperCase(text[length - 2]);
        boolean number = Character.isDigit(next) && length > 0 && Character.isLetter(text[length - 1]);
        return word && (Character.isUpperCase(next) || next == '@' || number);
    }

    boolean endsSentence() {
        if (isEmpty()) {
            return false;
        }
        char last = text[length - 1];
        return endsSentence(last) || last == '”' || last == '"' || last == '»';
    }

    void space() {
        spaceBefore = true;
    }

    /** Adds the text of a node; {@code inLink} and {@code inStrong} say what it is inside of. */
    void append(String node, boolean inLink, boolean inStrong) {
        int before = words();
        int most = length + node.length() + 1;
        if (most > text.length) {
            text = Arrays.copyOf(text, 2 * most);
        }
        for (int at = 0; at < node.length(); at++) {
            char character = node.charAt(at);
            if (character <= ' ' || isWideSpace(character)) {
                spaceBefore = true;
            } else if (!isUnseen(character)) {
                add(character);
            }
        }
        int added = words() - before;
        linked += inLink ? added : 0;
        strong += inStrong ? added : 0;
    }

    private void add(char character) {
        if (spaceBefore && length > 0) {
            text[length++] = ' ';
            inWord = false;
        }
        spaceBefore = false;
        text[length++] = character;
        if (isSyllable(character)) {
            syllables++;
            inWord = false;
        } else if (character < 128
                ? isAsciiWord(character)
                : Character.isLetterOrDigit(character) || isMark(character)) {
            words += inWord ? 0 : 1;
            inWord = true;
        } else {
            sentences += endsSentence(character) ? 1 : 0;
            inWord = inWord && (character == '\'' || character == '’' || Character.isSurrogate(character));
        }
    }

    Line.Tally tally() {
        return new Line.Tally(words(), linked, strong, sentences);
    }

    /** The text so far; starts anew. */
    String take() {
        String taken = new String(text, 0, length);
        length = 0;
        spaceBefore = false;
        inWord = false;
        words = 0;
        syllables = 0;
        linked = 0;
        strong = 0;
        sentences = 0;
        return taken;
    }

    static boolean isAsciiWord(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9');
    }

    private static boolean isMark(char character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isWideSpace(char character) {
        return character >= 0x80
                && (character == '\u00A0'
                        || character == '\u0085'
                        || (character >= '\u2000' && character <= '\u200A')
                        || character == '\u2028'
                        || character == '\u2029'
                        || character == '\u202F'
                        || character == '\u205F'
                        || character == '\u3000');
    }

    private static boolean isUnseen(char character) {
        return character == '\u00AD' || character == '\u200B' || character == '\u2060' || character == '\uFEFF';
    }

    private static boolean isSyllable(char character) {
        return (character >= '\u3040' && character <= '\u9FFF') || (character >= '\u0E00' && character <= '\u0E7F');
    }

    private static boolean endsSentence(char character) {
        return switch (character) {
            case '.', '!', '?', '…', '。', '！', '？', '।', '॥', '؟', '۔' -> true;
            default -> false;
        };
    }
}
