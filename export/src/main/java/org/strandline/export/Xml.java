package org.strandline.export;

/** Text of pages in XML, which cannot hold every character. */
final class Xml {

    private static final int REPLACEMENT = 0xFFFD;

    private Xml() {}

    /** {@code text} with what XML 1.0 has no place for replaced. */
    static String of(String text) {
        return text.codePoints()
                .map(c -> isXml(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
