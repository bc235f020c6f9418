package org.strandline.intake.feed;

/**
 * The lengths of tag names. jsoup takes time that grows with the square of a name's length, so that a few megabytes of
 * {@code <a<a<a<a} would keep it busy for minutes.
 */
final class TagNames {

    /** Longer than any name is, and than any text behind a stray angle bracket that is written without spaces. */
    private static final int LONGEST = 10_000;

    private TagNames() {}

    /** Whether some tag in {@code text} has a name that nobody would give it. */
    static boolean areAbsurd(String text) {
        int length = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (length < 0) {
                length = c == '<' ? 0 : -1;
            } else if (c == '>'
                    || c == ' '
                    || c == '\n'
                    || c == '\t'
                    || c == '\r'
                    || c == '\f'
                    || (c == '/' && length > 0)) {
                length = -1;
            } else if (++length > LONGEST) {
                return true;
            }
        }
        return false;
    }
}
