package org.strandline.article.metadata;

import java.util.List;

/** The words before a caption that are not its own: labels, and the same caption once more. */
final class CaptionLabels {

    /** Words that open the caption itself where every part is labelled: {@code Image caption, The harbour at dawn}. */
    private static final List<String> CAPTION_LABELS = List.of(
            "image caption, ",
            "image caption: ",
            "image caption ",
            "media caption ",
            "photo caption: ",
            "caption: ",
            "pictured: ");

    /** Labels that had an element of their own, so that the blank behind them is lost in a scrape. */
    private static final List<String> GLUED_LABELS =
            List.of("image caption", "media caption", "video caption", "image copyright", "image source");

    /** Characters of a caption that stands twice, and of an outlet's name before it. */
    private static final int SHORTEST_CAPTION = 12;

    private static final int LONGEST_NAME = 100;

    /** Characters of a line that may be two captions: each of them is compared with what is behind it. */
    private static final int LONGEST = 2_000;

    private CaptionLabels() {}

    /** {@code line}, its white space tidied, without a label before it, and once if it stands there twice. */
    static String off(String line) {
        return withoutCaptionLabel(unglued(once(Lines.tidy(line))));
    }

    /**
     * A caption that stands twice on its line, with no space between, once: the words for those who cannot see the picture, and those
     * below it. The first may have the outlet's name before it: {@code Fen Courier: The harbour at dawnThe harbour at dawn}.
     */
    private static String once(String text) {
        int tail = text.length() - SHORTEST_CAPTION;
        if (tail < SHORTEST_CAPTION || text.length() > LONGEST || text.indexOf(text.substring(tail)) == tail) {
            return text;
        }
        for (int at = text.length() - SHORTEST_CAPTION; at >= text.length() / 2 - LONGEST_NAME && at > 0; at--) {
            int length = text.length() - at;
            boolean glued = Character.isUpperCase(text.charAt(at)) && text.charAt(at - 1) != ' ';
            int first = at - length;
            if (glued && first >= 0 && text.regionMatches(first, text, at, length)) {
                boolean whole = first == 0 || text.startsWith(": ", first - 2);
                return whole ? text.substring(at) : text;
            }
        }
        return text;
    }

    /** {@code text} with a space behind a label that has lost it: {@code Image captionThe harbour}, {@code image copyrightAP}. */
    private static String unglued(String text) {
        for (String label : GLUED_LABELS) {
            int end = label.length();
            if (text.length() > end
                    && text.regionMatches(true, 0, label, 0, end)
                    && Character.isUpperCase(text.charAt(end))) {
                return text.substring(0, end) + " " + text.substring(end);
            }
        }
        return text;
    }

    /** Whether {@code line} opens with a label that only captions have, and goes on. */
    static boolean open(String line) {
        String text = unglued(Lines.tidy(line));
        return !withoutCaptionLabel(text).equals(text);
    }

    private static String withoutCaptionLabel(String text) {
        for (String label : CAPTION_LABELS) {
            if (text.regionMatches(true, 0, label, 0, label.length())) {
                return text.substring(label.length());
            }
        }
        return text;
    }
}
