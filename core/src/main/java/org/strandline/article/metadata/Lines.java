package org.strandline.article.metadata;

/** The outer form of a line: its white space. */
final class Lines {

    /** The first character behind those of ASCII that show. */
    private static final char DELETE = 0x7f;

    private Lines() {}

    /** {@code line} with every run of white space and invisible characters as one space, and none at the ends. */
    static String tidy(String line) {
        return isTidy(line) ? line : tidied(line);
    }

    /** Whether there is nothing to do: one space between what shows, at most. */
    private static boolean isTidy(String line) {
        char before = ' ';
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean plain = c < DELETE ? c > ' ' : !isSpace(c) && !isInvisible(c);
            if (!plain && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return line.isEmpty() || before != ' ';
    }

    private static String tidied(String line) {
        StringBuilder tidy = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isSpace(c)) {
                if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
                    tidy.append(' ');
                }
            } else if (!isInvisible(c)) {
                tidy.append(c);
            }
        }
        int end = tidy.length();
        return end > 0 && tidy.charAt(end - 1) == ' ' ? tidy.substring(0, end - 1) : tidy.toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Marks that show nothing and mean nothing. Joiners, which Hindi and Persian are written with, are none. */
    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT && c != '\u200C' && c != '\u200D';
    }

    static boolean isSentenceEnd(char c) {
        return c == '.' || c == '!' || c == '?' || c == '”' || c == '"' || c == '\'' || c == '’';
    }

    static boolean isUpper(String text) {
        return text.chars().allMatch(Character::isUpperCase);
    }
}
