package org.strandline.article.html;

import java.util.ArrayList;
import java.util.List;

/** The marks that part a page's own title from the name of its site. */
final class SiteSeparators {

    private static final String MARKS = "|｜-–—·•:»«";
    private static final int MOST_PARTS = 12;

    private SiteSeparators() {}

    /** The parts of {@code title}, itself among them. */
    static List<String> parts(String title) {
        List<String> parts = new ArrayList<>();
        parts.add(title);
        int start = 0;
        for (int at = 0; at <= title.length(); at++) {
            if (at == title.length() || isMark(title, at)) {
                parts.add(title.substring(start, at).strip());
                start = at + 1;
            }
        }
        return parts;
    }

    /** {@code title} and what stands before and after each of its marks; two hyphens are a mark too, and a colon that no space is before. */
    static List<String> partsAndRests(String title) {
        List<String> parts = new ArrayList<>();
        parts.add(title);
        for (int at = 1; at + 1 < title.length() && parts.size() < MOST_PARTS; at++) {
            boolean label = title.charAt(at) == ':' && title.charAt(at + 1) == ' ';
            boolean hyphens = title.startsWith(" -- ", at);
            if (label || hyphens || isMark(title, at)) {
                parts.add(title.substring(0, at).strip());
                parts.add(title.substring(at + (hyphens ? 3 : 1)).strip());
            }
        }
        return parts;
    }

    /** Whether a mark with a space on either side stands at {@code at}; a bar needs none. */
    private static boolean isMark(String title, int at) {
        char character = title.charAt(at);
        boolean apart = at > 0 && at + 1 < title.length() && title.charAt(at - 1) == ' ' && title.charAt(at + 1) == ' ';
        return MARKS.indexOf(character) >= 0 && (character == '|' || character == '｜' || apart);
    }
}
