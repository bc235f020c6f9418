package org.strandline.app.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** How wide text is on a terminal, and where its lines break. */
public final class Columns {

    private Columns() {}

    /** The number of columns that {@code text} takes up. */
    public static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    private static int of(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    /** East Asian wide characters and emoji, by block: close enough to break lines by. */
    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }

    /** {@code text} in lines of at most {@code width} columns, broken between words, or inside a word that is longer. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        StringTokenizer words = new StringTokenizer(text, " ");
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            int columns = of(word);
            if (used > 0 && used + 1 + columns > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            used = columns <= width ? append(line, word, used + columns) : breakWord(lines, line, word, width);
        }
        if (used > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static int append(StringBuilder line, String word, int used) {
        line.append(word);
        return used;
    }

    /** Puts {@code word} on as many lines as it needs; answers the columns that the last one, left open, has. */
    private static int breakWord(List<String> lines, StringBuilder line, String word, int width) {
        int used = 0;
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            int columns = of(c);
            if (used > 0 && used + columns > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.appendCodePoint(c);
            used += columns;
            i += Character.charCount(c);
        }
        return used;
    }

    /** The first words of {@code text}, in at most {@code width} columns, with an ellipsis if there are more. */
    public static String firstWords(String text, int width) {
        List<String> whole = wrap(text, Math.max(width, 1));
        return switch (whole.size()) {
            case 0 -> "";
            case 1 -> whole.getFirst();
            default -> wrap(text, Math.max(width - 2, 1)).getFirst() + " …";
        };
    }
}
