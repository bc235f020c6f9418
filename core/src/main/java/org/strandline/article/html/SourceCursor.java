package org.strandline.article.html;

/**
 * Finds the text nodes of a parsed page again in its source, walking both in document order.
 *
 * <p>jsoup can track positions itself, at half the cost of the parse again. This costs a fifteenth of it: it looks for the plain characters that a
 * text starts with, right behind the end of a tag, from where the last text ended. The parser sometimes moves text (out
 * of a table, say), and callers leave hidden text out: a text that is not next is looked for further on, and one that is
 * not found leaves the cursor where it was.
 */
final class SourceCursor {

    /** How many characters of a text are looked for. */
    private static final int CHUNK = 32;

    /** A text of which only the first few characters are known is looked for this many characters away. */
    private static final int NEAR = 8192;

    /** A short text, "Share" say, is looked for this many characters away, so that it does not swallow the page. */
    private static final int FAR = 1 << 18;

    /** So many characters can stand anywhere. */
    private static final int TELLING = 12;

    /** How often each character of the page may be passed over in vain: keeps hostile pages linear. */
    private static final long PATIENCE = 32;

    private final String html;
    private long patience;
    private int start;
    private int end;

    SourceCursor(String html) {
        this.html = html;
        this.end = Math.max(0, html.indexOf("<body"));
        this.patience = PATIENCE * (html.length() + NEAR);
    }

    /**
     * Moves to the place that {@code text} was parsed from.
     *
     * @param text the whole text of a text node that is not blank, entities decoded
     * @return whether it was found; if so, {@link #start()} and {@link #end()} are its place
     */
    boolean advance(String text) {
        int first = firstVisible(text);
        int plainEnd = plainEnd(text, first);
        int found = plainEnd == first ? nextRun(text.charAt(first)) : find(text, first, plainEnd);
        if (found < 0) {
            return false;
        }
        start = found;
        end = endOfRun(found + plainEnd - first);
        return true;
    }

    /** Offset in the source of the first character of the text last found, white space left out. */
    int start() {
        return start;
    }

    /** Offset in the source after the last character of the text last found, white space left out. */
    int end() {
        return end;
    }

    private int find(String text, int first, int plainEnd) {
        String chunk = text.substring(first, plainEnd);
        boolean whole = plainEnd == lastVisible(text);
        int reach = chunk.length() >= TELLING ? html.length() : whole ? FAR : NEAR;
        int farthest = Math.min(html.length(), end + reach);
        int from = end;
        while (patience > 0) {
            int found = html.indexOf(chunk, from, farthest);
            patience -= (found < 0 ? farthest : found) - from + 1;
            if (found < 0) {
                return -1;
            }
            if (opensRun(found) && (!whole || closesRun(found + chunk.length()))) {
                patience += found - from;
                return found;
            }
            from = found + 1;
        }
        return -1;
    }

    /** The start of the next text from here if it begins with {@code first} or an entity, else -1. */
    private int nextRun(char first) {
        int from = end;
        int limit = Math.min(html.length(), end + NEAR);
        int close = html.indexOf('>', from, limit);
        while (close >= 0) {
            int run = close + 1;
            while (run < html.length() && isSpace(html.charAt(run))) {
                run++;
            }
            if (run < html.length() && (html.charAt(run) == first || html.charAt(run) == '&')) {
                patience -= run - from;
                return patience > 0 ? run : -1;
            }
            close = html.indexOf('>', close + 1, limit);
        }
        patience -= limit - from;
        return -1;
    }

    private boolean opensRun(int at) {
        int i = at - 1;
        while (i >= 0 && isSpace(html.charAt(i))) {
            i--;
        }
        return i < 0 || html.charAt(i) == '>' || html.startsWith("&nbsp;", i - 5);
    }

    private boolean closesRun(int at) {
        int i = at;
        while (i < html.length() && isSpace(html.charAt(i))) {
            i++;
        }
        return i == html.length() || html.charAt(i) == '<' || html.startsWith("&nbsp;", i);
    }

    /** Where the text that goes on at {@code from} ends: at the next tag, comment or end tag. */
    private int endOfRun(int from) {
        int open = html.indexOf('<', from);
        while (open >= 0 && open + 1 < html.length() && isText(html.charAt(open + 1))) {
            open = html.indexOf('<', open + 1);
        }
        int stop = open < 0 ? html.length() : open;
        while (stop > from && isSpace(html.charAt(stop - 1))) {
            stop--;
        }
        return stop;
    }

    /** Whether a {@code <} before this character is a less-than sign. */
    private static boolean isText(char afterLessThan) {
        char lower = (char) (afterLessThan | 0x20);
        return !(lower >= 'a' && lower <= 'z') && afterLessThan != '/' && afterLessThan != '!' && afterLessThan != '?';
    }

    private static int firstVisible(String text) {
        int i = 0;
        while (i < text.length() - 1 && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int lastVisible(String text) {
        int i = text.length();
        while (i > 0 && isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Where the characters end that a source cannot write in another way. */
    private static int plainEnd(String text, int first) {
        int limit = Math.min(text.length(), first + CHUNK);
        int i = first;
        while (i < limit && isPlain(text.charAt(i))) {
            i++;
        }
        while (i > first && isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c != '&' && c != '<' && c != '>' && c != '"' && c != '\'' && !isEntity(c);
    }

    /** Latin accents, dashes, quote marks and symbols, which sources write as entities as often as not. */
    private static boolean isEntity(char c) {
        return (c >= 127 && c < 0x250) || (c >= 0x2000 && c < 0x2c00);
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0';
    }
}
