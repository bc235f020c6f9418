package org.strandline.app.terminal;

/**
 * Text that cannot act on a terminal. A page decides what its words are, never what the reader's terminal does: escape
 * sequences could recolour, retitle or type, and directional overrides could show words in another order.
 */
public final class Harmless {

    private static final char REPLACEMENT = '\uFFFD';

    private static final int CONTROL_PICTURES = 0x2400;

    private Harmless() {}

    /** {@code text} on one line: white space and line ends become spaces, controls become visible, overrides go. */
    public static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        if (Character.isWhitespace(c) || c == '\u0085') {
            out.append(' ');
        } else if (c < ' ') {
            out.append((char) (CONTROL_PICTURES + c));
        } else if (isControl(c) || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            out.append(REPLACEMENT);
        } else if (!isDirectional(c) && !isInvisible(c)) {
            out.appendCodePoint(c);
        }
    }

    /** Whether {@code c} is a C0 or C1 control or the delete character. */
    public static boolean isControl(int c) {
        return c < ' ' || (c >= 0x7F && c <= 0x9F);
    }

    /** Whether {@code c} forces a direction on what follows. The marks that Arabic and Hebrew need do not. */
    public static boolean isDirectional(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /** Soft hyphen, byte order mark and the tag characters, which hide words in plain sight. */
    private static boolean isInvisible(int c) {
        return c == 0xAD || c == 0xFEFF || (c >= 0xE0000 && c <= 0xE007F);
    }
}
