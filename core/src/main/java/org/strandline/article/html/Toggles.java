package org.strandline.article.html;

import java.util.List;

/** Controls that open, close or enlarge a caption, and stand at its end: {@code … more}, {@code hide caption}. */
final class Toggles {

    /** Words of a control that stand behind a caption whatever it ends with. */
    private static final List<String> WORDS = List.of(
            "hide caption",
            "toggle caption",
            "enlarge this image",
            "enlarge image",
            "show more",
            "show less",
            "read more",
            "see more",
            "... more",
            "… more",
            "purchase licensing rights, opens new tab",
            "opens new tab",
            "[+]");

    /** Words of a control if a sentence, a bracket or a break stands before them. */
    private static final List<String> BEHIND_A_SENTENCE = List.of("less", "more", "enlarge", "expand", "close");

    private Toggles() {}

    /** {@code text} without the number of the picture at its start and the controls at its end. */
    static String without(String text) {
        int bar = text.indexOf('|');
        boolean numbered = bar > 0 && Counters.isCounter(text.substring(0, bar).strip());
        return withoutEnd(numbered ? text.substring(bar + 1).strip() : text);
    }

    /** {@code text} without the controls at its end. */
    static String withoutEnd(String text) {
        for (String word : WORDS) {
            int at = text.length() - word.length();
            if (endsWith(text, word) && text.charAt(at - 1) == ' ') {
                String open = word.endsWith("more") && !Character.isLetter(word.charAt(0)) ? "…" : "";
                return withoutEnd(text.substring(0, at - 1).strip()) + open;
            }
        }
        for (String word : BEHIND_A_SENTENCE) {
            int at = text.length() - word.length();
            if (endsWith(text, word)
                    && at > 1
                    && text.charAt(at - 1) == ' '
                    && ".)!?…”".indexOf(text.charAt(at - 2)) >= 0) {
                return text.substring(0, at - 1);
            }
        }
        return text;
    }

    private static boolean endsWith(String text, String word) {
        int at = text.length() - word.length();
        return at > 0 && text.regionMatches(true, at, word, 0, word.length());
    }

    /** Whether {@code part} is the start of {@code whole}, cut short with dots. */
    static boolean isCutFrom(String part, String whole) {
        int end = part.length();
        while (end > 0 && ".… ".indexOf(part.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean cut = part.endsWith("…") || part.endsWith("...");
        return cut && end > 0 && whole.startsWith(part.substring(0, end));
    }
}
