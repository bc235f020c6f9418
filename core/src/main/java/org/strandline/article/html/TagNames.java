package org.strandline.article.html;

/**
 * The lengths of tag names. jsoup takes time that grows with the square of a name's length, so that a few megabytes of
 * {@code <a<a<a<a} would keep it busy for minutes.
 */
public final class TagNames {

    /** Longer than any name, and short enough for the parser: it takes some milliseconds for a name of this length. */
    private static final int LONGEST = 100_000;

    private TagNames() {}

    /** Whether some tag in {@code markup} has a name that nobody would give it. */
    public static boolean areAbsurd(String markup) {
        return hasLongRun(markup) && hasLongName(markup);
    }

    /** Whether there is a run without white space and tags' ends that is long enough: one that holds every so manyth character. */
    private static boolean hasLongRun(String markup) {
        int last = -1;
        for (int at = LONGEST; at < markup.length(); at += LONGEST) {
            int start = at;
            while (start > last && !endsRun(markup.charAt(start))) {
                start--;
            }
            int end = at;
            while (end < markup.length() && end - start <= LONGEST && !endsRun(markup.charAt(end))) {
                end++;
            }
            if (end - start > LONGEST) {
                return true;
            }
            last = end - 1;
        }
        return false;
    }

    private static boolean endsRun(char c) {
        return c == '>' || c <= ' ';
    }

    private static boolean hasLongName(String markup) {
        int open = markup.indexOf('<');
        while (open >= 0) {
            int end = endOfName(markup, open + 1);
            if (end - open > LONGEST) {
                return true;
            }
            open = markup.indexOf('<', end);
        }
        return false;
    }

    private static int endOfName(String markup, int from) {
        int i = from;
        while (i < markup.length() && !endsName(markup.charAt(i), i == from)) {
            i++;
        }
        return i;
    }

    private static boolean endsName(char c, boolean first) {
        return endsRun(c) || (c == '/' && !first);
    }
}
