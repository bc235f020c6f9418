package org.strandline.json;

import java.util.HexFormat;

/**
 * JSON in which every character can be seen and encoded. JSON itself escapes the ASCII controls only; half a surrogate
 * pair would be lost in UTF-8, and C1 controls and directional overrides would act on a terminal that the line is shown
 * on. All of them are written as {@code \}{@code uXXXX}, which means the same to every parser.
 */
final class VisibleJson {

    private static final HexFormat HEX = HexFormat.of();

    private VisibleJson() {}

    /** {@code json} with such characters escaped. They can stand in strings only, so no parsing is needed. */
    static String escape(StringBuffer written) {
        // A buffer is locked for each character that is asked of it.
        String json = written.toString();
        int length = json.length();
        StringBuilder out = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            char c = json.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(json.charAt(i + 1))) {
                out.append(c).append(json.charAt(++i));
            } else if (Character.isSurrogate(c) || Character.isISOControl(c) || isDirectional(c)) {
                out.append("\\u").append(HEX.toHexDigits(c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether {@code c} embeds, overrides or isolates a direction, or ends one of these. */
    private static boolean isDirectional(char c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
