package org.strandline.article.html;

import java.util.ArrayList;
import java.util.List;

/** The marks that part a page's own title from the name of its site. */
final class SiteSeparators {

    private static final String MARKS = "|-–—·:»«";

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

    /** Whether a mark with a space on either side stands at {@code at}; a bar needs none. */
    private static boolean isMark(String title, int at) {
        char character = title.charAt(at);
        boolean apart = at > 0 && at + 1 < title.length() && title.charAt(at - 1) == ' ' && title.charAt(at + 1) == ' ';
        return MARKS.indexOf(character) >= 0 && (character == '|' || apart);
    }
}
